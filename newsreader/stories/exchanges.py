"""Adds up what one outlet has in common with others, from the comparisons of their articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry
from newsreader.domain.source_page import Exchange
from newsreader.stories.moments import published


@dataclass(frozen=True, slots=True)
class SharedPair:
    """An article of the outlet, one of another, and the share of each one's words in the other."""

    ours: ArticleEntry
    theirs: ArticleEntry
    of_ours: float
    of_theirs: float


def exchanges(pairs: Iterable[SharedPair]) -> tuple[Exchange, ...]:
    """One for each other outlet, first the one of whom there is most; alike ones by name."""
    by_outlet: dict[str, list[SharedPair]] = defaultdict(list)
    for pair in pairs:
        by_outlet[pair.theirs.source].append(pair)
    found = [_exchange(outlet, theirs) for outlet, theirs in by_outlet.items()]
    return tuple(sorted(found, key=lambda one: (-one.of_ours, -one.of_theirs, one.outlet)))


def _exchange(outlet: str, pairs: Sequence[SharedPair]) -> Exchange:
    closest = max(pairs, key=lambda pair: (pair.of_ours + pair.of_theirs, -pair.ours.id))
    return Exchange(
        outlet=outlet,
        stories=len({pair.ours.story_id for pair in pairs}),
        pairs=len(pairs),
        of_ours=_mean((pair.of_ours, pair.ours.words) for pair in pairs),
        of_theirs=_mean((pair.of_theirs, pair.theirs.words) for pair in pairs),
        earlier=sum(_is_before(pair.ours, pair.theirs) for pair in pairs),
        later=sum(_is_before(pair.theirs, pair.ours) for pair in pairs),
        closest=(closest.ours.id, closest.theirs.id),
    )


def _mean(shares: Iterable[tuple[float, int]]) -> float:
    """The share over all words together: a long article counts for more than a short one."""
    held = list(shares)
    words = sum(count for _, count in held)
    return sum(share * count for share, count in held) / words if words else 0.0


def _is_before(one: ArticleEntry, other: ArticleEntry) -> bool:
    """Whether the one came out before the other for certain."""
    first, second = published(one.date), published(other.date)
    return first is not None and second is not None and first.ends <= second.begins
