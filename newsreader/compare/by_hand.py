"""Lays the user's own links over a comparison, and takes out what the user unlinked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsreader.compare.coverage import LinkedWords, coverage
from newsreader.compare.found import Found
from newsreader.compare.moves import out_of_order
from newsreader.compare.prepared import PreparedText
from newsreader.compare.telling import characters, told_edit
from newsreader.compare.word_differences import word_edits, word_order_likeness
from newsreader.domain.comparison import Comparison, Edit, Link, LinkKind
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.span import Span
from newsreader.text.anchors import find_anchor

_WHY = "You linked these passages by hand."
# Statements whose words agree in this share, in order, are one sentence with edits.
_EDITED = 0.5
# A link is the one that was unlinked when the two share so much of the shorter on both sides.
_SAME_PLACE = 0.5

#: The first of some words and the first behind them.
Words = tuple[int, int]


def with_hand_links(
    a: PreparedText, b: PreparedText, comparison: Comparison, decisions: Sequence[HandLink]
) -> Comparison:
    """The comparison as the user wants it linked; facts and quotes are not looked at.

    A decision whose passages are in the texts no longer is passed over.
    """
    links = list(comparison.links)
    for decision in decisions:
        in_a, in_b = find_anchor(a.text, decision.a), find_anchor(b.text, decision.b)
        if in_a is None or in_b is None:
            continue
        if decision.decision is HandDecision.UNLINK:
            links = [link for link in links if not _is_at(link, in_a, in_b)]
        elif link := _linked(a, b, in_a, in_b):
            links = [each for each in links if (each.a, each.b) != (link.a, link.b)]
            links.append(link)
    return _with_links(a, b, comparison, links)


def _is_at(link: Link, a: Span, b: Span) -> bool:
    return all(
        _shared(spans, place) >= _SAME_PLACE * min(len(place), sum(map(len, spans)))
        for spans, place in ((link.a, a), (link.b, b))
    )


def _shared(spans: Iterable[Span], place: Span) -> int:
    return sum(len(part) for span in spans if (part := span.overlap(place)))


def _linked(a: PreparedText, b: PreparedText, in_a: Span, in_b: Span) -> Link | None:
    """The link between two passages; None where one has no words."""
    words_a, words_b = _words(a, in_a), _words(b, in_b)
    folded_a, folded_b = _folded(a, words_a), _folded(b, words_b)
    if not folded_a or not folded_b:
        return None
    kind = LinkKind.REWORDED
    edits: tuple[Edit, ...] = ()
    if folded_a == folded_b:
        kind = LinkKind.SAME
    else:
        numbers = {word: n for n, word in enumerate(dict.fromkeys(folded_a + folded_b))}
        ids_a, ids_b = [numbers[w] for w in folded_a], [numbers[w] for w in folded_b]
        if word_order_likeness(ids_a, ids_b) >= _EDITED:
            kind = LinkKind.EDITED
            found = word_edits(ids_a, ids_b, frozenset())
            edits = tuple(told_edit(a, b, words_a[0], words_b[0], edit) for edit in found)
    whole_a = in_a.join(characters(a, words_a[0], 0, len(folded_a)))
    whole_b = in_b.join(characters(b, words_b[0], 0, len(folded_b)))
    return Link(kind, False, 1.0, _WHY, (whole_a,), (whole_b,), edits, by_hand=True)


def _words(text: PreparedText, place: Span) -> Words:
    """The words that begin in a passage."""
    return bisect_left(text.starts, place.start), bisect_left(text.starts, place.end)


def _folded(text: PreparedText, words: Words) -> list[str]:
    return [text.vocabulary[n] for n in text.word_ids[slice(*words)].tolist()]


def _with_links(
    a: PreparedText, b: PreparedText, comparison: Comparison, links: list[Link]
) -> Comparison:
    """The comparison with these links in A's order, and with all that depends on them."""
    links.sort(key=lambda link: (link.a, link.b))
    moved = out_of_order([_found(a, b, link) for link in links])
    links = [
        replace(link, moved=out) if link.by_hand else link
        for link, out in zip(links, moved, strict=True)
    ]
    numbers = {id(link): n for n, link in enumerate(comparison.links)}
    place = {numbers[id(link)]: n for n, link in enumerate(links) if id(link) in numbers}
    passages = (
        replace(passage, links=tuple(place[n] for n in passage.links if n in place))
        for passage in comparison.passages
    )
    coverage_a, only_a = coverage(a, [_linked_words(a, link.a, link.kind) for link in links])
    coverage_b, only_b = coverage(b, [_linked_words(b, link.b, link.kind) for link in links])
    return replace(
        comparison,
        links=tuple(links),
        passages=tuple(passage for passage in passages if passage.links),
        only_a=only_a,
        only_b=only_b,
        coverage_a=coverage_a,
        coverage_b=coverage_b,
    )


def _linked_words(text: PreparedText, spans: Sequence[Span], kind: LinkKind) -> LinkedWords:
    return (*_words(text, spans[0].join(spans[-1])), kind)


def _found(a: PreparedText, b: PreparedText, link: Link) -> Found:
    in_a, in_b = (_words(t, s[0].join(s[-1])) for t, s in ((a, link.a), (b, link.b)))
    return Found(*in_a, *in_b, 0, 0, link.kind, link.score)
