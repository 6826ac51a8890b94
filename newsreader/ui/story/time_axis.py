"""Where moments and their labels stand along a line: reckoned in pixels, painted elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
#: Distances between the ticks of the axis, of which the first that leaves room is taken.
_STEPS = (
    *(_HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR),
    *(_DAY, 2 * _DAY, 7 * _DAY, 14 * _DAY, 30 * _DAY, 91 * _DAY, 365 * _DAY),
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_GAP = 10  # pixels between two labels of one row


class TimeAxis:
    """A stretch of time that takes ``length`` pixels."""

    def __init__(self, moments: Sequence[datetime], length: int) -> None:
        """``moments``: at least one, with their time zones."""
        self.first, self.last = min(moments), max(moments)
        self._length = max(1, length)

    def place(self, moment: datetime) -> int:
        """How many pixels from the beginning; all at once stand in the middle."""
        whole = (self.last - self.first).total_seconds()
        if not whole:
            return self._length // 2
        return round((moment - self.first).total_seconds() / whole * self._length)

    def ticks(self, least: int) -> list[datetime]:
        """Round moments between the first and the last, at least so many pixels apart."""
        whole = self.last - self.first
        for step in (*_STEPS, *(years * 365 * _DAY for years in (2, 5, 10, 20, 50, 100))):
            if whole and step / whole * self._length >= least:
                break
        else:
            return []
        number = -((_EPOCH - self.first) // step)
        found = []
        while (tick := _EPOCH + number * step) <= self.last:
            found.append(tick)
            number += 1
        return found


def rows(places: Sequence[int], widths: Sequence[int], room: int) -> list[tuple[int, int]]:
    """For each label its row, counted from 0, and its left edge, so that none covers another.

    ``places`` are those of what the labels belong to, in order.  A label begins at its place, or
    further left where it would leave the ``room``.
    """
    ends: list[int] = []
    found = []
    for place, width in zip(places, widths, strict=True):
        left = max(0, min(place, room - width))
        row = next((number for number, end in enumerate(ends) if end + _GAP <= left), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = left + width
        found.append((row, left))
    return found
