"""The places that next and previous stop at, in reading order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.highlights import fact_span, link_extent
from newsreader.ui.compare.kinds import Kind, Side, is_shown
from newsreader.ui.compare.level_map import LevelMap, chain_of_links


@dataclass(frozen=True, slots=True)
class Stop:
    """One difference: a link, or words of one side that the other has not.

    ``side`` and ``span`` tell where to look; ``link`` is None for words that are only here.
    """

    side: Side
    span: Span
    link: int | None = None
    moved: bool = False
    conflict: bool = False

    @property
    def only_here(self) -> bool:
        return self.link is None


def stops(comparison: Comparison, shown: Collection[Kind]) -> tuple[Stop, ...]:
    """Every difference of the kinds that are shown, in A's order.

    What only B says stands where A's reader would come upon it: the text between the links that
    keep their order is level in both.
    """
    chain = [comparison.links[number] for number in chain_of_links(comparison.links)]
    ends = _ends(comparison)
    level = LevelMap.through(
        ((float(link.a[0].start), float(link.b[0].start)) for link in chain), ends
    )

    def place(stop: Stop) -> tuple[float, bool, int]:
        start = stop.span.start
        return level.to_a(start) if stop.side == "b" else float(start), stop.side == "b", start

    return tuple(sorted(_differences(comparison, shown), key=place))


def _differences(comparison: Comparison, shown: Collection[Kind]) -> Iterator[Stop]:
    conflicts = {fact.link for fact in comparison.facts if fact.conflict}
    for number, link in enumerate(comparison.links):
        differs = link.kind is not LinkKind.SAME or link.moved or number in conflicts
        if differs and is_shown(link, shown):
            extent = link_extent(link, "a")
            yield Stop("a", extent, number, moved=link.moved, conflict=number in conflicts)
    if Kind.ONLY in shown:
        yield from (Stop("a", span) for span in comparison.only_a)
        yield from (Stop("b", span) for span in comparison.only_b)


def _ends(comparison: Comparison) -> tuple[float, float]:
    """Behind the last character of each text that the comparison speaks of."""
    ends_a = [link.a[-1].end for link in comparison.links] + [s.end for s in comparison.only_a]
    ends_b = [link.b[-1].end for link in comparison.links] + [s.end for s in comparison.only_b]
    return float(max(ends_a, default=0) + 1), float(max(ends_b, default=0) + 1)


def conflict_stops(comparison: Comparison) -> tuple[Stop, ...]:
    """Every fact that the two sides tell differently, in A's order."""
    found = (
        Stop("a", fact_span(fact, "a"), fact.link, conflict=True)
        for fact in comparison.facts
        if fact.conflict
    )
    return tuple(sorted(found, key=lambda stop: stop.span))
