"""Groups what is tied together in pairs: places of several articles that tell one thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.domain.story_comparison import Telling

# Groups join when so many of the pairs of their articles are tied: a chain of weak ties must not
# carry a statement into another one.
_TIED = 0.5


@dataclass(frozen=True, slots=True, order=True)
class Tie:
    """Two tellings of one thing, and how surely, from 0 to 1."""

    a: Telling
    b: Telling
    strength: float


def tied_together(tellings: Iterable[Telling], ties: Iterable[Tie]) -> list[list[Telling]]:
    """Groups of tellings, each in order; what is tied to nothing is a group of its own.

    The strongest ties come first.  Two groups become one when at least half of the pairs of
    articles across them are tied (average linkage, as in hierarchical clustering).
    """
    group_of = {telling: [telling] for telling in tellings}
    strongest_first = sorted(ties, key=lambda tie: (-tie.strength, tie.a, tie.b))
    linked = {frozenset((tie.a, tie.b)) for tie in strongest_first}
    for tie in strongest_first:
        left, right = group_of[tie.a], group_of[tie.b]
        if left is not right and _belong_together(left, right, linked):
            joined = sorted(left + right)
            group_of.update((telling, joined) for telling in joined)
    return sorted({id(group): group for group in group_of.values()}.values())


def _belong_together(
    left: list[Telling], right: list[Telling], linked: set[frozenset[Telling]]
) -> bool:
    pairs = {(x.article, y.article) for x in left for y in right if x.article != y.article}
    tied = {(x.article, y.article) for x in left for y in right if frozenset((x, y)) in linked}
    return len(tied) >= _TIED * len(pairs)
