"""How a PDF looks: paragraph styles, colours and lines."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from newsreader.reports.blocks import Edge, Voice
from newsreader.reports.pdf_fonts import SANS, SANS_BOLD, SERIF

#: The page without its edges.
MARGIN: Final = 18 * mm
WIDTH: Final = A4[0] - 2 * MARGIN
HEIGHT: Final = A4[1] - 2 * MARGIN

INK, QUIET, LINE = HexColor("#1d1d1f"), HexColor("#55544f"), HexColor("#c9c8c2")
WARNING: Final = HexColor("#c2410c")


def _style(name: str, font: str, size: float, **more: Any) -> ParagraphStyle:  # noqa: ANN401
    looks = {"leading": size * 1.4, "textColor": INK, "splitLongWords": 1, **more}
    return ParagraphStyle(name, fontName=font, fontSize=size, **looks)


WHAT: Final = _style("what", SANS_BOLD, 9, textColor=QUIET)
TITLE: Final = _style("title", SANS_BOLD, 16, leading=20, spaceAfter=8)
HEADINGS: Final = {
    1: _style("heading1", SANS_BOLD, 12, spaceBefore=16, spaceAfter=4),
    2: _style("heading2", SANS_BOLD, 10.5, spaceBefore=8),
    3: _style("heading3", SANS_BOLD, 9, spaceBefore=8, textColor=QUIET),
}
BODY: Final = _style("body", SERIF, 9.5)
SOURCE: Final = _style("source", SANS, 7.2, textColor=QUIET)
COLUMN: Final = _style("column", SANS_BOLD, 7.5, textColor=QUIET)
FIGURE: Final = _style("figure", SANS, 7.5, alignment=1)
NOTICE: Final = _style(
    "notice", SANS_BOLD, 9, borderColor=WARNING, borderWidth=1, borderPadding=6,
    spaceBefore=12, spaceAfter=12,
)  # fmt: skip

#: What reportlab's own marks make of a voice; the words between are escaped.
MARKS: Final = {
    Voice.UNDERLINED: ('<u><font backColor="#fbe3da">', "</font></u>"),
    Voice.DOUBLE_UNDERLINED: ('<u kind="double"><font backColor="#dcf0e4">', "</font></u>"),
}
#: Colour, width in points, dashes, and how many lines there are.
EDGES: Final[dict[Edge, tuple[HexColor, float, list[float] | None, int]]] = {
    Edge.SOLID: (HexColor("#4a7fb3"), 3, None, 1),
    Edge.DOUBLE: (HexColor("#b98516"), 1.2, None, 2),
    Edge.DOTTED: (HexColor("#8d66bb"), 2.5, [2.5, 2.5], 1),
    Edge.THICK: (WARNING, 5, None, 1),
    Edge.DASHED: (HexColor("#0f7b62"), 2.5, [7, 3], 1),
}


def edge_line(edge: Edge, row: int) -> tuple[object, ...]:
    """The command that draws an edge at the left of a table's row."""
    colour, width, dashes, count = EDGES[edge]
    return ("LINEBEFORE", (0, row), (0, row), width, colour, "butt", dashes, None, count, 2)
