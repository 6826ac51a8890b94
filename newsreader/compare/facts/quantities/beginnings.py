"""Tells at a glance whether a date, a time or an amount can begin with a word."""

from __future__ import annotations

from newsreader.compare.facts.quantities import counted, dates, durations, multiples, times
from newsreader.compare.facts.quantities.number_words import (
    ARTICLES,
    BEGINNINGS,
    DOZENS,
    ORDINALS,
    PARTS,
    SCALES,
    TENS,
)
from newsreader.compare.facts.quantities.units import CODES, DOLLARS, DURATIONS, SYMBOLS
from newsreader.compare.facts.tokens import HYPHENS, Tokens

_MONEY = frozenset({*SYMBOLS, *DOLLARS, *CODES})
_AMOUNTS = BEGINNINGS | {"a", "an", "another", "whole", "full"}
_OTHERS = frozenset(
    {
        *dates.BEGINNINGS,
        *times.BEGINNINGS,
        *multiples.BEGINNINGS,
        *durations.VAGUE_LENGTHS,
        *counted.NOBODY,
    }
)
_QUANTITIES = _MONEY | _AMOUNTS | _OTHERS
#: All that a quantity can begin with, to pass by most words at a glance.
STARTS = _QUANTITIES | ARTICLES | {"the"} | frozenset(DOLLARS)
_AFTER_ARTICLES = frozenset({*DURATIONS, *SCALES, *DOZENS, *PARTS, "couple", "full", "whole"})
# Glued to figures, these make sums of money of them.
_BEFORE_FIGURES = frozenset({*SYMBOLS, *CODES, "us", "rs"})


def may_begin(t: Tokens, i: int) -> bool:
    """True for a word at ``i`` that an amount, a date or a time can begin with."""
    word, following = t.lower[i], t.lower[i + 1]
    if word in ARTICLES:
        return following in _AFTER_ARTICLES or (following == "$" and t.glued(i + 1))
    if word == "the":
        return following in ORDINALS or following in TENS or following[:1].isdecimal()
    if word in DOLLARS and word not in CODES:
        return following == "$"
    return word in _QUANTITIES or word in {"-", "−"}


def is_label(t: Tokens, i: int) -> bool:
    """True for figures that belong to a name: "AK-47", "A320"."""
    if not t.glued(i):
        return False
    before = t.raw[i - 1]
    if before in HYPHENS and i > 1 and t.glued(i - 1):
        before = t.raw[i - 2]
        return before.isalpha() and before.isupper() and t.lower[i - 2] not in _QUANTITIES
    is_word = before.isascii() and before.isalpha()
    return is_word and t.lower[i - 1] not in _BEFORE_FIGURES
