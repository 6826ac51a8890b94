"""Turns a comparison of A with B into the comparison of B with A."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.domain.comparison import (
    Comparison,
    Edit,
    EditOp,
    Fact,
    Link,
    Passage,
    QuotePair,
)

_MIRRORED = {
    EditOp.REPLACE: EditOp.REPLACE,
    EditOp.INSERT: EditOp.DELETE,
    EditOp.DELETE: EditOp.INSERT,
}


def mirrored(comparison: Comparison) -> Comparison:
    """The same findings seen from the other side."""
    links = [_link(link) for link in comparison.links]
    # Plain numbers are compared many times faster than spans.
    edges = [[(span.start, span.end) for span in link.a + link.b] for link in links]
    order = sorted(range(len(links)), key=edges.__getitem__)
    place = {old: new for new, old in enumerate(order)}
    found = (
        Passage(p.b, p.a, tuple(sorted(place[n] for n in p.links))) for p in comparison.passages
    )
    return Comparison(
        links=tuple(links[n] for n in order),
        passages=tuple(sorted(found, key=lambda passage: (passage.a, passage.b))),
        only_a=comparison.only_b,
        only_b=comparison.only_a,
        facts=tuple(
            sorted(
                (_fact(fact, place) for fact in comparison.facts),
                key=lambda fact: (fact.a, fact.b, fact.kind),
            )
        ),
        quotes=tuple(
            sorted(map(_quotes, comparison.quotes), key=lambda quotes: (quotes.a, quotes.b))
        ),
        coverage_a=comparison.coverage_b,
        coverage_b=comparison.coverage_a,
        complete=comparison.complete,
    )


def _fact(fact: Fact, place: Mapping[int, int]) -> Fact:
    link = place[fact.link]
    return Fact(fact.kind, fact.b, fact.a, fact.b_value, fact.a_value, fact.conflict, link)


def _quotes(pair: QuotePair) -> QuotePair:
    return QuotePair(pair.b, pair.a, pair.b_speaker, pair.a_speaker, pair.changed)


def _link(link: Link) -> Link:
    edits = tuple(Edit(_MIRRORED[edit.op], edit.b, edit.a) for edit in link.edits)
    return Link(link.kind, link.moved, link.score, link.why, link.b, link.a, edits, link.by_hand)
