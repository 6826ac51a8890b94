"""The arrows in the margin beside moved passages, so laid that each can be read by itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

#: Passages no farther apart than this, in pixels, share an arrow when it points the same way.
_JOINT = 4.0
#: What an arrow leaves free at each end, in pixels; the lines' own insets add as much again.
_END = 0.5
#: Arrows with less room than this between them, in pixels, do not stand in one lane.
_ROOM = 1.0


class Arrow(NamedTuple):
    """Upper and lower end in the document's pixels, where it points, and its lane: 0 beside the
    text, 1 farther out.
    """

    top: float
    bottom: float
    upwards: bool
    lane: int


def lay_arrows(passages: Iterable[tuple[float, float, bool]]) -> tuple[Arrow, ...]:
    """Arrows for passages given by top, bottom, and whether the counterpart is above.

    Neighbours that point the same way are joined; of two that overlap, the later one goes into
    the lane farther out.
    """
    joined: list[tuple[float, float, bool]] = []
    last: dict[bool, int] = {}
    for top, bottom, upwards in sorted(passages):
        at = last.get(upwards)
        if at is not None and top - joined[at][1] <= _JOINT:
            joined[at] = (joined[at][0], max(joined[at][1], bottom), upwards)
        else:
            last[upwards] = len(joined)
            joined.append((top, bottom, upwards))
    laid: list[Arrow] = []
    for top, bottom, upwards in joined:
        near = any(not each.lane and top + _END - each.bottom < _ROOM for each in laid)
        laid.append(Arrow(top + _END, bottom - _END, upwards, int(near)))
    return tuple(laid)
