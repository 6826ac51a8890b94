"""What the user has decided about a difference between articles: it counts, or it does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span


class Ruling(StrEnum):
    """What was decided; OPEN takes an earlier decision back, or only keeps a remark."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class FactPlace:
    """Where an article of the library tells a fact: the characters and the words there."""

    article_id: int
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact that is decided about, named so that it is found again after a new comparison.

    ``values`` are all values that were on the table; ``story_id`` says where that was.
    """

    story_id: int
    kind: FactKind
    values: tuple[str, ...]
    places: tuple[FactPlace, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision; a later one about the same fact takes its place.  ``remark`` may be empty."""

    id: int
    fact: Judged
    ruling: Ruling
    remark: str
    made_at: datetime
