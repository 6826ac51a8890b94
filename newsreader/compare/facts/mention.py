"""One fact as one text states it, with a value fit for comparing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span


class When(NamedTuple):
    """What is known of a date; 0 stands for "not told", weekdays run from 1 for Monday.

    ``relative`` when year, month or day were worked out from the article's own date.
    """

    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0
    relative: bool = False


class Range(NamedTuple):
    """What a stated quantity allows: from ``low`` to ``high``, both in the base of its unit."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Mention:
    """A fact in a text.

    ``value`` is its normalised form, shown to the reader and equal for equal facts.  ``unit`` is
    that of the value ("GBP", "h", "%", "km"), empty for plain counts.  ``subject`` says what the
    fact is about: the stem of the thing counted, the person who holds a role, the role of a named
    person, the word that is negated.  ``number`` is the value as a number where it is one, in
    ``unit``; ``allowed`` the range that the words leave open.  ``when`` is set for dates, and
    for durations that point back to a date ("the first in five years").
    """

    kind: FactKind
    span: Span
    value: str
    unit: str = ""
    subject: str = ""
    approximate: bool = False
    number: float | None = None
    allowed: Range | None = None
    when: When | None = None


class Read(NamedTuple):
    """A mention and the token after its last."""

    mention: Mention
    end: int
