"""Finds the equal words of pairs of units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from newsreader.compare.arrays import FloatArray, IntArray, LongArray, Mask
from newsreader.compare.linking.lexicon import Lexicon, NumberedText

# Cells of the tables of words against words that are held at a time.
_CELLS = 100_000
#: What a word tells is counted in whole grains, of which a nat has so many: sums are exact.
GRAINS = 1 << 20

Row = TypeVar("Row", IntArray, FloatArray)
Places = IntArray | LongArray
#: Where ranges of words begin and where they end; the last axis is that of the pairs of units.
Ranges = tuple[LongArray, LongArray]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One text's part in pairs of units, and its words that have an equal word on the other side.

    The unit of pair n holds the words ``first[n]`` up to ``last[n]`` of the text; the words of the
    text before the i-th tell ``told[i]`` grains.  Words with partners stand, in order, in the pairs
    ``rows`` at the ``places`` in the text; they are numbered in that order, and ``numbers`` are
    this side's words of all pairs of partners.
    """

    first: LongArray
    last: LongArray
    told: LongArray
    rows: LongArray
    places: LongArray
    numbers: LongArray

    def within(self, ranges: Ranges) -> Mask:
        """Which words with partners are in the range of their pair; axes before it are kept."""
        starts, ends = ranges
        inside: Mask = (self.places >= starts[..., self.rows]) & (
            self.places < ends[..., self.rows]
        )
        return inside


@dataclass(frozen=True, slots=True, eq=False)
class SharedWords:
    """Those words of one text that are anywhere in the other, too, for they may have partners.

    They stand at ``places`` in the text; those of unit u are the ``bounds[u]``-th and the following
    up to ``bounds[u + 1]``.  ``told`` is that of ``Side``.
    """

    units: LongArray
    told: LongArray
    terms: IntArray
    places: LongArray
    bounds: LongArray


def shared_words(lexicon: Lexicon) -> tuple[SharedWords, SharedWords]:
    """The words that A and B share, as they stand in A and as they stand in B."""
    in_a, in_b = np.zeros((2, len(lexicon.weights)), bool)
    in_a[lexicon.a.numbers] = in_b[lexicon.b.numbers] = True
    return _shared(lexicon.a, in_a & in_b), _shared(lexicon.b, in_a & in_b)


def _shared(text: NumberedText, known: Mask) -> SharedWords:
    units = text.text.bounds.astype(np.int64)
    told = np.zeros(len(text.news) + 1, np.int64)
    np.cumsum(np.rint(text.news * GRAINS), out=told[1:])
    places = np.flatnonzero(known[text.terms])
    return SharedWords(units, told, text.terms[places], places, places.searchsorted(units))


def partnered(a: SharedWords, b: SharedWords, pairs: LongArray) -> tuple[Side, Side]:
    """Both sides of ``pairs``, shape (n, 2) and not empty."""
    units_a, units_b = pairs.T
    first_a, last_a = a.bounds[units_a], a.bounds[units_a + 1]
    first_b, last_b = b.bounds[units_b], b.bounds[units_b + 1]
    lengths = np.maximum(last_a - first_a, last_b - first_b)
    # Pairs of like length have tables of one size.
    order = lengths.argsort()
    words_a = unit_table(a.terms, first_a[order], last_a[order], -1)
    words_b = unit_table(b.terms, first_b[order], last_b[order], -2)
    rows, in_a, in_b = _equal(words_a, words_b, lengths[order])
    rows = order[rows]
    return (
        _side(a, units_a, rows, a.places[in_a + first_a[rows]]),
        _side(b, units_b, rows, b.places[in_b + first_b[rows]]),
    )


def unit_table(words: Row, first: Places, last: Places, filler: int) -> Row:
    """The numbers ``first[n]`` up to ``last[n]`` of ``words`` as row n, filled up at its end."""
    places = first[:, None] + np.arange(int((last - first).max()))
    table = words.take(places, mode="clip")
    table[places >= last[:, None]] = filler
    return table


def _equal(a: IntArray, b: IntArray, lengths: LongArray) -> tuple[LongArray, LongArray, LongArray]:
    """All pairs of equal words of the rows of two tables: the rows, the columns in A and in B.

    No row of either has more words than its ``lengths``, which ascend.
    """
    none = np.zeros(0, np.int64)
    found = [(none, none, none)]
    for rows in _batches(lengths**2):
        width = int(lengths[rows][-1])
        words_a, words_b = a[rows, :width], b[rows, :width]
        equal = np.flatnonzero(words_a[:, :, None] == words_b[:, None, :])
        cell, in_b = np.divmod(equal, max(1, words_b.shape[1]))
        row, in_a = np.divmod(cell, max(1, words_a.shape[1]))
        found.append((row + rows.start, in_a, in_b))
    row, in_a, in_b = map(np.concatenate, zip(*found, strict=True))
    return row, in_a, in_b


def _batches(sizes: LongArray) -> Iterator[slice]:
    """Rows that share one table of about ``_CELLS`` cells; the ``sizes`` of the rows ascend."""
    start = 0
    while start < len(sizes):
        cells = sizes[start:] * np.arange(1, len(sizes) - start + 1)
        end = start + max(1, int(cells.searchsorted(_CELLS, side="right")))
        yield slice(start, end)
        start = end


def _side(words: SharedWords, units: LongArray, rows: LongArray, places: LongArray) -> Side:
    keys = rows * len(words.told) + places
    order = keys.argsort()
    keys = keys[order]
    new = np.ones(len(keys), bool)
    new[1:] = keys[1:] != keys[:-1]
    numbers = np.empty_like(order)
    numbers[order] = new.cumsum() - 1
    chosen = order[new]
    first, last = words.units[units], words.units[units + 1]
    return Side(first, last, words.told, rows[chosen], places[chosen], numbers)
