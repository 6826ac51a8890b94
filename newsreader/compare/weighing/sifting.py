"""Weighs the differences of a comparison and holds back those that a reader does not want to see.

Pure wording may be hidden; numbers, names, dates, negations and quoted words never are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsreader.compare.weighing.fine_print import fine_print
from newsreader.compare.weighing.spelling import one_spelling
from newsreader.compare.weighing.weighed_text import WeighedText, touches
from newsreader.domain.comparison import Comparison, Edit, Link, LinkKind
from newsreader.domain.difference import (
    ALWAYS_SAME,
    Nature,
    Sieve,
    Sifted,
    Weight,
)
from newsreader.domain.span import Span, union

# So many other words, small ones aside, are a word changed; more of them a wording.
_FEW = 2
_WEIGHTS = {Nature.SPELLING: Weight.SPELLING, Nature.SMALL_WORDS: Weight.SMALL_WORDS}


def sifted(
    comparison: Comparison, text_a: WeighedText, text_b: WeighedText, sieve: Sieve
) -> Sifted:
    """What of the comparison of two texts a sieve lets through, and its weights.

    A link that keeps none of its edits becomes one of the same words.
    """
    told: defaultdict[int, Weight] = defaultdict(lambda: Weight.TYPOGRAPHY)
    for fact in comparison.facts:
        weight = Weight.CONFLICT if fact.conflict else Weight.FACT
        if fact.conflict or fact.a_value != fact.b_value:
            told[fact.link] = max(told[fact.link], weight)
    quotes = union(pair.a for pair in comparison.quotes if pair.changed)
    links: list[Link] = []
    weights: list[Weight] = []
    for number, link in enumerate(comparison.links):
        kept = _kept(link, text_a, text_b, sieve)
        weight = max((told[number], *(weight for weight, _ in kept)))
        if link.kind is LinkKind.REWORDED:
            weight = max(weight, Weight.WORDING)
            if any(touches(quotes, span) for span in link.a):
                weight = max(weight, Weight.QUOTE)
        if link.moved:
            weight = max(weight, Weight.WORD)
        links.append(_with_edits(link, tuple(edit for _, edit in kept)))
        weights.append(weight)
    return Sifted(
        replace(comparison, links=tuple(links)),
        tuple(weights),
        tuple(_weight_of_only(text_a, span) for span in comparison.only_a),
        tuple(_weight_of_only(text_b, span) for span in comparison.only_b),
        frozenset(_quiet(links, weights, sieve)),
    )


def _kept(
    link: Link, a: WeighedText, b: WeighedText, sieve: Sieve
) -> tuple[tuple[Weight, Edit], ...]:
    """The edits of a link that pass the sieve, with their weights, in A's order."""
    if link.kind is LinkKind.REWORDED:
        return ()
    found = [
        (weight, edit)
        for edit in link.edits
        for weight, nature in [weighed(edit, a, b)]
        if weight >= Weight.QUOTE or (weight >= sieve.least and nature not in sieve.ignored)
    ]
    if sieve.least is Weight.TYPOGRAPHY and not sieve.ignored >= ALWAYS_SAME:
        found += (
            (Weight.TYPOGRAPHY, edit)
            for nature, edit in fine_print(link, a, b)
            if nature not in sieve.ignored
        )
        found.sort(key=lambda one: (one[1].a, one[1].b))
    return tuple(found)


def weighed(edit: Edit, a: WeighedText, b: WeighedText) -> tuple[Weight, Nature | None]:
    """What an edit means to a reader, and whether it is of a nature that may be ignored."""
    if a.has_fact(edit.a) or b.has_fact(edit.b):
        return Weight.FACT, None
    if a.is_quoted(edit.a) or b.is_quoted(edit.b):
        return Weight.QUOTE, None
    in_a, in_b = a.range_of(edit.a), b.range_of(edit.b)
    nature = None
    if _one_spelling(a, in_a) == _one_spelling(b, in_b):
        nature = Nature.SPELLING
    elif a.are_small(*in_a) and b.are_small(*in_b):
        nature = Nature.SMALL_WORDS
    if nature is not None:
        return _WEIGHTS[nature], nature
    telling = max(_telling_words(a, in_a), _telling_words(b, in_b))
    return (Weight.WORD if telling <= _FEW else Weight.WORDING), None


def _one_spelling(text: WeighedText, words: tuple[int, int]) -> str:
    folded = text.words.folded[slice(*words)]
    return "".join(one_spelling(word, text.language) for word in folded)


def _telling_words(text: WeighedText, words: tuple[int, int]) -> int:
    return sum(not text.are_small(n, n + 1) for n in range(*words))


def _with_edits(link: Link, edits: tuple[Edit, ...]) -> Link:
    if link.kind is LinkKind.REWORDED or edits == link.edits:
        return link
    return replace(link, kind=LinkKind.EDITED if edits else LinkKind.SAME, edits=edits)


def _weight_of_only(text: WeighedText, span: Span) -> Weight:
    if text.has_fact(span):
        return Weight.FACT
    return Weight.QUOTE if text.is_quoted(span) else Weight.WORDING


def _quiet(links: Iterable[Link], weights: Iterable[Weight], sieve: Sieve) -> Iterator[int]:
    for number, (link, weight) in enumerate(zip(links, weights, strict=True)):
        if link.kind is LinkKind.REWORDED and not link.moved and weight < sieve.least:
            yield number
