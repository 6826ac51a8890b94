"""A link while the comparison is at work: in words, not yet in characters."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.compare.word_differences import WordEdit
from newsreader.domain.comparison import LinkKind


class Found(NamedTuple):
    """Words ``[a, a_end)`` of A, in unit ``unit_a``, answer words ``[b, b_end)`` of B.

    ``edits`` count words from ``a`` and from ``b``; only an edited link has any.
    Links are sorted by their fields from the first on, that is by A's order.
    """

    a: int
    a_end: int
    b: int
    b_end: int
    unit_a: int
    unit_b: int
    kind: LinkKind
    score: float
    edits: tuple[WordEdit, ...] = ()

    @classmethod
    def same(cls, pair: tuple[int, int], a: int, b: int, length: int) -> Found:
        """``length`` equal words from ``a`` and from ``b`` of the units ``pair``."""
        return cls(a, a + length, b, b + length, *pair, LinkKind.SAME, 1.0)
