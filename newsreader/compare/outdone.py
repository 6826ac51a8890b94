"""Drops the weak links between statements that have closer counterparts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.found import Found
from newsreader.domain.comparison import LinkKind

# A statement has a closer counterpart when so much of it is linked as same or edited.
_MOSTLY = 0.8


def without_outdone(found: Sequence[Found], words_a: int, words_b: int) -> list[Found]:
    """``found`` without rewordings between two statements that each have a closer counterpart.

    When A and B both print two sentences on the price, word for word, the first of A is not a
    rewording of the second of B.  ``words_a`` and ``words_b`` are the lengths of the articles.
    """
    close_a, close_b = np.zeros(words_a + 1, np.int64), np.zeros(words_b + 1, np.int64)
    for link in found:
        if link.kind is not LinkKind.REWORDED:
            close_a[link.a + 1 : link.a_end + 1] = 1
            close_b[link.b + 1 : link.b_end + 1] = 1
    before_a, before_b = np.cumsum(close_a), np.cumsum(close_b)
    return [
        link
        for link in found
        if link.kind is not LinkKind.REWORDED
        or before_a[link.a_end] - before_a[link.a] < _MOSTLY * (link.a_end - link.a)
        or before_b[link.b_end] - before_b[link.b] < _MOSTLY * (link.b_end - link.b)
    ]
