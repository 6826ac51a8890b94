"""Drops the weak links between statements that have closer counterparts."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.domain.comparison import LinkKind

# A statement has a closer counterpart when so much of it is linked as same or edited.
_MOSTLY = 0.8


def without_outdone(found: Sequence[Found], words_a: int, words_b: int) -> list[Found]:
    """``found`` without rewordings between two statements that each have a closer counterpart.

    When A and B both print two sentences on the price, word for word, the first of A is not a
    rewording of the second of B.  ``words_a`` and ``words_b`` are the lengths of the articles.
    """
    close_a, close_b = bytearray(words_a), bytearray(words_b)
    for link in found:
        if link.kind is not LinkKind.REWORDED:
            close_a[link.a : link.a_end] = b"\1" * (link.a_end - link.a)
            close_b[link.b : link.b_end] = b"\1" * (link.b_end - link.b)
    return [
        link
        for link in found
        if link.kind is not LinkKind.REWORDED
        or close_a.count(1, link.a, link.a_end) < _MOSTLY * (link.a_end - link.a)
        or close_b.count(1, link.b, link.b_end) < _MOSTLY * (link.b_end - link.b)
    ]
