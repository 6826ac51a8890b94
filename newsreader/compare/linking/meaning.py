"""Tells how near two units are in meaning, whatever their words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.linking.partners import unit_table
from newsreader.compare.linking.word_vectors import LANGUAGE, Vectors, directions, vectors_of

_NOTHING = 1e-9
# Vocabularies whose vectors are kept: one article is compared with all of its story in turn.
_KEPT = 2
_vectors_of_vocabulary = lru_cache(maxsize=_KEPT)(vectors_of)
# Units whose words' vectors are held at a time.
_AT_A_TIME = 250


def likeness(lexicon: Lexicon, pairs: LongArray) -> FloatArray | None:
    """How near each of ``pairs``, shape (n, 2), of a unit of A and one of B, is: -1 to 1.

    A unit means the mean of its words' vectors, weighed by what each word tells.  What both
    articles have in common is taken away: on one event all sentences are near one another.  None
    for texts of which the vectors know nothing.
    """
    if {lexicon.a.text.language, lexicon.b.text.language} != {LANGUAGE}:
        return None
    if not len(pairs):
        return np.zeros(0)
    a, b = _Words.of(lexicon.a), _Words.of(lexicon.b)
    common = (a.sum + b.sum) / max(_NOTHING, a.news + b.news)
    (units_a, rows_a), (units_b, rows_b) = _distinct(pairs[:, 0]), _distinct(pairs[:, 1])
    meant_a, meant_b = a.directions(units_a, common), b.directions(units_b, common)
    return np.asarray(np.einsum("ij,ij->i", meant_a[rows_a], meant_b[rows_b]), np.float64)


def _distinct(units: LongArray) -> tuple[LongArray, LongArray]:
    """The distinct ``units`` in order, and the place of each among them."""
    met = np.zeros(int(units.max()) + 1, bool)
    met[units] = True
    return np.flatnonzero(met), (met.cumsum() - 1)[units]


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """A text, the vector of each entry of its vocabulary, and the weighed sum of all its words."""

    text: NumberedText
    vectors: Vectors
    sum: Vectors
    news: float

    @classmethod
    def of(cls, text: NumberedText) -> _Words:
        vectors = _vectors_of_vocabulary(text.text.vocabulary)
        told = np.bincount(text.text.word_ids, text.news, len(vectors)).astype(np.float32)
        return cls(text, vectors, np.einsum("i,ij->j", told, vectors), float(told.sum()))

    def directions(self, units: LongArray, common: Vectors) -> Vectors:
        """Of each of ``units`` the mean vector less the ``common`` one, of length one."""
        parts = [
            self._centred(units[start : start + _AT_A_TIME], common)
            for start in range(0, len(units), _AT_A_TIME)
        ]
        return directions(np.concatenate(parts))

    def _centred(self, units: LongArray, common: Vectors) -> Vectors:
        text = self.text.text
        first, last = text.bounds[units], text.bounds[units + 1]
        words = self.vectors[unit_table(text.word_ids, first, last, 0)]
        news = unit_table(self.text.news, first, last, 0).astype(np.float32)
        sums = np.einsum("ij,ijk->ik", news, words)
        return np.asarray(sums - news.sum(axis=1, keepdims=True) * common)
