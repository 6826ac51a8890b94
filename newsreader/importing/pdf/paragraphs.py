"""Lines become paragraphs: told by distance, indent and type, hyphens at line ends undone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.domain.article import Furniture
from newsreader.importing.clean import clean_line
from newsreader.importing.draft import Block, BlockKind
from newsreader.importing.lines.line_shape import is_closed
from newsreader.importing.pdf.lines import WIDE_STEP, Line

_BULLET = re.compile(r"(?:[•‣◦▪●■–—*-]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")
_CONTENTS = re.compile(r"(?:\s?[.·…]){6,}\s*[\divxlc]+$")  # a line of a table of contents
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡])[.)]?\s*[^\W\d_]")
_BROKEN = re.compile(r"([^\W\d_]+)-$")
_OTHER_SIZE, _HEADING_SIZE, _NOTE_SIZE = 1.15, 1.15, 0.9
_INDENT = 0.7
_SHORT = 0.12
_LONGEST_HEADING = 250


def paragraph_blocks(lines: Sequence[Line]) -> Iterator[Block]:
    """The blocks of some pages' lines, footnotes last; paragraphs go on over columns and pages."""
    body = body_size(lines)
    words = Counter(word.lower() for line in lines for word in _WORD.findall(line.text))
    story, notes = _without_notes(lines, body)
    for paragraph in _paragraphs(story, body):
        yield _block(paragraph, body, words)
    for paragraph in _paragraphs(notes, body):
        yield replace(_block(paragraph, body, words), furniture=Furniture.OTHER)


def _without_notes(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and those of footnotes: in small type, from a mark on."""
    story: list[Line] = []
    notes: list[Line] = []
    in_note = False
    for line in lines:
        small = line.size < _NOTE_SIZE * body
        in_note = small and (in_note or bool(_NOTE_MARK.match(line.text)))
        (notes if in_note else story).append(line)
    return story, notes


def _paragraphs(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _begins(paragraph, line, body):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def body_size(lines: Sequence[Line]) -> float:
    """The size of type that most letters are set in."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _begins(paragraph: Sequence[Line], line: Line, body: float) -> bool:
    """Whether ``line`` begins another paragraph."""
    last = paragraph[-1]
    if line.is_row or last.is_row or _BULLET.match(line.text) or _CONTENTS.search(last.text):
        return True
    bigger, smaller = max(last.size, line.size), min(last.size, line.size)
    if bigger > _OTHER_SIZE * smaller:
        return True
    if line.first:
        return not _goes_on_elsewhere(last, line, body)
    step = last.bottom - line.bottom
    if step > WIDE_STEP * max(line.pitch, 0.9 * line.size):
        return True
    left, right = line.edges
    listed = bool(_BULLET.match(paragraph[0].text))
    indented = line.left > left + _INDENT * line.size and last.left < left + _INDENT * line.size / 2
    if indented and not listed and line.size <= _HEADING_SIZE * body:
        return True
    return last.right < right - _SHORT * (right - left) and is_closed(last.text)


def _goes_on_elsewhere(last: Line, line: Line, body: float) -> bool:
    """Whether a paragraph goes on at the top of the next column or page."""
    if last.size > _HEADING_SIZE * body:
        return False
    return line.text[:1].islower() or (bool(_BROKEN.search(last.text)) and not is_closed(last.text))


def _block(paragraph: Sequence[Line], body: float, words: Counter[str]) -> Block:
    text = paragraph[0].text
    for line in paragraph[1:]:
        text = _joined(text, line.text, words)
    size = max(line.size for line in paragraph)
    if paragraph[0].is_row:
        return Block("\t".join(map(clean_line, text.split("\t"))), BlockKind.TABLE)
    text = clean_line(text)
    if _CONTENTS.search(text):
        return Block(text, furniture=Furniture.NAVIGATION)
    if _BULLET.match(text):
        return Block(text, BlockKind.LIST_ITEM)
    if size > _HEADING_SIZE * body and len(text) <= _LONGEST_HEADING:
        return Block(text, BlockKind.HEADING)
    return Block(text)


def _joined(text: str, line: str, words: Counter[str]) -> str:
    """Two lines as one; a word that the end of the line has broken is whole again.

    Whether "well-" and "known" are "well-known" is looked up in the rest of the document.
    """
    broken = text.endswith("-") and line[:1].isalpha() and _BROKEN.search(text)
    if not broken:
        return f"{text} {line}"
    ending = _WORD.match(line)
    ahead = ending[0].lower() if ending else ""
    whole, compound = f"{broken[1]}{ahead}".lower(), f"{broken[1]}-{ahead}".lower()
    if line[:1].isupper() or words[compound] > words[whole]:
        return text + line
    return text[:-1] + line
