"""What two articles woven into one text are made of: pieces, and whose words each of them has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.span import Span
from newsreader.ui.compare.kinds import Side


class Voice(StrEnum):
    """Whose words a piece has, and how they stand to those of the other."""

    BOTH = "both"
    A_INSTEAD = "a_instead"  # B has other words here, or none
    B_INSTEAD = "b_instead"  # A has other words here, or none
    B_REWORDED = "b_reworded"  # B's words for the statement before
    ONLY_A = "only_a"
    ONLY_B = "only_b"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words; ``link`` is None for what only one article has.

    ``conflicts`` are the words in it that contradict the other article.
    """

    voice: Voice
    side: Side
    span: Span
    link: int | None = None
    opens_move: bool = False
    conflicts: tuple[Span, ...] = ()


#: A paragraph of the woven text; no two pieces overlap.
Paragraph = tuple[Piece, ...]
