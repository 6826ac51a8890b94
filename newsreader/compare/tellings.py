"""Finds the sentences of B that answer a passage of A."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable

from newsreader.compare.different_words import different_words
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Comparison, Link, LinkKind
from newsreader.domain.other_telling import ToldThere
from newsreader.domain.span import Span, union

# A link says something of the passage when the two share so much of the shorter.
_SHARE = 0.3
_CLOSEST_FIRST = (LinkKind.SAME, LinkKind.EDITED, LinkKind.REWORDED)


def tellings(
    comparison: Comparison, passage: Span, a: PreparedText, b: PreparedText
) -> tuple[ToldThere, ...]:
    """Each sentence of B that a link ties to ``passage``, with its changed words, in B's order."""
    found: defaultdict[Span, list[int]] = defaultdict(list)
    for number, link in enumerate(comparison.links):
        if _says_something(link, passage):
            for sentence in _sentences(b, link.b):
                found[sentence].append(number)
    conflicts = {fact.link for fact in comparison.facts if fact.conflict}
    return tuple(
        _told(sentence, numbers, comparison, conflicts, a.text, b.text)
        for sentence, numbers in sorted(found.items())
    )


def _says_something(link: Link, passage: Span) -> bool:
    shared = sum(len(part) for span in link.a if (part := span.overlap(passage)))
    return shared > 0 and shared >= _SHARE * min(len(passage), sum(map(len, link.a)))


def _sentences(text: PreparedText, spans: Iterable[Span]) -> Iterable[Span]:
    """The sentences that hold at least a character of ``spans``."""
    for span in spans:
        first = max(0, bisect_right(text.unit_starts, span.start) - 1)
        last = bisect_left(text.unit_starts, span.end)
        for unit in range(first, last):
            sentence = Span(int(text.unit_starts[unit]), int(text.unit_ends[unit]))
            if sentence.overlaps(span):
                yield sentence


def _told(
    sentence: Span,
    numbers: list[int],
    comparison: Comparison,
    conflicts: set[int],
    a: str,
    b: str,
) -> ToldThere:
    links = [comparison.links[number] for number in numbers]
    closest = min(links, key=lambda link: (_CLOSEST_FIRST.index(link.kind), -link.score))
    changed = [edit.b for edit in closest.edits]
    if closest.kind is LinkKind.REWORDED:
        words = " ".join(span.of(a) for span in closest.a)
        changed = [span.shift(sentence.start) for span in different_words(words, sentence.of(b))[1]]
    inside = (span.overlap(sentence) for span in changed)
    return ToldThere(
        sentence,
        union(span for span in inside if span is not None),
        closest.kind,
        closest.moved,
        any(number in conflicts for number in numbers),
    )
