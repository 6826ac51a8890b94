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
    """Upper and lower end in the document's pixels, where it points, its lane (0 beside the text,
    1 and more farther out), and whether the words have changed on their way.
    """

    top: float
    bottom: float
    upwards: bool
    lane: int
    changed: bool


class MovedPassage(NamedTuple):
    """Upper and lower edge of a passage, whether its counterpart is above, and is worded anew."""

    top: float
    bottom: float
    upwards: bool
    changed: bool = False


def lay_arrows(passages: Iterable[MovedPassage]) -> tuple[Arrow, ...]:
    """Arrows for passages, in the order of their upper edges.

    Neighbours that point the same way, both changed or both not, are joined; of two that overlap,
    the later one goes into a lane farther out.
    """
    joined: list[MovedPassage] = []
    last: dict[tuple[bool, bool], int] = {}
    for passage in sorted(passages):
        manner = passage.upwards, passage.changed
        at = last.get(manner)
        if at is not None and passage.top - joined[at].bottom <= _JOINT:
            bottom = max(joined[at].bottom, passage.bottom)
            joined[at] = joined[at]._replace(bottom=bottom)
        else:
            last[manner] = len(joined)
            joined.append(passage)
    laid: list[Arrow] = []
    ends: list[float] = []  # of the last arrow in each lane
    for top, bottom, upwards, changed in joined:
        start, end = top + _END, bottom - _END
        lane = next((n for n, before in enumerate(ends) if start - before >= _ROOM), len(ends))
        ends[lane : lane + 1] = [end]
        laid.append(Arrow(start, end, upwards, lane, changed))
    return tuple(laid)
