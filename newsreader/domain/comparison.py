"""What two articles share, what one changed, and what only one of them says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.report_language import phrase
from newsreader.domain.span import Span


class LinkKind(StrEnum):
    """How close the two sides of a link are, closest first."""

    SAME = "same"
    EDITED = "edited"
    REWORDED = "reworded"


class EditOp(StrEnum):
    """What was done to A's words to get B's."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Edit:
    """Whole words of A (``a``) that became whole words of B (``b``); one of them may be empty."""

    op: EditOp
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A statement of A and the statement of B that answers it.

    ``a`` and ``b`` are ordered spans without overlap; at least one side covers one sentence or
    part of it.  ``score`` runs from 0 to 1; ``why`` is a sentence for the reader.  ``by_hand``
    when the user made the link.
    """

    kind: LinkKind
    moved: bool
    score: float
    why: str
    a: tuple[Span, ...]
    b: tuple[Span, ...]
    edits: tuple[Edit, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of neighbouring links, what the eye sees as one block; ``links`` are indices.

    A link that stands alone, or only among weak ones, is in no passage.
    """

    a: Span
    b: Span
    links: tuple[int, ...]


class FactKind(StrEnum):
    """Kinds of facts that can be compared."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    ROLE = "role"
    PLACE = "place"
    NEGATION = "negation"


#: What a reader calls each kind of fact.
FACT_NAMES = {
    FactKind.NUMBER: phrase("Number"),
    FactKind.MONEY: phrase("Amount of money"),
    FactKind.PERCENT: phrase("Share"),
    FactKind.DURATION: phrase("Length of time"),
    FactKind.DATE: phrase("Date"),
    FactKind.TIME: phrase("Time of day"),
    FactKind.NAME: phrase("Name"),
    FactKind.ROLE: phrase("Office"),
    FactKind.PLACE: phrase("Place"),
    FactKind.NEGATION: phrase("Statement"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact as each side of a link tells it; ``conflict`` when both cannot be right."""

    kind: FactKind
    a: Span
    b: Span
    a_value: str
    b_value: str
    conflict: bool
    link: int


@dataclass(frozen=True, slots=True)
class QuotePair:
    """Two renderings of one utterance; a speaker is empty when the text does not name one."""

    a: Span
    b: Span
    a_speaker: str
    b_speaker: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of one article's words, between 0 and 1, summing to 1."""

    same: float
    edited: float
    reworded: float
    only: float

    @property
    def linked(self) -> float:
        """The share of words that have a counterpart in the other article."""
        return self.same + self.edited + self.reworded


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that was found between two texts; False in ``complete`` when a deadline cut it short."""

    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    only_a: tuple[Span, ...]
    only_b: tuple[Span, ...]
    facts: tuple[Fact, ...]
    quotes: tuple[QuotePair, ...]
    coverage_a: Coverage
    coverage_b: Coverage
    complete: bool
