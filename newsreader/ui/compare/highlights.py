"""A comparison turned into what each column marks: ranges of the text with a shape each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.comparison import Comparison, Fact, Link
from newsreader.domain.span import Span
from newsreader.ui.compare.kinds import Kind, Side, is_shown, kind_of
from newsreader.ui.compare.own_edits import better_claims, free_words, is_free


class Shape(StrEnum):
    """How a range is marked, in the order in which marks are painted, lowest first.

    No shape needs its colour to be told from the others.
    """

    ONLY = "only"  # a bar in the margin, no wash
    REWORDED = "reworded"  # a wash with a dotted line below
    EDITED = "edited"  # a wash; its changed words are boxed
    SAME = "same"  # a plain wash
    WORDS = "words"  # a box around changed words
    GAP = "gap"  # a wedge where the other side has words more
    CONFLICT = "conflict"  # a heavy line below a fact that the other side tells differently
    MOVED_UP = "moved_up"  # a double bar in the margin; the arrow tells where the counterpart is
    MOVED_DOWN = "moved_down"


@dataclass(frozen=True, slots=True)
class Highlight:
    """One range of an article's text and how to mark it.

    ``link`` and ``fact`` are indices into the comparison, None where there is none.
    """

    shape: Shape
    span: Span
    link: int | None = None
    fact: int | None = None


_ORDER = {shape: number for number, shape in enumerate(Shape)}
_WASH = {Kind.SAME: Shape.SAME, Kind.EDITED: Shape.EDITED, Kind.REWORDED: Shape.REWORDED}


def highlights(
    comparison: Comparison,
    side: Side,
    text: str,
    shown: Collection[Kind],
    selected: int | None = None,
) -> tuple[Highlight, ...]:
    """All that one column marks, in the order of painting and then of the text.

    Where links overlap, changed words are those of the ``selected`` one, else of the best.
    """
    found: list[Highlight] = []
    share = _length(comparison, "a") / _length(comparison, "b")
    links = {number: link for number, link in enumerate(comparison.links) if is_shown(link, shown)}
    claims = better_claims(links, side, selected)
    for number, link in links.items():
        found.extend(_of_link(number, link, side, text, claims.get(number, ())))
        if link.moved:
            nearer_start = link.b[0].start * share < link.a[0].start
            shape = Shape.MOVED_UP if nearer_start == (side == "a") else Shape.MOVED_DOWN
            found.append(Highlight(shape, link_extent(link, side), number))
    for number, fact in enumerate(comparison.facts):
        if fact.conflict and is_shown(comparison.links[fact.link], shown):
            found.append(Highlight(Shape.CONFLICT, fact_span(fact, side), fact.link, number))
    if Kind.ONLY in shown:
        only = comparison.only_a if side == "a" else comparison.only_b
        found.extend(Highlight(Shape.ONLY, span) for span in only)
    # Plain numbers are compared many times faster than spans.
    return tuple(
        sorted(found, key=lambda mark: (_ORDER[mark.shape], mark.span.start, mark.span.end))
    )


def link_spans(link: Link, side: Side) -> tuple[Span, ...]:
    """The spans of a link in one of the articles."""
    return link.a if side == "a" else link.b


def fact_span(fact: Fact, side: Side) -> Span:
    """The span of a fact in one of the articles."""
    return fact.a if side == "a" else fact.b


def link_extent(link: Link, side: Side) -> Span:
    """From the first to the last character of a link in one of the articles."""
    spans = link_spans(link, side)
    return spans[0].join(spans[-1])


def _of_link(
    number: int, link: Link, side: Side, text: str, claimed: Sequence[Span]
) -> Iterator[Highlight]:
    wash = _WASH[kind_of(link)]
    for span in link_spans(link, side):
        yield Highlight(wash, span, number)
    edits = [edit.a if side == "a" else edit.b for edit in link.edits]
    words = (piece for edit in edits for piece in free_words(edit, claimed, text))
    for span in joined_words(words, text):
        yield Highlight(Shape.WORDS, span, number)
    for span in edits:
        if not len(span) and is_free(span.start, claimed):
            yield Highlight(Shape.GAP, span, number)


def _length(comparison: Comparison, side: Side) -> int:
    """How far a text is spoken of, in characters, at least one."""
    only = comparison.only_a if side == "a" else comparison.only_b
    ends = [link_spans(link, side)[-1].end for link in comparison.links]
    return max((*ends, *(span.end for span in only)), default=0) or 1


def joined_words(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Changed words with nothing but white space between them, as one range.

    ``[strong][ words]`` becomes ``[strong words]``.
    """
    joined: list[Span] = []
    for span in sorted(spans, key=_place):
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = joined[-1].join(span)
        else:
            joined.append(span)
    return tuple(joined)


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def links_at(comparison: Comparison, side: Side, offset: int) -> tuple[int, ...]:
    """The links that cover a character, the narrowest first."""
    hits = [
        (sum(len(span) for span in link_spans(link, side)), number)
        for number, link in enumerate(comparison.links)
        if any(span.contains(offset) for span in link_spans(link, side))
    ]
    return tuple(number for _, number in sorted(hits))
