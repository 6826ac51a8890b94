"""How much a difference weighs, of what nature it is, and which ones a reader wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span


class Weight(IntEnum):
    """What a difference means to a reader, least first."""

    TYPOGRAPHY = 0  # case, punctuation, quote marks
    SPELLING = 1
    SMALL_WORDS = 2
    WORD = 3  # one or two other words, or words in another place
    WORDING = 4
    QUOTE = 5
    FACT = 6
    CONFLICT = 7


class Nature(StrEnum):
    """What a reader may choose not to see."""

    CASE = "case"
    PUNCTUATION = "punctuation"
    QUOTE_MARKS = "quote_marks"
    SPELLING = "spelling"
    SMALL_WORDS = "small_words"


#: What two texts may differ in and still be called the same.
ALWAYS_SAME = frozenset({Nature.CASE, Nature.PUNCTUATION, Nature.QUOTE_MARKS})


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which differences are shown: those of at least a weight, but for some natures.

    Numbers, names, dates, negations and quoted words pass through every sieve.
    """

    least: Weight = Weight.TYPOGRAPHY
    ignored: frozenset[Nature] = ALWAYS_SAME


@dataclass(frozen=True, slots=True)
class Weighty:
    """Where the facts and the quotes of a text stand; its language as an ISO 639-1 code."""

    language: str = ""
    facts: tuple[Span, ...] = ()
    quotes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Sifted:
    """A comparison without what a sieve holds back; its links keep their numbers.

    ``links``, ``only_a`` and ``only_b`` weigh each of its passages.  ``quiet`` are the links that
    say nothing else than their counterpart as far as the sieve shows.
    """

    comparison: Comparison
    links: tuple[Weight, ...]
    only_a: tuple[Weight, ...]
    only_b: tuple[Weight, ...]
    quiet: frozenset[int]
