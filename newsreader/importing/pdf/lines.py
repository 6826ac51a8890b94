"""The lines of a page, and which of them are running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from newsreader.importing.pdf.columns import regions
from newsreader.importing.pdf.words import Piece

_CELL_GAP = 2.0
_MARGIN_LINES, _MARGIN_SHARE = 3, 5
_OFTEN = 0.3
_DIGITS = re.compile(r"\d+")
_PAGE_WORD = r"(?:page|seite|p\.|pág\.?|página|pagina|side|sida|strona|стр\.?|s\.)\s*"
_PAGE_NUMBER = re.compile(
    rf"[\s\-–—|/.·]*(?:{_PAGE_WORD})?#"
    r"(?:\s*(?:of|von|de|di|van|av|af|из|/|\|)\s*#)?[\s\-–—|/.·]*",
    re.IGNORECASE,
)
_NAMES_THE_PAGE = re.compile(rf"\b{_PAGE_WORD}#", re.IGNORECASE)
#: A step between lines that is so many times the usual one sets them apart.
WIDE_STEP = 1.35


@dataclass(slots=True)
class Line:
    """One line of a column; ``first`` tells that a new column or page begins with it.

    ``edges`` are those of the column, ``pitch`` is the usual distance of its lines.
    """

    text: str
    left: float
    right: float
    bottom: float
    size: float
    edges: tuple[float, float]
    pitch: float
    first: bool = False

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table, its cells set apart by tabs."""
        return "\t" in self.text


def page_lines(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of one page in reading order."""
    lines: list[Line] = []
    for region in regions(pieces):
        column = _column(region)
        if column:
            column[0].first = True
        lines += column
    return lines


def _column(pieces: Sequence[Piece]) -> list[Line]:
    rows: list[list[Piece]] = []
    for piece in pieces:
        if rows and rows[-1][0].beside(piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    if not rows:
        return []
    edges = (min(p.left for p in pieces), max(p.right for p in pieces))
    lines = [_line(sorted(row, key=lambda piece: piece.left), edges) for row in rows]
    steps = [above.bottom - below.bottom for above, below in pairwise(lines)]
    pitch = median(steps) if steps else lines[0].size
    for line in lines:
        line.pitch = pitch
    return lines


def _line(row: Sequence[Piece], edges: tuple[float, float]) -> Line:
    text, end = row[0].text, row[0].right
    for piece in row[1:]:
        text += ("\t" if piece.left - end > _CELL_GAP * piece.size else " ") + piece.text
        end = piece.right
    size = max(piece.size for piece in row)
    return Line(text, row[0].left, end, min(p.bottom for p in row), size, edges, size)


def running_lines(pages: Iterable[Sequence[Line]]) -> set[str]:
    """What stands at the top or foot of page after page, with ``#`` for each number.

    Pages of the text itself may begin alike but for a number, as invoices and form letters do:
    what has one must stand apart from the lines beside it.
    """
    times: Counter[str] = Counter()
    count = 0
    for lines in pages:
        count += 1
        apart = {id(line) for line in _lines_apart(lines)}
        times.update(
            {
                key
                for line in margin_lines(lines)
                if "#" not in (key := key_of(line)) or id(line) in apart or _names_page(key)
            }
        )
    often = max(2.0, _OFTEN * count)
    return {key for key, number in times.items() if number >= often or _PAGE_NUMBER.fullmatch(key)}


def says_more(key: str) -> bool:
    """Whether the numbers in a running line may tell more than which page it is."""
    return "#" in key and not _names_page(key)


def margin_lines(lines: Sequence[Line]) -> list[Line]:
    """The topmost and lowest lines of a page."""
    placed = sorted(lines, key=lambda line: -line.bottom)
    number = min(_MARGIN_LINES, len(lines) // _MARGIN_SHARE + 1)
    return placed[:number] + placed[number:][-number:]


def key_of(line: Line) -> str:
    """A line's text with ``#`` for each number, as ``running_lines`` has it."""
    return _DIGITS.sub("#", line.text)


def _names_page(key: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(key) or _NAMES_THE_PAGE.search(key))


def _lines_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The few lines above the first wide step of a page, and those below its last."""
    placed = sorted(lines, key=lambda line: -line.bottom)
    wide = [
        number
        for number, (above, below) in enumerate(pairwise(placed), start=1)
        if above.bottom - below.bottom > WIDE_STEP * max(below.pitch, 0.9 * below.size)
    ]
    if wide and wide[0] <= _MARGIN_LINES:
        yield from placed[: wide[0]]
    if wide and len(placed) - wide[-1] <= _MARGIN_LINES:
        yield from placed[wide[-1] :]
