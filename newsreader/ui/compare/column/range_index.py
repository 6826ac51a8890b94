"""Finds which of many ranges touch a given one without looking at each of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

#: Where a range begins and ends.
_Range = tuple[float, float]


class RangeIndex:
    """Knows ranges, which may overlap, by their number in the order given."""

    def __init__(self, ranges: Sequence[_Range]) -> None:
        self._order = sorted(range(len(ranges)), key=lambda number: ranges[number][0])
        self._starts = [ranges[number][0] for number in self._order]
        self._ends = [ranges[number][1] for number in self._order]
        # How far any of the ranges up to here goes on: behind that, none needs to be looked at.
        self._reach = list(accumulate(self._ends, max))

    def touching(self, first: float, last: float) -> list[int]:
        """The numbers, rising, of the ranges that have a place from ``first`` to ``last``; an
        empty range has the place where it stands.
        """
        found: list[int] = []
        at = bisect_right(self._starts, last) - 1
        while at >= 0 and self._reach[at] >= first:
            if self._ends[at] >= first:
                found.append(self._order[at])
            at -= 1
        return sorted(found)
