"""Lays units beside each other as tables and finds their heaviest segments in common."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, IntArray, LongArray, Mask
from newsreader.compare.lexicon import NumberedText

# A word without a partner costs this part of what a word with one brings.
_COST = 0.35
_ROUNDS = 3
#: Less than this, in nats, is nothing but rounding.
NOTHING = 1e-9

#: Where ranges of words begin and where they end, counted from the first word of their unit.
Ranges = tuple[LongArray, LongArray]
#: Equal words of the units of each pair: their places in the flattened tables of A and of B.
Partners = tuple[LongArray, LongArray]


@dataclass(frozen=True, slots=True, eq=False)
class UnitTable:
    """Units of one side as rows of words, filled up with words of no weight."""

    first: LongArray
    lengths: LongArray
    terms: IntArray
    news: FloatArray

    @classmethod
    def of(cls, text: NumberedText, units: LongArray, filler: int) -> UnitTable:
        first = text.text.bounds[units].astype(np.int64)
        lengths = text.text.bounds[units + 1] - first
        places = np.arange(int(lengths.max()))
        outside = places >= lengths[:, None]
        at = np.minimum(first[:, None] + places, len(text.terms) - 1)
        terms, news = text.terms[at], text.news[at]
        terms[outside] = filler
        news[outside] = 0.0
        return cls(first, lengths, terms, news)

    @property
    def whole(self) -> Ranges:
        """All words of each unit."""
        return np.zeros_like(self.lengths), self.lengths

    def within(self, starts: LongArray, ends: LongArray) -> Mask:
        """The words in these ranges; one more axis than the ranges have."""
        places = np.arange(self.terms.shape[1])
        return (places >= starts[..., None]) & (places < ends[..., None])


def partners_of(a: UnitTable, b: UnitTable) -> Partners:
    """All pairs of equal words, row by row of the two tables."""
    equal = a.terms[:, :, None] == b.terms[:, None, :]
    at_a, place_b = np.divmod(np.flatnonzero(equal), b.terms.shape[1])
    return at_a, at_a // a.terms.shape[1] * b.terms.shape[1] + place_b


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
