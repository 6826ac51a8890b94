"""Finds the heaviest segments that two units have in common."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import LongArray, Mask
from newsreader.compare.linking.partners import GRAINS, Ranges, Side
from newsreader.compare.prepared import LONGEST_UNIT

# A word without a partner costs seven twentieths of what a word with one brings.
_BRINGS, _COSTS = 20, 7
_ROUNDS = 3
# More than sums differ within a unit, in twentieths of a grain: no word tells 16 nats.
_APART = LONGEST_UNIT * 16 * GRAINS * (_BRINGS + 2 * _COSTS)


def heaviest_segments(a: Side, b: Side) -> tuple[Ranges, Ranges]:
    """The segments of each pair's units that share most and add least, in any order.

    On each side in turn the maximum-sum segment (Kadane, in Bentley 1984) of the words that the
    other side's segment has, until both stand still.
    """
    sums_a, sums_b = _Sums.of(a), _Sums.of(b)
    range_a = sums_a.heaviest(np.ones(len(a.places), bool))
    range_b = sums_b.heaviest(_answers(b, a, range_a))
    for _ in range(_ROUNDS - 1):
        before = range_a
        range_a = sums_a.heaviest(_answers(a, b, range_b))
        if np.array_equal(before, range_a):
            break
        range_b = sums_b.heaviest(_answers(b, a, range_a))
    return range_a, range_b


def _answers(side: Side, other: Side, ranges: Ranges) -> Mask:
    """Which words with partners have one within these ranges of the other side."""
    answers = np.zeros(len(side.places), bool)
    answers[side.numbers[other.within(ranges)[other.numbers]]] = True
    return answers


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    """Sums over the words of one side that have partners, for they begin and end all segments.

    ``opening`` are the first such words of their units and ``unit`` numbers the unit of each.
    ``brings`` is what each adds to a segment, if anything; ``before`` and ``after`` are the costs
    of what stands in its unit before it and up to its end, as negative numbers.  These are so far
    apart from unit to unit that the lowest sum so far is always one of the word's own unit.
    """

    side: Side
    opening: LongArray
    unit: LongArray
    brings: LongArray
    before: LongArray
    after: LongArray

    @classmethod
    def of(cls, side: Side) -> _Sums:
        opens = np.ones(len(side.rows), bool)
        opens[1:] = side.rows[1:] != side.rows[:-1]
        opening, unit = np.flatnonzero(opens), opens.cumsum() - 1
        before, after = side.told[side.places], side.told[side.places + 1]
        base = _COSTS * before[opening] - np.arange(len(opening)) * _APART
        brings = (_BRINGS + _COSTS) * (after - before)
        return cls(
            side, opening, unit, brings, base[unit] - _COSTS * before, base[unit] - _COSTS * after
        )

    def heaviest(self, chosen: Mask) -> Ranges:
        """Each unit's maximum-sum segment, of which the ``chosen`` words bring something."""
        starts, ends = self.side.first.copy(), self.side.first.copy()
        if not len(chosen):
            return starts, ends
        brings = np.where(chosen, self.brings, 0)
        brought = brings.cumsum()
        low = brought - brings + self.before
        lowest = np.minimum.accumulate(low)
        gain = brought + self.after - lowest
        most = np.maximum.reduceat(gain, self.opening)
        best = np.flatnonzero(gain == most[self.unit])[::-1]
        last = np.empty_like(self.opening)
        last[self.unit[best]] = best
        # The last of equally low places: words that tell nothing are left out.
        start = np.flatnonzero(low == lowest[last][self.unit])
        start = start[start <= last[self.unit[start]]]
        first = np.empty_like(self.opening)
        first[self.unit[start]] = start
        first, last = first[most > 0], last[most > 0]
        rows = self.side.rows[first]
        starts[rows], ends[rows] = self.side.places[first], self.side.places[last] + 1
        return starts, ends
