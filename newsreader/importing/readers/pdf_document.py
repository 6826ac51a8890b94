"""A PDF: columns, running heads and hyphens are undone, as far as places on a page tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.dates import iso_date
from newsreader.importing.documents import author_candidate
from newsreader.importing.draft import Block, BlockKind, Candidate, Draft, Field
from newsreader.importing.lines.line_shape import letters
from newsreader.importing.media_types import MediaType
from newsreader.importing.pdf.lines import (
    Line,
    key_of,
    margin_lines,
    page_lines,
    running_lines,
    says_more,
)
from newsreader.importing.pdf.paragraphs import body_size, paragraph_blocks
from newsreader.importing.pdf.words import page_pieces
from newsreader.importing.source import Source, Step

WARM_UP = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R
/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 40>>stream
BT /F 12 Tf 20 100 Td (Up and ready) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
"""

# Pages whose running heads are looked for together; all of a very long file would fill the memory.
_TOGETHER = 250
_LARGE = 1.3
_PASSWORD = raw.FPDF_ERR_PASSWORD
_TEMPLATE_TITLE = re.compile(
    r"(?:microsoft \w+ - |untitled|unbenannt|document\d*$|print|.*\.(?:docx?|indd|qxp|pdf|rtf)$)",
    re.IGNORECASE,
)
_CREATED = re.compile(r"(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)")
_NO_TEXT = "There is no text in this PDF: its pages are pictures, such as scans."
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff]")
_UNREADABLE_SHARE = 0.2


def read(source: Source) -> Iterator[Draft | Step]:
    """One draft of all pages."""
    try:
        document = pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError as error:
        locked = "This PDF is locked with a password."
        source.refuse(locked if error.err_code == _PASSWORD else "This PDF is damaged.")
    try:
        yield from _read(document, source)
    finally:
        document.close()


def _read(document: pdfium.PdfDocument, source: Source) -> Iterator[Draft | Step]:
    count = len(document)
    blocks: list[Block] = []
    empty: list[int] = []
    largest: Line | None = None
    for start in range(0, count, _TOGETHER):
        pages: list[list[Line]] = []
        for number in range(start, min(start + _TOGETHER, count)):
            yield Step(number, count)
            lines = _lines(document, number)
            if not lines:
                empty.append(number + 1)
            pages.append(lines)
        if start == 0:
            largest = max(
                (line for lines in pages[:1] for line in lines),
                key=lambda line: line.size,
                default=None,
            )
        blocks += _blocks(pages)
    if not blocks:
        source.refuse(_NO_TEXT if count else "This PDF has no pages.")
    candidates = [*_headline(blocks, largest), *_properties(document, blocks)]
    warnings = [*_without_text(empty), *_without_letters(blocks)]
    yield Draft(tuple(blocks), MediaType.PDF, "", tuple(candidates), warnings=tuple(warnings))


def _lines(document: pdfium.PdfDocument, number: int) -> list[Line]:
    """The lines of one page; none for a page that is too damaged to be loaded."""
    try:
        page = document[number]
    except pdfium.PdfiumError:
        return []
    try:
        return page_lines(page_pieces(page))
    finally:
        page.close()


def _blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """Running heads, those that differ in the number of the page once, then the paragraphs."""
    running = running_lines(pages)
    large = _LARGE * body_size([line for lines in pages for line in lines])
    heads: dict[str, dict[str, None]] = {}
    story: list[Line] = []
    for lines in pages:
        margin = {id(line) for line in margin_lines(lines)}
        begins = True
        for line in lines:
            key = key_of(line)
            if id(line) in margin and key in running and line.size < large:
                told = heads.setdefault(key, {})
                if not told or says_more(key):
                    told[clean_line(line.text)] = None
                continue
            line.first = line.first or begins
            begins = False
            story.append(line)
    for told in heads.values():
        yield Block("\n".join(told), furniture=Furniture.NAVIGATION)
    yield from paragraph_blocks(story)


def _headline(blocks: Sequence[Block], largest: Line | None) -> Iterator[Candidate]:
    """The heading that holds the largest line of the first page."""
    for block in blocks:
        if largest and block.kind is BlockKind.HEADING and clean_line(largest.text) in block.text:
            yield Candidate(Field.TITLE, block.text, "line in the largest type", 0.6)
            return


def _properties(document: pdfium.PdfDocument, blocks: Sequence[Block]) -> Iterator[Candidate]:
    """What the file says of itself; a title counts for more when it stands on the pages too."""
    title = clean_line(document.get_metadata_value("Title"))
    if title and not _TEMPLATE_TITLE.match(title):
        shown = any(letters(block.text) == letters(title) for block in blocks)
        yield Candidate(Field.TITLE, title, "title in the file's properties", 0.7 if shown else 0.2)
    yield from author_candidate(document.get_metadata_value("Author"))
    # The day when the file was made is not the day of publication, but none can be earlier.
    made = _CREATED.match(document.get_metadata_value("CreationDate"))
    day = iso_date("-".join(made.groups())) if made else ""
    yield Candidate(Field.DATE, day, "day of creation in the file's properties", 0)


def _without_text(pages: Sequence[int]) -> Iterator[str]:
    if pages:
        which = f"Page {pages[0]} holds" if len(pages) == 1 else f"{len(pages)} pages hold"
        yield f"{which} no text; what is on pictures there was not read."


def _without_letters(blocks: Sequence[Block]) -> Iterator[str]:
    text = "".join(block.text for block in blocks)
    if len(_UNKNOWN.findall(text)) > _UNREADABLE_SHARE * len(text):
        yield "This PDF does not tell which letters its signs stand for; its text is not readable."
