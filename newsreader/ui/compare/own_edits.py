"""Whose changed words a place shows where several links claim it: those of the link that fits best.

A sentence that the other article has twice is linked twice.  The changed words of both links, one
over the other, would make words look changed that are equal in the better of the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsreader.domain.comparison import Link, LinkKind
from newsreader.domain.span import Span, gaps
from newsreader.ui.compare.kinds import Side

#: For each link, by its number, the places that a better one claims.
Claims = Mapping[int, Sequence[Span]]


def better_claims(links: Mapping[int, Link], side: Side, selected: int | None) -> Claims:
    """Where links overlap on a side, the spans of the better one, for each that gives way.

    The selected link comes first, then those that have not moved, then the higher score.  Reworded
    links claim nothing: they do not say which words are equal.
    """
    claimed: defaultdict[int, list[Span]] = defaultdict(list)
    running: list[tuple[Span, int]] = []
    for _, _, number, span in sorted(
        (span.start, span.end, number, span)
        for number, link in links.items()
        if link.kind is not LinkKind.REWORDED
        for span in (link.a if side == "a" else link.b)
    ):
        running = [(other, rival) for other, rival in running if other.end > span.start]
        for other, rival in running:
            if rival != number:
                first = min(number, rival, key=lambda n: _rank(n, links[n], selected))
                loser, place = (number, other) if first == rival else (rival, span)
                claimed[loser].append(place)
        running.append((span, number))
    return claimed


def _rank(number: int, link: Link, selected: int | None) -> tuple[bool, bool, float, int]:
    return number != selected, link.moved, -link.score, number


def free_words(edit: Span, claimed: Sequence[Span], text: str) -> tuple[Span, ...]:
    """What of some changed words no better link claims, without white space around it."""
    pieces = (_trimmed(piece, text) for piece in gaps(claimed, edit))
    return tuple(piece for piece in pieces if len(piece))


def is_free(place: int, claimed: Sequence[Span]) -> bool:
    """True when no better link claims a place between two characters."""
    return not any(span.start <= place <= span.end for span in claimed)


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
