"""Looks up how near two English words stand in a thesaurus, and what they name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_TABLE = Path(__file__).with_name("thesaurus.npz")
# Files of WordNet's lexicographers (lexnames(5WN)).
_ADJECTIVES = frozenset({0, 1, 44})
_NOUNS = range(3, 29)
_PLACE, _PERSON, _TIME = 15, 18, 28
# Endings of inflected forms, and what stands there in the word itself.
_ENDINGS = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
    ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
)  # fmt: skip
_LEAST_LEFT = 2
# So much in common, two words say the same.
_SAME = 0.1


class Entry(NamedTuple):
    """The numbers of the ``heads`` near a word, in order, its ``own``, and what it mostly names."""

    own: NDArray[np.uint16]
    heads: NDArray[np.uint64]
    is_noun: bool
    is_adjective: bool
    is_person: bool
    is_place: bool
    is_time: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    rows: dict[str, int]
    classes: NDArray[np.uint8]
    own: NDArray[np.uint16]
    bounds: NDArray[np.int64]
    steps: NDArray[np.uint16]


@lru_cache(maxsize=1 << 12)
def entry(word: str) -> Entry | None:
    """What the thesaurus has of ``word``, which is folded, or None."""
    table = _table()
    rows = [table.rows[base] for base in (word, *_bases(word)) if base in table.rows]
    if not rows:
        return None
    heads = [table.steps[table.bounds[row] : table.bounds[row + 1]].cumsum() for row in rows]
    number = int(table.classes[rows[0]])
    return Entry(
        table.own[rows],
        np.unique(np.concatenate(heads)),
        number in _NOUNS,
        number in _ADJECTIVES,
        number == _PERSON,
        number == _PLACE,
        number == _TIME,
    )


@lru_cache(maxsize=1 << 12)
def are_one(a: str, b: str) -> bool:
    """True for two words that the thesaurus knows as synonyms."""
    known_a, known_b = entry(a), entry(b)
    return bool(known_a and known_b and are_synonyms(known_a, known_b))


def are_synonyms(a: Entry, b: Entry) -> bool:
    """True when one stands in the list of the other, or their lists are much the same."""
    is_listed = np.isin(a.own, b.heads).any() or np.isin(b.own, a.heads).any()
    return bool(is_listed) or nearness(a, b) > _SAME


def nearness(a: Entry, b: Entry) -> float:
    """The share of heads that the word of fewer heads has in common with the other, 0 to 1."""
    shared = len(np.intersect1d(a.heads, b.heads, assume_unique=True))
    return shared / max(1, min(len(a.heads), len(b.heads)))


def _bases(word: str) -> list[str]:
    """Words of which ``word`` may be a form."""
    found = []
    for ending, instead in _ENDINGS:
        base = word.removesuffix(ending)
        if base == word or len(base) < _LEAST_LEFT:
            continue
        found.append(base + instead)
        if not instead and base[-1] == base[-2]:
            found.append(base[:-1])
    return found


@cache
def _table() -> _Table:
    with np.load(_TABLE) as stored:
        words = stored["words"].tobytes().decode().split("\n")
        bounds = np.concatenate([[0], np.cumsum(stored["sizes"], dtype=np.int64)])
        rows = {word: row for row, word in enumerate(words)}
        return _Table(rows, stored["classes"], stored["own"], bounds, stored["steps"])
