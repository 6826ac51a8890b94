"""TWO LISTS OF QUOTES BECOME ONE: which of them render the same utterance."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.quotes.indirect import indirect_pairs
from newsreader.compare.quotes.likeness import LEAST_STEMS, likeness
from newsreader.compare.quotes.quote import Quote
from newsreader.compare.quotes.rendering import rendering
from newsreader.compare.quotes.utterances import (
    Utterance,
    others_speak,
    overlapping,
    utterances,
)
from newsreader.domain.comparison import Link, QuotePair

# How alike two quotes must be, 0 to 1: where a link joins them, and where none does.
_LINKED = 0.45
_UNLINKED = 0.62
# … and where two other people are said to speak.
_OTHERS = 0.85
# A word that so many utterances have tells nothing.
_COMMON = 40
# Characters between the words that introduce a quote and the quote.
_GAP = 4

Pair = tuple[Utterance, Utterance]


def compare_quotes(
    links: Sequence[Link],
    text_a: str,
    text_b: str,
    quotes_a: Sequence[Quote],
    quotes_b: Sequence[Quote],
    *,
    deadline: Deadline = NEVER,
) -> tuple[QuotePair, ...]:
    """Renderings of one utterance on both sides, in A's order.

    Sentences are compared, not whole quotations, so that an attribution in the middle changes
    nothing.  A scrap of a sentence is held against the words that answer it.  Where only one side
    quotes and a link joins it to reported speech, that speech is the other rendering.  When the
    deadline passes, what was not looked at by then is left out.
    """
    a, b = utterances(text_a, quotes_a), utterances(text_b, quotes_b)
    introduced = _introduced(links, text_a, text_b, a, b)
    ranked = []
    for i, j, is_linked in _candidates(links, a, b, introduced):
        if deadline.passed():
            break
        score = likeness(a[i], b[j])
        if (i, j) in introduced:
            score = max(score, _LINKED)
        least = _LINKED if is_linked else _least_unlinked(a[i], b[j])
        if others_speak(a[i], b[j]):
            least = max(least, _OTHERS)
        if score >= least:
            ranked.append((score, i, j))
    best_a: dict[int, float] = defaultdict(float)
    best_b: dict[int, float] = defaultdict(float)
    for score, i, j in ranked:
        best_a[i], best_b[j] = max(best_a[i], score), max(best_b[j], score)
    pairs = [
        rendering(text_a, a[i], text_b, b[j])
        for score, i, j in ranked
        if score == best_a[i] or score == best_b[j]
    ]
    pairs += indirect_pairs(
        links,
        text_a,
        text_b,
        [u for i, u in enumerate(a) if i not in best_a],
        [u for j, u in enumerate(b) if j not in best_b],
        (quotes_a, quotes_b),
        deadline,
    )
    return tuple(sorted(pairs, key=lambda pair: (pair.a, pair.b)))


def _candidates(
    links: Sequence[Link],
    a: Sequence[Utterance],
    b: Sequence[Utterance],
    introduced: frozenset[tuple[int, int]],
) -> Iterator[tuple[int, int, bool]]:
    """Pairs that a link joins or that share telling words; whether a link joins them."""
    ends = [u.span.end for u in a], [u.span.end for u in b]
    linked = introduced | {
        (i, j)
        for link in links
        for i in overlapping(a, ends[0], link.a)
        for j in overlapping(b, ends[1], link.b)
    }
    having: dict[str, list[int]] = defaultdict(list)
    for j, utterance in enumerate(b):
        for stem in utterance.stems:
            having[stem].append(j)
    for i, utterance in enumerate(a):
        shared: dict[int, int] = defaultdict(int)
        for stem in utterance.stems:
            if len(having.get(stem, ())) <= _COMMON:
                for j in having.get(stem, ()):
                    shared[j] += 1
        for j in sorted({j for j, n in shared.items() if n >= LEAST_STEMS or (i, j) in linked}):
            yield i, j, (i, j) in linked


def _introduced(
    links: Sequence[Link],
    text_a: str,
    text_b: str,
    a: Sequence[Utterance],
    b: Sequence[Utterance],
) -> frozenset[tuple[int, int]]:
    """Pairs that begin where a link ends on both sides: "She hoped it would bring" the one thing.

    They must have a word in common.
    """
    starts = [[u.span.start for u in side] for side in (a, b)]
    found = set()
    for link in links:
        i = _begins_after(starts[0], text_a, link.a[-1].end)
        j = _begins_after(starts[1], text_b, link.b[-1].end)
        if i >= 0 and j >= 0 and a[i].plain & b[j].plain:
            found.add((i, j))
    return frozenset(found)


def _begins_after(starts: Sequence[int], text: str, end: int) -> int:
    """The number of the utterance right after ``end``, -1 for none."""
    i = bisect_left(starts, end)
    if i == len(starts) or starts[i] - end > _GAP:
        return -1
    return -1 if any(map(str.isalnum, text[end : starts[i]])) else i


def _least_unlinked(x: Utterance, y: Utterance) -> float:
    """Short scraps and those that share names alone must be the same to the word."""
    return _UNLINKED if len(x.plain & y.plain) > LEAST_STEMS else 1.0
