"""A link while the comparison is at work: in words, not yet in characters."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from newsreader.compare.word_differences import WordEdit
from newsreader.domain.comparison import LinkKind


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """Words ``[a, a_end)`` of A, in unit ``unit_a``, answer words ``[b, b_end)`` of B.

    ``edits`` count words from ``a`` and from ``b``; only an edited link has any.
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


#: The same order as a key to sort by, many times faster than comparing link with link.
PLACE = attrgetter("a", "a_end", "b", "b_end", "unit_a", "unit_b", "kind", "score", "edits")
