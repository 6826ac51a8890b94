"""Tells how near two units are in meaning, whatever their words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.lexicon import Lexicon, NumberedText
from newsreader.compare.word_vectors import LANGUAGE, Vectors, vectors_of

_NOTHING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """A vector of length one for each unit of A and of B."""

    a: Vectors
    b: Vectors

    def likeness(self, pairs: LongArray) -> FloatArray:
        """The cosine of each of ``pairs``, shape (n, 2), of a unit of A and a unit of B."""
        a, b = self.a[pairs[:, 0]], self.b[pairs[:, 1]]
        return np.asarray(np.einsum("ij,ij->i", a, b), np.float64)


def meaning(lexicon: Lexicon) -> Meaning | None:
    """What the units mean: the mean of their words' vectors, weighed by what each word tells.

    What all units of both articles have in common is taken away: on one event all sentences are
    near one another.  None for texts of which the vectors know nothing.
    """
    if {lexicon.a.text.language, lexicon.b.text.language} != {LANGUAGE}:
        return None
    (sums_a, news_a), (sums_b, news_b) = _sums(lexicon.a), _sums(lexicon.b)
    total = max(_NOTHING, float(news_a.sum() + news_b.sum()))
    common = ((sums_a.sum(axis=0) + sums_b.sum(axis=0)) / total).astype(np.float32)
    return Meaning(_directions(sums_a, news_a, common), _directions(sums_b, news_b, common))


def _sums(text: NumberedText) -> tuple[Vectors, Vectors]:
    """Of each unit the weighed sum of its words' vectors, and the weights' sum."""
    news = text.news.astype(np.float32)
    weighed = vectors_of(text.text.vocabulary)[text.text.word_ids] * news[:, None]
    starts = text.text.bounds[:-1]
    if not len(starts):
        return weighed, news
    return np.add.reduceat(weighed, starts, axis=0), np.add.reduceat(news, starts)


def _directions(sums: Vectors, news: Vectors, common: Vectors) -> Vectors:
    centred = sums - news[:, None] * common
    norms = np.linalg.norm(centred, axis=1, keepdims=True)
    return np.asarray(centred / np.maximum(_NOTHING, norms), np.float32)
