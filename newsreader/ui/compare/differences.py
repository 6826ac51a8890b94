"""The places that next and previous stop at, in reading order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.difference import Sifted
from newsreader.domain.span import Span
from newsreader.ui.compare.highlights import fact_span, link_extent
from newsreader.ui.compare.kinds import Kind, Side, is_shown
from newsreader.ui.compare.level_map import LevelMap, chain_of_links


@dataclass(frozen=True, slots=True)
class Stop:
    """One difference: a link, or words of one side that the other has not.

    ``place`` is where A's reader comes upon it, in characters of A; ``side`` and ``span`` tell
    where to look; ``link`` is None for words that are only here; ``weight`` is that of the
    difference where differences were weighed.
    """

    place: float
    side: Side
    span: Span
    link: int | None = None
    moved: bool = False
    weight: int = field(default=0, compare=False)

    @property
    def only_here(self) -> bool:
        return self.link is None


def stops(
    comparison: Comparison, shown: Collection[Kind], weighed: Sifted | None = None
) -> tuple[Stop, ...]:
    """Every difference of the kinds that are shown, in A's order.

    What only B says stands where A's reader would come upon it: the text between the links that
    keep their order is level in both.  Where differences were ``weighed``, what says nothing else
    than its counterpart is left out.
    """
    found = _differences(comparison, shown, weighed)
    return tuple(sorted(found, key=lambda stop: (stop.place, stop.side)))


def conflict_stops(comparison: Comparison) -> tuple[Stop, ...]:
    """Every fact that the two sides tell differently, in A's order."""
    found = (
        Stop(fact.a.start, "a", fact_span(fact, "a"), fact.link)
        for fact in comparison.facts
        if fact.conflict
    )
    return tuple(sorted(found, key=lambda stop: stop.place))


def _differences(
    comparison: Comparison, shown: Collection[Kind], weighed: Sifted | None
) -> Iterator[Stop]:
    conflicts = {fact.link for fact in comparison.facts if fact.conflict}
    quiet = weighed.quiet if weighed else frozenset()
    for number, link in enumerate(comparison.links):
        differs = link.kind is not LinkKind.SAME or link.moved or number in conflicts
        if differs and number not in quiet and is_shown(link, shown):
            extent = link_extent(link, "a")
            weight = weighed.links[number] if weighed else 0
            yield Stop(extent.start, "a", extent, number, link.moved, weight)
    if Kind.ONLY in shown:
        level = level_of(comparison)
        for n, span in enumerate(comparison.only_a):
            yield Stop(span.start, "a", span, weight=weighed.only_a[n] if weighed else 0)
        for n, span in enumerate(comparison.only_b):
            place = level.to_a(span.start)
            yield Stop(place, "b", span, weight=weighed.only_b[n] if weighed else 0)


def level_of(comparison: Comparison) -> LevelMap:
    """Which character of B stands level with which of A."""
    links = comparison.links
    chain = [links[number] for number in chain_of_links(links)]
    end_a = max(
        (*(link.a[-1].end for link in links), *(s.end for s in comparison.only_a)), default=0
    )
    end_b = max(
        (*(link.b[-1].end for link in links), *(s.end for s in comparison.only_b)), default=0
    )
    return LevelMap.through(
        ((float(link.a[0].start), float(link.b[0].start)) for link in chain),
        (end_a + 1.0, end_b + 1.0),
    )
