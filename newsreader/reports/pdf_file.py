"""A document as a PDF with embedded fonts, text that can be selected, and bookmarks."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Spacer
from reportlab.platypus import Paragraph as Lines
from reportlab.platypus import Table as Grid

from newsreader import __version__
from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.reports import pdf_styles as looks
from newsreader.reports.blocks import (
    Bar,
    Block,
    Bullets,
    Document,
    Edge,
    Heading,
    Item,
    Notice,
    Paragraph,
    Row,
    Run,
    Table,
    Voice,
)
from newsreader.reports.pdf_fonts import (
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    UNSET,
    font_for,
    load_fonts,
    plain_letters,
    unset_scripts,
)

_MARGIN: Final = 18 * mm
_WIDTH: Final = A4[0] - 2 * _MARGIN
_ROOM_BELOW_HEADING: Final = 30 * mm
_BOLD: Final = {SERIF: SERIF_BOLD, SANS: SANS_BOLD}


def pdf_file(document: Document, fonts: Path, language: ReportLanguage = ENGLISH) -> bytes:
    """The file, to the byte the same for the same document; ``fonts`` is their folder.

    Sets Latin, Greek and Cyrillic.  “�” stands for each letter of other scripts, which a notice
    on the first page says.
    """
    load_fonts(fonts)
    out = io.BytesIO()
    template = _Template(out, document)
    template.build(list(_story(document, language)))
    return out.getvalue()


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """A4 pages with a running title and numbers; headings become bookmarks."""

    def __init__(self, out: io.BytesIO, document: Document) -> None:
        super().__init__(
            out,
            pagesize=A4,
            title=document.title,
            author="",
            subject=document.kind,
            creator=f"Newsreader {__version__}",
            lang=document.language,
            invariant=1,
        )
        frame = Frame(_MARGIN, _MARGIN, _WIDTH, A4[1] - 2 * _MARGIN, 0, 0, 0, 0)
        title = plain_letters(document.title)
        self._running = _shortened("".join(x if font_for(x, SANS) else UNSET for x in title))
        self.addPageTemplates([PageTemplate(frames=[frame], onPage=self._number)])

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - reportlab's name
        style = getattr(flowable, "style", None)
        level = next((n for n, one in looks.HEADINGS.items() if one is style), 3)
        if level < 3:
            key = f"heading {self.seq.next('heading')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, level=0)

    def _number(self, canvas: Canvas, _template: object) -> None:
        canvas.setFont(SANS, 7.2)
        canvas.setFillColor(looks.QUIET)
        canvas.drawRightString(A4[0] - _MARGIN, _MARGIN / 2, str(canvas.getPageNumber()))
        if canvas.getPageNumber() > 1:
            canvas.drawString(_MARGIN, A4[1] - _MARGIN * 0.7, self._running)


def _story(document: Document, language: ReportLanguage) -> Iterator[Flowable]:
    yield _lines(Run(document.kind), looks.WHAT)
    yield _lines(Run(document.title), looks.TITLE)
    if scripts := unset_scripts("".join(_words(document))):
        yield _lines(Run(_unset_notice(scripts, language)), looks.NOTICE)
    for block in document.blocks:
        yield from _block(block)
    yield Spacer(0, 18)
    yield _lines(Run(document.footer), looks.SOURCE)


def _block(block: Block) -> Iterator[Flowable]:
    match block:
        case Heading():
            # Kept with the next, a heading would take a whole table along to the next page.
            yield CondPageBreak(_ROOM_BELOW_HEADING)
            yield _lines(Run(block.text), looks.HEADINGS[block.level])
        case Paragraph():
            yield _paragraph(block)
        case Notice():
            yield _lines(Run(block.text), looks.NOTICE)
        case Bar():
            yield _Shares(block)
            yield _lines(Run(block.label), looks.SOURCE)
        case Bullets():
            yield from map(_bullet, block.items)
        case Table():
            yield _table(block)


class _Shares(Flowable):  # type: ignore[misc]
    """The bar of shares; the words below it say the same."""

    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self._bar = bar

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return _WIDTH / 2, 9

    def draw(self) -> None:
        self.canv.setFillColor(looks.LINE)
        self.canv.rect(0, 3, _WIDTH / 2, 4, stroke=0, fill=1)
        left = 0.0
        for edge, share in self._bar.parts:
            self.canv.setFillColor(looks.EDGES[edge][0])
            self.canv.rect(left, 3, share * _WIDTH / 2, 4, stroke=0, fill=1)
            left += share * _WIDTH / 2


def _bullet(item: Item) -> Flowable:
    commands: list[Any] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    if item.edge is not Edge.NONE:
        commands.append(looks.edge_line(item.edge, 0))
    cell = list(map(_paragraph, item.paragraphs))
    return Grid([[cell]], [_WIDTH], style=commands, splitInRow=1, spaceBefore=3, spaceAfter=3)


def _table(table: Table) -> Flowable:
    whole = sum(column.part for column in table.columns)
    widths = [_WIDTH * column.part / whole for column in table.columns]
    style = looks.FIGURE if table.compact else None
    titles = [[_lines(Run(column.title), style or looks.COLUMN) for column in table.columns]]
    rows = [_cells(row, style) for row in table.rows]
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, looks.LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 2 if table.compact else 7),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2 if table.compact else 7),
    ]
    commands += [
        looks.edge_line(row.edge, number)
        for number, row in enumerate(table.rows, start=1)
        if row.edge is not Edge.NONE
    ]
    return Grid(titles + rows, widths, repeatRows=1, splitInRow=1, style=commands, spaceBefore=4)


def _cells(row: Row, style: ParagraphStyle | None) -> list[list[Flowable]]:
    return [[_paragraph(one, style) for one in item.paragraphs] for item in row.cells]


def _paragraph(paragraph: Paragraph, style: ParagraphStyle | None = None) -> Flowable:
    quiet = all(run.voice is Voice.QUIET for run in paragraph.runs)
    chosen = style or (looks.SOURCE if quiet else looks.BODY)
    return Lines("".join(_marked(run, chosen.fontName) for run in paragraph.runs), chosen)


def _lines(run: Run, style: ParagraphStyle) -> Flowable:
    return Lines(_marked(run, style.fontName), style)


def _marked(run: Run, font: str) -> str:
    """The run in reportlab's marks, each stretch in a font that has its letters."""
    wanted = _BOLD.get(font, font) if run.voice is Voice.STRONG else font
    before, after = looks.MARKS.get(run.voice, ("", ""))
    stretches = groupby(plain_letters(run.text), lambda sign: font_for(sign, wanted))
    words = "".join(_stretch(name, "".join(signs)) for name, signs in stretches)
    return f"{before}{words}{after}"


def _stretch(font: str | None, text: str) -> str:
    words = text if font else UNSET * len(text)
    return f'<font name="{font or SANS}">{escape(words)}</font>' if words else ""


def _words(document: Document) -> Iterator[str]:
    yield document.title
    for block in document.blocks:
        match block:
            case Heading() | Paragraph() | Notice():
                yield block.text
            case Bullets():
                yield from (item.text for item in block.items)
            case Table():
                yield from (cell.text for row in block.rows for cell in row.cells)


def _unset_notice(scripts: tuple[str, ...], language: ReportLanguage) -> str:
    return language.say(
        "This PDF cannot set all letters ({scripts}): “�” stands in their place. "
        "The reports as HTML and as a Word document have them.",
        scripts=", ".join(scripts),
    )


def _shortened(title: str, longest: int = 100) -> str:
    return title if len(title) <= longest else f"{title[: longest - 1]}…"
