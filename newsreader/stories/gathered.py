"""Gathers facts and quotes from the pairs of a story: each once, with everyone's version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsreader.domain.comparison import FactKind
from newsreader.domain.story_comparison import (
    FactValue,
    Rendering,
    StoryFact,
    StoryQuote,
    Telling,
    articles_of,
)
from newsreader.stories.consensus import Comparisons
from newsreader.stories.ties import Tie, tied_together

# A quote that is left whole is tied to its like more surely than one that was changed.
_WHOLE, _CHANGED = 1.0, 0.8
# The same people and offices come up in statement after statement.
_SAID_AGAIN = {FactKind.NAME, FactKind.ROLE, FactKind.PLACE}


def story_facts(comparisons: Comparisons) -> tuple[StoryFact, ...]:
    """Each fact that at least two articles tell; conflicts first, the most told of them first."""
    values: dict[FactKind, dict[Telling, str]] = defaultdict(dict)
    ties: dict[FactKind, list[Tie]] = defaultdict(list)
    apart: set[frozenset[Telling]] = set()
    for (i, j), comparison in comparisons.items():
        for fact in comparison.facts:
            a, b = Telling(i, fact.a), Telling(j, fact.b)
            values[fact.kind].update({a: fact.a_value, b: fact.b_value})
            ties[fact.kind].append(Tie(a, b, 0.5 if fact.conflict else 1.0))
            if fact.conflict:
                apart.add(frozenset((a, b)))
    found = [
        _fact(kind, group, told, apart)
        for kind, told in values.items()
        for group in tied_together(told, ties[kind])
    ]
    order = list(FactKind)
    return tuple(
        sorted(
            (fact for fact in _once(found) if len(_told_by(fact)) > 1),
            key=lambda fact: (
                not fact.conflict,
                -len(_told_by(fact)),
                order.index(fact.kind),
                fact.values[0].tellings,
            ),
        )
    )


def _once(facts: Sequence[StoryFact]) -> list[StoryFact]:
    """A name or a role that is told in several statements is one fact, not several."""
    found: dict[object, StoryFact] = {}
    for number, fact in enumerate(facts):
        names = frozenset(value.value for value in fact.values)
        key = (fact.kind, names) if fact.kind in _SAID_AGAIN else number
        before = found.get(key)
        found[key] = _joined(before, fact) if before else fact
    return list(found.values())


def _joined(fact: StoryFact, other: StoryFact) -> StoryFact:
    values = _values(_by_value(fact) + _by_value(other))
    return StoryFact(fact.kind, values, fact.conflict or other.conflict)


def _by_value(fact: StoryFact) -> list[tuple[str, Telling]]:
    return [(value.value, telling) for value in fact.values for telling in value.tellings]


def _fact(
    kind: FactKind,
    group: Sequence[Telling],
    told: Mapping[Telling, str],
    apart: set[frozenset[Telling]],
) -> StoryFact:
    conflict = any(frozenset((x, y)) in apart for x in group for y in group)
    return StoryFact(kind, _values([(told[telling], telling) for telling in group]), conflict)


def _values(told: Sequence[tuple[str, Telling]]) -> tuple[FactValue, ...]:
    """Each value with who gives it, the most given first."""
    by_value: dict[str, list[Telling]] = defaultdict(list)
    for value, telling in told:
        by_value[value].append(telling)
    values = [FactValue(value, tuple(sorted(found))) for value, found in by_value.items()]
    return tuple(sorted(values, key=lambda value: (-len(value.articles), value.tellings)))


def _told_by(fact: StoryFact) -> set[int]:
    return {article for value in fact.values for article in value.articles}


def story_quotes(comparisons: Comparisons) -> tuple[StoryQuote, ...]:
    """Each utterance that at least two articles quote; the most quoted first."""
    speakers: dict[Telling, str] = {}
    ties: list[Tie] = []
    changed: set[frozenset[Telling]] = set()
    for (i, j), comparison in comparisons.items():
        for quote in comparison.quotes:
            a, b = Telling(i, quote.a), Telling(j, quote.b)
            speakers.update({a: quote.a_speaker, b: quote.b_speaker})
            ties.append(Tie(a, b, _CHANGED if quote.changed else _WHOLE))
            if quote.changed:
                changed.add(frozenset((a, b)))
    found = [
        StoryQuote(
            tuple(
                Rendering(telling, speakers[telling])
                for telling in sorted(group, key=lambda t: (-len(t.span), t))
            ),
            any(frozenset((x, y)) in changed for x in group for y in group),
        )
        for group in tied_together(speakers, ties)
        if len(articles_of(group)) > 1
    ]
    return tuple(
        sorted(
            found,
            key=lambda quote: (
                -len({r.telling.article for r in quote.renderings}),
                not quote.changed,
                min(r.telling for r in quote.renderings),
            ),
        )
    )
