"""Tells whether the words of a name, and those beside it, make it a person's."""

from __future__ import annotations

from newsreader.compare.facts.names.name_words import CUES
from newsreader.compare.facts.tokens import Tokens
from newsreader.text.word_lists import listed

_NOT_BEFORE_PEOPLE = listed("the a an in at on near into through across")


def looks_like_person(t: Tokens, first: int, words: tuple[str, ...]) -> bool:
    """Two or three words in capitals that are nothing else known, and no "the" before them."""
    before = t.lower[first - 1] if first else ""
    spelled = all(word[1:].islower() or len(word) == 1 or not word.isupper() for word in words)
    return 1 < capitals(words) <= 3 and spelled and before not in _NOT_BEFORE_PEOPLE


def capitals(words: tuple[str, ...]) -> int:
    """How many of the words are no particles, as the "van" of "Piet van Dalen" is."""
    return sum(word[0].isupper() for word in words)


def speaks(t: Tokens, first: int, end: int) -> bool:
    """True for who is told to say something, to be so old, or to be somebody "who"."""
    if t.lower[end] in CUES or (first > 0 and t.lower[first - 1] in CUES and t.same_line(first)):
        return True
    # ", who", ", 71,"
    return t.raw[end] == "," and (
        t.lower[end + 1] == "who" or (t.raw[end + 1].isdecimal() and t.raw[end + 2] == ",")
    )
