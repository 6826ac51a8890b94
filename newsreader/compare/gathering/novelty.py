"""Tells which links say something that closer links have not said."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.domain.comparison import LinkKind

# A side is told already when so much of it has a closer counterpart.
_MOSTLY = 0.8

_CLOSENESS = {LinkKind.SAME: 0, LinkKind.EDITED: 1, LinkKind.REWORDED: 2}


def telling_new(links: Sequence[Found], words_a: int, words_b: int) -> list[bool]:
    """For each of ``links`` whether neither side is told by closer links already.

    When A repeats a sentence of B in a headline and in its body, one of the two links is new.
    ``words_a`` and ``words_b`` are the lengths of the articles.
    """
    told_a, told_b = bytearray(words_a), bytearray(words_b)
    new = [False] * len(links)
    closest_first = sorted(
        (_CLOSENESS[link.kind], -link.score, number) for number, link in enumerate(links)
    )
    for _, _, number in closest_first:
        link = links[number]
        length_a, length_b = link.a_end - link.a, link.b_end - link.b
        if (
            told_a.count(1, link.a, link.a_end) < _MOSTLY * length_a
            and told_b.count(1, link.b, link.b_end) < _MOSTLY * length_b
        ):
            new[number] = True
            told_a[link.a : link.a_end] = b"\1" * length_a
            told_b[link.b : link.b_end] = b"\1" * length_b
    return new
