"""Lines and bars of a Word document that tell the kinds of passages apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from newsreader.reports.blocks import Bar, Edge
from newsreader.reports.word_text import W, element, set_line

#: The line's kind, its width in eighths of a point, its colour.
EDGES: Final = {
    Edge.SOLID: ("single", 36, "4A7FB3"),
    Edge.DOUBLE: ("double", 12, "B98516"),
    Edge.DOTTED: ("dotted", 36, "8D66BB"),
    Edge.THICK: ("single", 48, "C2410C"),
    Edge.DASHED: ("dashed", 24, "0F7B62"),
}
#: Twentieths of a point: how long a bar is, and how high.
_LENGTH, _HEIGHT = 4800, 100
_REST = "D9D9D4"


def bar(shares: Bar) -> Iterator[etree._Element]:
    """The bar, and below it the same in words."""
    yield _cells(shares)
    label = set_line("Quiet", shares.label)
    looks = label.find(f"{W}pPr")
    assert looks is not None
    looks.append(element("spacing", before="80"))
    yield label


def _cells(shares: Bar) -> etree._Element:
    """A row of filled cells, each as long as its share of the whole; the last is what is left.

    Rows of a table are the one shape that every program for Word files shows alike.
    """
    parts = [(EDGES[edge][2], length) for edge, length in _lengths(shares)]
    rest = _LENGTH - sum(length for _, length in parts)
    parts += [(_REST, rest)] if rest > 0 else []
    height = element("trHeight", val=str(_HEIGHT), hRule="exact")
    return element(
        "tbl",
        element(
            "tblPr",
            element("tblW", w=str(_LENGTH), type="dxa"),
            element("tblInd", w="0", type="dxa"),
            element("tblLayout", type="fixed"),
            element(
                "tblCellMar", *(element(side, w="0", type="dxa") for side in ("left", "right"))
            ),
        ),
        element("tblGrid", *(element("gridCol", w=str(length)) for _, length in parts)),
        element("tr", element("trPr", height), *(_filled(*part) for part in parts)),
    )


def _lengths(shares: Bar) -> Iterator[tuple[Edge, int]]:
    """In twentieths of a point, without parts that nobody would see."""
    for edge, share in shares.parts:
        if length := round(_LENGTH * share):
            yield edge, length


def _filled(colour: str, length: int) -> etree._Element:
    looks = element(
        "tcPr",
        element("tcW", w=str(length), type="dxa"),
        element("shd", val="clear", color="auto", fill=colour),
    )
    # A cell wants a paragraph; one of the usual size would be higher than the bar.
    small = element("pPr", element("rPr", element("sz", val="2")))
    return element("tc", looks, element("p", small))
