"""Finds who reports what: every statement of a story with the articles that have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.span import Span
from newsreader.domain.story_comparison import Statement, Telling
from newsreader.stories.ties import Tie, tied_together
from newsreader.text.sentences import sentences

#: The comparison of article i with article j, for i < j.
Comparisons = Mapping[tuple[int, int], Comparison]

# A link says something of a sentence when it covers so many of its words, or this share of fewer.
_WORDS = 4
_SHARE = 0.4
# A link of this kind ties two statements so much, times its score.
_CLOSENESS = {LinkKind.SAME: 1.0, LinkKind.EDITED: 0.95, LinkKind.REWORDED: 0.8}
# Fewer words that one article has alone state nothing.
_LEAST_WORDS = 4


def statements(
    texts: Sequence[str], languages: Sequence[str], comparisons: Comparisons
) -> tuple[Statement, ...]:
    """Every sentence of every article, told alike ones together, the most shared first.

    Of equally shared ones the one that stands further up in its articles comes first; what one
    article has alone stays in the order of the articles.
    """
    units = [sentences(text, language) for text, language in zip(texts, languages, strict=True)]
    tellings = [Telling(number, span) for number, spans in enumerate(units) for span in spans]
    ties = [tie for pair, found in comparisons.items() for tie in _ties(pair, found, texts, units)]
    held = Counter[Telling]()
    for tie in ties:
        held[tie.a] += round(1000 * tie.strength)
        held[tie.b] += round(1000 * tie.strength)
    groups = [
        group
        for group in tied_together(tellings, ties)
        if len(group) > 1 or len(_words(group[0], texts).split()) >= _LEAST_WORDS
    ]
    found = [
        Statement(tuple(group), min(group, key=lambda t: (-held[t], len(t.span), t)))
        for group in groups
    ]
    return tuple(sorted(found, key=lambda s: (-len(s.articles), _place(s, texts), s.best)))


def _ties(
    pair: tuple[int, int],
    comparison: Comparison,
    texts: Sequence[str],
    units: Sequence[tuple[Span, ...]],
) -> Iterator[Tie]:
    i, j = pair
    for link in comparison.links:
        strength = _CLOSENESS[link.kind] * link.score
        for x in _touched(link.a, units[i], texts[i]):
            for y in _touched(link.b, units[j], texts[j]):
                yield Tie(Telling(i, x), Telling(j, y), strength)


def _touched(link: tuple[Span, ...], units: tuple[Span, ...], text: str) -> Iterator[Span]:
    """The sentences that a side of a link says something of."""
    for unit in units:
        said = sum(len(part.of(text).split()) for span in link if (part := span.overlap(unit)))
        if said >= min(_WORDS, max(1, round(_SHARE * len(unit.of(text).split())))):
            yield unit


def _place(statement: Statement, texts: Sequence[str]) -> float:
    """How far down it stands in its articles, 0 to 1; of what stands in one alone, which one."""
    if len(statement.articles) == 1:
        return statement.articles[0]
    places = [t.span.start / max(1, len(texts[t.article])) for t in statement.tellings]
    return round(sum(places) / len(places), 6)


def _words(telling: Telling, texts: Sequence[str]) -> str:
    return telling.span.of(texts[telling.article])
