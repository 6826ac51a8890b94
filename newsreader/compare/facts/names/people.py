"""Tells whether two names are one person's, and whether both spellings can be right."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from newsreader.compare.facts.names.name_words import SHORT_NAMES

# "Rieve" and "Rive", "Hester" and "Esther" are as alike as this.
_ALIKE = 0.6
_INITIAL = 1
# Cyrillic endings have several spellings: "Zelensky", "Zelenskyy"; "Sergei", "Sergey".
_CYRILLIC = (
    (re.compile(r"sk(?:yy?|iy|ij|yi|ii?|yj)$"), "sky"),
    (re.compile(r"(?<=\w[gklnrx])([ae])[ij]$"), r"\1y"),
)


class Likeness(Enum):
    """How two names relate."""

    SAME = auto()
    """One name, perhaps shorter, or written with other accents."""
    SPELLING = auto()
    """One name in two spellings: only one of them can be right."""
    HALF = auto()
    """One part is the same, the other another word."""
    OTHER = auto()
    """Nothing in common."""


@lru_cache(maxsize=4096)
def likeness(a: str, b: str) -> Likeness:
    """Compares two names as they are written, without titles."""
    words_a, words_b = _words(a), _words(b)
    if _covers(words_a, words_b) or _covers(words_b, words_a):
        return Likeness.SAME
    if len(words_a) != len(words_b):
        # A middle name or initial more is no other name.
        words_a, words_b = _ends(words_a), _ends(words_b)
    if len(words_a) != len(words_b):
        return Likeness.OTHER
    degrees = [_degree(x, y) for x, y in zip(words_a, words_b, strict=True)]
    if all(degree == 2 for degree in degrees):
        return Likeness.SAME
    if all(degree >= 1 for degree in degrees) and (len(degrees) > 1 or _close(words_a, words_b)):
        return Likeness.SPELLING
    return Likeness.HALF if 2 in degrees and len(degrees) > 1 else Likeness.OTHER


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c for c in plain if c.isalpha() or c in " -").replace("-", " ")
    return [_romanised(word) for word in letters.split()]


def _romanised(word: str) -> str:
    """One spelling for those that one name in Cyrillic letters has."""
    for ending, instead in _CYRILLIC:
        word = ending.sub(instead, word)
    return word


def _covers(longer: list[str], shorter: list[str]) -> bool:
    return bool(shorter) and all(
        any(word == full or (len(word) == _INITIAL and full.startswith(word)) for full in longer)
        for word in shorter
    )


def _ends(words: list[str]) -> list[str]:
    return [words[0], words[-1]] if len(words) > 1 else words


def _degree(a: str, b: str) -> int:
    """2 for one name, 1 for one name in two spellings, 0 for two."""
    if a == b or (_INITIAL in {len(a), len(b)} and a[0] == b[0]):
        return 2
    if any(a in names and b in names for names in SHORT_NAMES):
        return 2
    alike = Levenshtein.normalized_similarity(a, b) >= _ALIKE
    return int(alike and min(len(a), len(b)) > 2)


def _close(a: list[str], b: list[str]) -> bool:
    """A lone word must be more alike, or "Marin" would be "Martin"."""
    return Levenshtein.distance(a[0], b[0]) == 1 and JaroWinkler.similarity(a[0], b[0]) > 0.9
