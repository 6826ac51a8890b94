"""Turns a comparison of A with B into the comparison of B with A."""

from __future__ import annotations

from newsreader.domain.comparison import Comparison, Edit, EditOp, Link, Passage

_MIRRORED = {
    EditOp.REPLACE: EditOp.REPLACE,
    EditOp.INSERT: EditOp.DELETE,
    EditOp.DELETE: EditOp.INSERT,
}


def mirrored(comparison: Comparison) -> Comparison:
    """The same findings seen from the other side; without facts and quotes."""
    links = [_link(link) for link in comparison.links]
    # Plain numbers are compared many times faster than spans.
    edges = [
        [[(span.start, span.end) for span in side] for side in (link.a, link.b)] for link in links
    ]
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
        facts=(),
        quotes=(),
        coverage_a=comparison.coverage_b,
        coverage_b=comparison.coverage_a,
        complete=comparison.complete,
    )


def _link(link: Link) -> Link:
    edits = tuple(Edit(_MIRRORED[edit.op], edit.b, edit.a) for edit in link.edits)
    return Link(link.kind, link.moved, link.score, link.why, link.b, link.a, edits)
