"""The order in which a reader reads the pieces of a page: column by column, heads first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean, median

from newsreader.importing.pdf.words import Piece

_FEWEST_LINES = 3
_LETTERS_A_LINE = 15
_MOST_ACROSS = 0.4
_SLACK = 2.0
_SHORT_BY, _MOST_SHORT = 4, 0.4


def regions(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each column, or of what runs across columns, from the first to be read on.

    ::

        A headline over both columns       1
        left column      right column      2 3
        a picture's caption below both     4
    """
    edge = _second_column(pieces)
    if edge is None:
        yield sorted(pieces, key=lambda piece: -piece.top)
        return
    for band, across in _bands(pieces, edge):
        if across:
            yield band
        else:
            yield from regions([piece for piece in band if piece.left < edge - _SLACK])
            yield from regions([piece for piece in band if piece.left >= edge - _SLACK])


def _second_column(pieces: Sequence[Piece]) -> float | None:
    """Where the column right of the first one begins, or None when there is but one."""
    starts = Counter(round(piece.left) for piece in pieces)
    found: list[tuple[int, float]] = []
    for start, times in starts.items():
        if times < _FEWEST_LINES:
            continue
        edge = float(start)
        left = [piece for piece in pieces if piece.right <= edge + _SLACK]
        right = [piece for piece in pieces if piece.left >= edge - _SLACK]
        across = len(pieces) - len(left) - len(right)
        if across <= _MOST_ACROSS * len(pieces) and _are_columns(left, right):
            found.append((across, edge))
    return min(found)[1] if found else None


def _are_columns(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Whether both are columns of text, side by side; the columns of a table are too narrow."""
    for side in (left, right):
        if len(side) < _FEWEST_LINES or fmean(len(p.text) for p in side) < _LETTERS_A_LINE:
            return False
    top, bottom = max(p.top for p in left), min(p.bottom for p in left)
    level = sum(bottom <= piece.top and piece.bottom <= top for piece in right)
    return level >= _FEWEST_LINES and _fills_lines(left)


def _fills_lines(pieces: Sequence[Piece]) -> bool:
    """Whether most lines reach the right edge, as those of running text do and cells do not."""
    edge = median(piece.right for piece in pieces)
    short = sum(piece.right < edge - _SHORT_BY * piece.size for piece in pieces)
    return short <= _MOST_SHORT * len(pieces)


def _bands(pieces: Sequence[Piece], edge: float) -> Iterator[tuple[list[Piece], bool]]:
    """From the top on: rows that run across the edge, and what stands in columns between them."""
    across = sorted(
        (p for p in pieces if p.left < edge - _SLACK and p.right > edge + _SLACK),
        key=lambda piece: -piece.top,
    )
    rest = [p for p in pieces if not (p.left < edge - _SLACK and p.right > edge + _SLACK)]
    while across:
        first = across[0]
        above = [piece for piece in rest if piece.bottom >= first.top - first.size / 2]
        if above:
            yield above, False
            rest = [piece for piece in rest if piece.bottom < first.top - first.size / 2]
        next_in_columns = max((piece.top for piece in rest), default=float("-inf"))
        band = [p for p in across if p.top > next_in_columns or p is first]
        beside = [p for p in rest if any(p.beside(other) for other in band)]
        rest = [p for p in rest if p not in beside]
        across = [p for p in across if p not in band]
        yield sorted([*band, *beside], key=lambda piece: -piece.top), True
    if rest:
        yield rest, False
