"""To and fro between the differences of a comparison."""

from __future__ import annotations

from collections.abc import Callable, Collection

from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sifted
from newsreader.domain.span import Span
from newsreader.ui.compare.differences import Stop, conflict_stops, stops
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import ALL_KINDS, Kind, Side

Wanted = Callable[[Stop], bool]


def any_difference(_stop: Stop) -> bool:
    """Wants every stop."""
    return True


def is_moved(stop: Stop) -> bool:
    """Wants what stands elsewhere in the other article."""
    return stop.moved


def is_only_here(stop: Stop) -> bool:
    """Wants what only one article says."""
    return stop.only_here


class Steps:
    """Knows the stops and where the reader is."""

    def __init__(self) -> None:
        self._comparison: Comparison | None = None
        self._stops: tuple[Stop, ...] = ()
        self._conflicts: tuple[Stop, ...] = ()
        self._at: Stop | None = None
        self._by_weight = False

    def __len__(self) -> int:
        return len(self._stops)

    def set_comparison(
        self,
        comparison: Comparison | None,
        shown: Collection[Kind] = ALL_KINDS,
        weighed: Sifted | None = None,
        *,
        heaviest_first: bool = False,
    ) -> None:
        """Takes what to go through; ``weighed`` tells what the differences weigh, if that matters.

        The reader stays where they are, unless ``leave`` is called.
        """
        self._comparison = comparison
        self._by_weight = heaviest_first
        self._stops = stops(comparison, shown, weighed) if comparison else ()
        if heaviest_first:
            self._stops = tuple(sorted(self._stops, key=lambda stop: -stop.weight))
        self._conflicts = conflict_stops(comparison) if comparison else ()

    def leave(self) -> None:
        """Says that the reader is at no stop: another comparison is shown."""
        self._at = None

    @property
    def number(self) -> int | None:
        """Which of the stops one is at, from 0; None when at none of them."""
        numbers = (number for number, stop in enumerate(self._stops) if self._is_at(stop))
        return next(numbers, None)

    def _is_at(self, stop: Stop) -> bool:
        """True for the stop itself, and for the link of the fact that one is at."""
        at = self._at
        return at is not None and (stop == at or (at.link is not None and stop.link == at.link))

    def go_to_link(self, number: int) -> None:
        """Says that the reader is at a link, one of the stops or not."""
        if self._comparison is not None:
            extent = link_extent(self._comparison.links[number], "a")
            self._at = Stop(extent.start, "a", extent, number)

    def go_to_only(self, side: Side, span: Span) -> None:
        """Says that the reader is at what only one side says."""
        there = (stop for stop in self._stops if stop.only_here and stop.side == side)
        self._at = next((stop for stop in there if stop.span == span), self._at)

    def step(self, by: int, wanted: Wanted = any_difference) -> Stop | None:
        """Goes to the next (``by`` 1) or previous (-1) stop that is wanted, round the end."""
        return self._go([stop for stop in self._stops if wanted(stop)], by)

    def step_conflict(self, by: int) -> Stop | None:
        """Goes to the next or previous fact that the two sides tell differently."""
        return self._go(list(self._conflicts), by)

    def _go(self, among: list[Stop], by: int) -> Stop | None:
        if among:
            self._at = among[self._next(among, by) % len(among)]
        return self._at if among else None

    def _next(self, among: list[Stop], by: int) -> int:
        if self._at is None:
            return 0 if by > 0 else -1
        here = next((number for number, stop in enumerate(among) if self._is_at(stop)), None)
        if self._at in among:
            here = among.index(self._at)
        if here is not None:
            return here + by
        if self._by_weight:
            return 0 if by > 0 else -1
        before = sum(stop.place <= self._at.place for stop in among)
        return before if by > 0 else before - 1
