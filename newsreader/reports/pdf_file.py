"""A document as a PDF with embedded fonts, text that can be selected, and bookmarks."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Spacer

from newsreader import __version__
from newsreader.domain.report_language import ENGLISH, ReportLanguage
from newsreader.reports import pdf_styles as looks
from newsreader.reports.blocks import (
    Bar,
    Block,
    Bullets,
    Document,
    Heading,
    Notice,
    Paragraph,
    Run,
    Table,
)
from newsreader.reports.pdf_fonts import (
    SANS,
    UNSET,
    font_for,
    load_fonts,
    plain_letters,
    unset_scripts,
)
from newsreader.reports.pdf_styles import HEIGHT, MARGIN, WIDTH
from newsreader.reports.pdf_tables import set_item, set_table
from newsreader.reports.pdf_text import set_paragraph, set_run

_ROOM_BELOW_HEADING: Final = 30 * mm


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
        frame = Frame(MARGIN, MARGIN, WIDTH, HEIGHT, 0, 0, 0, 0)
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
        canvas.drawRightString(A4[0] - MARGIN, MARGIN / 2, str(canvas.getPageNumber()))
        if canvas.getPageNumber() > 1:
            canvas.drawString(MARGIN, A4[1] - MARGIN * 0.7, self._running)


def _story(document: Document, language: ReportLanguage) -> Iterator[Flowable]:
    yield set_run(Run(document.kind), looks.WHAT)
    yield set_run(Run(document.title), looks.TITLE)
    if scripts := unset_scripts("".join(_words(document))):
        yield set_run(Run(_unset_notice(scripts, language)), looks.NOTICE)
    for block in document.blocks:
        yield from _block(block)
    yield Spacer(0, 18)
    yield set_run(Run(document.footer), looks.SOURCE)


def _block(block: Block) -> Iterator[Flowable]:
    match block:
        case Heading():
            # Kept with the next, a heading would take a whole table along to the next page.
            yield CondPageBreak(_ROOM_BELOW_HEADING)
            yield set_run(Run(block.text), looks.HEADINGS[block.level])
        case Paragraph():
            yield set_paragraph(block)
        case Notice():
            yield set_run(Run(block.text), looks.NOTICE)
        case Bar():
            yield _Shares(block)
            yield set_run(Run(block.label), looks.SOURCE)
        case Bullets():
            yield from map(set_item, block.items)
        case Table():
            yield set_table(block)


class _Shares(Flowable):  # type: ignore[misc]
    """The bar of shares; the words below it say the same."""

    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self._bar = bar

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return WIDTH / 2, 9

    def draw(self) -> None:
        self.canv.setFillColor(looks.LINE)
        self.canv.rect(0, 3, WIDTH / 2, 4, stroke=0, fill=1)
        left = 0.0
        for edge, share in self._bar.parts:
            self.canv.setFillColor(looks.EDGES[edge][0])
            self.canv.rect(left, 3, share * WIDTH / 2, 4, stroke=0, fill=1)
            left += share * WIDTH / 2


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
