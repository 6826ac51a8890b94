"""What the user decided about two passages: that they answer each other, or that they do not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.note import Anchor


class HandDecision(StrEnum):
    """What was decided."""

    LINK = "link"
    UNLINK = "unlink"


@dataclass(frozen=True, slots=True)
class HandLink:
    """A decision about a passage of A and one of B; both are found again by their words."""

    decision: HandDecision
    a: Anchor
    b: Anchor

    def mirrored(self) -> HandLink:
        """The same decision seen from the other side."""
        return HandLink(self.decision, self.b, self.a)
