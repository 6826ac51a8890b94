"""Weaves two articles into one text: A's, with what B has otherwise laid into it.

A: The crossing took three hours.      B: The crossing took five hours. Nobody was hurt.
The crossing took [A: three] [B: five] hours.  [B: Nobody was hurt.]
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from newsreader.domain.comparison import Comparison, Edit, Link, LinkKind
from newsreader.domain.span import Span, union
from newsreader.ui.compare.blocks import paragraphs
from newsreader.ui.compare.differences import level_of
from newsreader.ui.compare.kinds import Kind, is_shown
from newsreader.ui.compare.woven_pieces import Paragraph, Piece, Voice

# Fewer words that only B has, cut out of a sentence that both have, say nothing by themselves.
_LEAST_WORDS = 3
# What stands between a shared clause and one of its own, and says nothing.
_PARTING = " \t\n,;:.–—-"


def weave(
    text_a: str, text_b: str, comparison: Comparison, shown: Collection[Kind], *, merged: bool
) -> tuple[Paragraph, ...]:
    """A's paragraphs, and between them what only B says, where A's reader would come upon it.

    ``merged`` tells what both say once, in A's words; only facts that conflict are told twice.
    What is not ``shown`` stands there without a mark: it is no less said by both.
    """
    links = {n: link for n, link in enumerate(comparison.links) if is_shown(link, shown)}
    conflicts: defaultdict[int, list[tuple[Span, Span]]] = defaultdict(list)
    for fact in comparison.facts:
        if fact.conflict and fact.link in links:
            conflicts[fact.link].append((fact.a, fact.b))
    cuts = tuple(_cuts(links, conflicts, merged=merged))
    spans = paragraphs(text_a)
    tells_only = Kind.ONLY in shown
    added = _only_b(text_b, comparison, spans) if tells_only else {}
    woven: list[Paragraph] = [*added.get(-1, ())]
    shared = _Shared(text_a, comparison.links, frozenset(links), tells_only)
    for number, span in enumerate(spans):
        woven.append(tuple(_paragraph(span, shared, cuts)))
        woven.extend(added.get(number, ()))
    facts = [pair for pairs in conflicts.values() for pair in pairs]
    return tuple(tuple(_with_conflicts(piece, facts) for piece in one) for one in woven)


def _with_conflicts(piece: Piece, facts: Sequence[tuple[Span, Span]]) -> Piece:
    of_side = union(a if piece.side == "a" else b for a, b in facts)
    here = (span.overlap(piece.span) for span in of_side)
    return replace(piece, conflicts=tuple(span for span in here if span is not None))


@dataclass(frozen=True, slots=True)
class _Shared:
    """A's text with all its links, of which some are shown, and whether the rest is told as A's."""

    text: str
    links: Sequence[Link]
    shown: Collection[int]
    tells_only: bool


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where A's text is interrupted: its words there, and those of B that follow."""

    a: Span
    pieces: tuple[Piece, ...]


def _cuts(
    links: Mapping[int, Link], conflicts: Mapping[int, Sequence[tuple[Span, Span]]], *, merged: bool
) -> Iterator[_Cut]:
    """What is laid into A's text, in order and without overlap: the best link's words win."""
    found: list[_Cut] = []
    best_first = sorted(links, key=lambda n: (links[n].moved, -links[n].score, n))
    for number in best_first:
        for cut in _of_link(number, links[number], conflicts.get(number, ()), merged=merged):
            at = bisect_left(found, cut.a, key=lambda each: each.a)
            beside = found[max(0, at - 1) : at + 1]
            if not any(cut.a.overlaps(other.a) or cut.a == other.a for other in beside):
                found.insert(at, cut)
    yield from found


def _of_link(
    number: int, link: Link, conflicts: Sequence[tuple[Span, Span]], *, merged: bool
) -> Iterator[_Cut]:
    if merged:
        for in_a, in_b in conflicts:
            told = Piece(Voice.BOTH, "a", in_a, number)
            yield _Cut(in_a, (told, Piece(Voice.B_REWORDED, "b", in_b, number)))
        return
    for edit in link.edits:
        yield _Cut(edit.a, tuple(_of_edit(edit, number)))
    if link.kind is LinkKind.REWORDED:
        end = Span(link.a[-1].end, link.a[-1].end)
        yield _Cut(end, tuple(Piece(Voice.B_REWORDED, "b", span, number) for span in link.b))


def _of_edit(edit: Edit, number: int) -> Iterator[Piece]:
    if len(edit.a):
        yield Piece(Voice.A_INSTEAD, "a", edit.a, number)
    if len(edit.b):
        yield Piece(Voice.B_INSTEAD, "b", edit.b, number)


def _paragraph(whole: Span, shared: _Shared, cuts: tuple[_Cut, ...]) -> Iterator[Piece]:
    """A paragraph of A with the cuts laid in; one that goes on behind its end is clipped."""
    here = [
        (n, part) for n, link in enumerate(shared.links) for part in link.a if part.overlaps(whole)
    ]
    first = bisect_left(cuts, whole.start, key=lambda cut: cut.a.start)
    last = bisect_right(cuts, whole.end, key=lambda cut: cut.a.start)
    position = whole.start
    for cut in cuts[first:last]:
        yield from _of_a(Span(position, max(position, cut.a.start)), shared, here)
        for piece in cut.pieces:
            clipped = piece.span.overlap(whole) if piece.side == "a" else piece.span
            if clipped is not None:
                yield replace(piece, span=clipped)
        position = min(cut.a.end, whole.end)
    yield from _of_a(Span(position, whole.end), shared, here)


def _of_a(span: Span, shared: _Shared, links: Sequence[tuple[int, Span]]) -> Iterator[Piece]:
    """Words of A, cut where a link begins or ends."""
    here = [(n, part) for n, part in links if part.overlaps(span)]
    edges = {span.start, span.end}
    for _, part in here:
        edges |= {max(part.start, span.start), min(part.end, span.end)}
    for start, end in pairwise(sorted(edges)):
        piece = Span(start, end)
        over = [(n, part) for n, part in here if part.overlaps(piece)]
        if over:
            number, part = min(over, key=lambda one: (len(one[1]), one[0]))
            opens = number in shared.shown and shared.links[number].moved and start == part.start
            yield Piece(Voice.BOTH, "a", piece, number, opens_move=opens)
        elif shared.tells_only:
            yield from _alone(piece, shared.text)
        else:
            yield Piece(Voice.BOTH, "a", piece)


def _alone(span: Span, text: str) -> Iterator[Piece]:
    """Words that only A has, without the marks and spaces that part them from what is shared."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(_PARTING))
    end = span.start + len(words.rstrip())
    if not any(map(str.isalnum, words)):
        yield Piece(Voice.BOTH, "a", span)
        return
    if span.start < start:
        yield Piece(Voice.BOTH, "a", Span(span.start, start))
    yield Piece(Voice.ONLY_A, "a", Span(start, end))
    if end < span.end:
        yield Piece(Voice.BOTH, "a", Span(end, span.end))


def _only_b(
    text: str, comparison: Comparison, spans: tuple[Span, ...]
) -> Mapping[int, list[Paragraph]]:
    """What only B says, by the number of A's paragraph that it follows; -1 for before the first."""
    level = level_of(comparison)
    starts = [span.start for span in spans]
    added: defaultdict[int, list[Paragraph]] = defaultdict(list)
    own = paragraphs(text)
    for span in comparison.only_b:
        if len(span.of(text).split()) >= _LEAST_WORDS:
            after = bisect_right(starts, level.to_a(span.start)) - 1
            parts = (part for one in own if (part := one.overlap(span)))
            added[after] += [(Piece(Voice.ONLY_B, "b", part),) for part in parts]
    return added
