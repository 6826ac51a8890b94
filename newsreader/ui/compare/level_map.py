"""Which place of one column is level with which place of the other.

The map runs through the linked passages that stand in the same order in both texts (the longest
such chain) and is straight between them, so it never turns back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.domain.comparison import Link

#: A place in A and the place in B that is level with it.
Anchor = tuple[float, float]


def chain_of_links(links: Sequence[Link]) -> tuple[int, ...]:
    """Indices of the links that keep their order: the longest chain of those not moved.

    Patience sorting (Fredman 1975), n log n in the number of links.
    """
    order = sorted(
        (number for number, link in enumerate(links) if not link.moved),
        key=lambda number: (links[number].a[0].start, -links[number].b[0].start),
    )
    tails: list[int] = []
    tail_starts: list[int] = []
    previous: dict[int, int | None] = {}
    for number in order:
        start = links[number].b[0].start
        rank = bisect_left(tail_starts, start)
        previous[number] = tails[rank - 1] if rank else None
        tails[rank:] = [number, *tails[rank + 1 :]]
        tail_starts[rank:] = [start, *tail_starts[rank + 1 :]]
    chain: list[int] = []
    at = tails[-1] if tails else None
    while at is not None:
        chain.append(at)
        at = previous[at]
    return tuple(reversed(chain))


@dataclass(frozen=True, slots=True)
class LevelMap:
    """A non-decreasing map between two columns, straight between its anchors."""

    a: tuple[float, ...]
    b: tuple[float, ...]

    @classmethod
    def through(cls, anchors: Iterable[Anchor], end: Anchor) -> LevelMap:
        """The map from (0, 0) through the anchors to ``end``; what would turn back is left out."""
        a, b = [0.0], [0.0]
        for one, other in sorted(anchors):
            if a[-1] < one < end[0] and b[-1] <= other <= end[1]:
                a.append(one)
                b.append(other)
        a.append(max(end[0], a[-1]))
        b.append(max(end[1], b[-1]))
        return cls(tuple(a), tuple(b))

    def to_b(self, place: float) -> float:
        """The place of B that is level with ``place`` of A; held inside the columns."""
        return _between(self.a, self.b, place)

    def to_a(self, place: float) -> float:
        """The place of A that is level with ``place`` of B; held inside the columns."""
        return _between(self.b, self.a, place)


def _between(xs: Sequence[float], ys: Sequence[float], x: float) -> float:
    if x <= xs[0]:
        return ys[0]
    if x >= xs[-1]:
        return ys[-1]
    right = bisect_right(xs, x)
    left = right - 1
    share = (x - xs[left]) / (xs[right] - xs[left])
    return ys[left] + share * (ys[right] - ys[left])
