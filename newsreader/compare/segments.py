"""Lays units beside each other as tables and finds their heaviest segments in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, IntArray, LongArray, Mask
from newsreader.compare.lexicon import NumberedText

# A word without a partner costs this part of what a word with one brings.
_COST = 0.35
_ROUNDS = 3
# Cells of the tables of words against words that are held at a time.
_CELLS = 100_000
#: Less than this, in nats, is nothing but rounding.
NOTHING = 1e-9

#: Where ranges of words begin and where they end, counted from the first word of their unit.
Ranges = tuple[LongArray, LongArray]
#: Equal words of the units of each pair: their places in the flattened tables of A and of B.
Partners = tuple[LongArray, LongArray]


@dataclass(frozen=True, slots=True, eq=False)
class UnitTable:
    """Units of one side as rows of words, filled up with words of no weight.

    Unit n has ``lengths[n]`` words from the ``first[n]``-th word of its text on; ``places`` are
    the places of all words in their text, those of the fillers somewhere in it.
    """

    first: LongArray
    lengths: LongArray
    places: LongArray
    terms: IntArray
    news: FloatArray

    @classmethod
    def of(cls, text: NumberedText, units: LongArray, filler: int) -> UnitTable:
        first = text.text.bounds[units].astype(np.int64)
        lengths = text.text.bounds[units + 1] - first
        columns = np.arange(int(lengths.max()))
        outside = columns >= lengths[:, None]
        places = np.minimum(first[:, None] + columns, len(text.terms) - 1)
        terms, news = text.terms[places], text.news[places]
        terms[outside] = filler
        news[outside] = 0.0
        return cls(first, lengths, places, terms, news)

    @property
    def whole(self) -> Ranges:
        """All words of each unit."""
        return np.zeros_like(self.lengths), self.lengths

    def within(self, starts: LongArray, ends: LongArray) -> Mask:
        """The words in these ranges; one more axis than the ranges have."""
        places = np.arange(self.terms.shape[1])
        return (places >= starts[..., None]) & (places < ends[..., None])


def batches(widths: LongArray, cells: int) -> Iterator[slice]:
    """Rows that share one table of about so many cells; ``widths`` of the rows ascend."""
    start = 0
    while start < len(widths):
        sizes = widths[start:] * np.arange(1, len(widths) - start + 1)
        end = start + max(1, int(np.searchsorted(sizes, cells, side="right")))
        yield slice(start, end)
        start = end


def partners_of(a: UnitTable, b: UnitTable) -> Partners:
    """All pairs of equal words of each row of the two tables; the lengths of the rows ascend."""
    width_a, width_b = a.terms.shape[1], b.terms.shape[1]
    found_a, found_b = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for rows in batches(np.maximum(a.lengths, b.lengths) ** 2, _CELLS):
        terms_a = a.terms[rows, : int(a.lengths[rows].max())]
        terms_b = b.terms[rows, : int(b.lengths[rows].max())]
        equal = np.flatnonzero(terms_a[:, :, None] == terms_b[:, None, :])
        at_a, place_b = np.divmod(equal, terms_b.shape[1])
        row, place_a = np.divmod(at_a, terms_a.shape[1])
        row += rows.start
        found_a.append(row * width_a + place_a)
        found_b.append(row * width_b + place_b)
    return np.concatenate(found_a), np.concatenate(found_b)


def heaviest_segments(a: UnitTable, b: UnitTable, partners: Partners) -> tuple[Ranges, Ranges]:
    """The segments of each row of A and of B that share most and add least, in any order.

    On each side in turn the maximum-sum segment (Kadane, in Bentley 1984) of the words that the
    other side's segment has, until both stand still.
    """
    at_a, at_b = partners
    range_a = _heaviest(a.news, at_a)
    range_b = _heaviest(b.news, at_b[a.within(*range_a).ravel()[at_a]])
    for _ in range(_ROUNDS - 1):
        before = range_a
        range_a = _heaviest(a.news, at_a[b.within(*range_b).ravel()[at_b]])
        if np.array_equal(before, range_a):
            break
        range_b = _heaviest(b.news, at_b[a.within(*range_a).ravel()[at_a]])
    return range_a, range_b


def _heaviest(news: FloatArray, partnered: LongArray) -> Ranges:
    """Each row's maximum-sum segment, by prefix sums; places in ``partnered`` have a partner."""
    gain = -_COST * news
    gain.ravel()[partnered] = news.ravel()[partnered]
    sums = np.zeros((len(gain), gain.shape[1] + 1))
    np.add.accumulate(gain, axis=1, out=sums[:, 1:])
    lowest = np.minimum.accumulate(sums, axis=1)
    end = (sums - lowest).argmax(axis=1)
    low = sums <= lowest[np.arange(len(end)), end][:, None] + NOTHING
    low &= np.arange(sums.shape[1]) <= end[:, None]
    # The last of equally low places: words that tell nothing are left out.
    start = sums.shape[1] - 1 - low[:, ::-1].argmax(axis=1)
    return start, end
