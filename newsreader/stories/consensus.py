"""Finds who reports what: every statement of a story with the articles that have it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newsreader.domain.comparison import Comparison, LinkKind
from newsreader.domain.span import Span
from newsreader.domain.story_comparison import Statement, Telling
from newsreader.stories.ties import Tie, tied_together
from newsreader.text.sentences import sentences
from newsreader.text.words import words

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
    told = list(map(_Sentences, texts, languages))
    tellings = [Telling(number, span) for number, one in enumerate(told) for span in one.spans]
    ties = [tie for pair, found in comparisons.items() for tie in _ties(pair, found, told)]
    held = Counter[Telling]()
    for tie in ties:
        held[tie.a] += round(1000 * tie.strength)
        held[tie.b] += round(1000 * tie.strength)
    groups = [
        group
        for group in tied_together(tellings, ties)
        if len(group) > 1 or told[group[0].article].words_in(group[0].span) >= _LEAST_WORDS
    ]
    found = [
        Statement(tuple(group), min(group, key=lambda t: (-held[t], len(t.span), t)))
        for group in groups
    ]
    return tuple(sorted(found, key=lambda s: (-len(s.articles), _place(s, texts), s.best)))


class _Sentences:
    """The sentences of one article, and how many words stand where in it."""

    def __init__(self, text: str, language: str) -> None:
        self.spans = sentences(text, language)
        self._starts = [span.start for span in self.spans]
        self._ends = [span.end for span in self.spans]
        self._word_starts = words(text).starts

    def words_in(self, span: Span) -> int:
        """The words that begin in ``span``; not all scripts have spaces to tell them by."""
        first, last = (bisect_left(self._word_starts, edge) for edge in (span.start, span.end))
        return last - first

    def touched_by(self, link: tuple[Span, ...]) -> Iterator[Span]:
        """The sentences that a side of a link says something of."""
        first = bisect_right(self._ends, link[0].start)
        last = bisect_left(self._starts, link[-1].end)
        for sentence in self.spans[first:last]:
            shared = [part for span in link if (part := span.overlap(sentence))]
            enough = min(_WORDS, round(_SHARE * self.words_in(sentence)))
            if sum(map(self.words_in, shared)) >= max(1, enough):
                yield sentence


def _ties(
    pair: tuple[int, int], comparison: Comparison, told: Sequence[_Sentences]
) -> Iterator[Tie]:
    i, j = pair
    for link in comparison.links:
        strength = _CLOSENESS[link.kind] * link.score
        for x in told[i].touched_by(link.a):
            for y in told[j].touched_by(link.b):
                yield Tie(Telling(i, x), Telling(j, y), strength)


def _place(statement: Statement, texts: Sequence[str]) -> float:
    """How far down it stands in its articles, 0 to 1; of what stands in one alone, which one."""
    if len(statement.articles) == 1:
        return statement.articles[0]
    places = [t.span.start / max(1, len(texts[t.article])) for t in statement.tellings]
    return round(sum(places) / len(places), 6)
