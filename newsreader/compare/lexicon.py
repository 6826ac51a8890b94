"""One numbering of the words of two articles, and how much each word tells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.prepared import IntArray, PreparedText

FloatArray = NDArray[np.float64]
LongArray = NDArray[np.int64]

# Two articles are too little to tell common words from rare ones.  They are read as if they stood
# among this many other sentences, of which a stop word is in one of five, another word in one of
# five hundred.
_OTHER_SENTENCES = 100
_SHARE_WITH_STOP_WORD = 0.2
_SHARE_WITH_WORD = 0.002
# How many times a pair of words must have been seen before the first foretells the second.
_HABIT = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class NumberedText:
    """One article in the numbers that both share, word by word.

    ``words`` numbers the folded words, ``terms`` their stems.  ``news[i]`` is what the i-th word
    tells where it stands, in nats: little for a stop word, and little for the rest of a name or a
    fixed phrase that both articles use all the time.  ``clause_bounds[i]`` tells whether a clause
    begins at the i-th word, or the text ends there; ``hollow[i]`` whether it is a stop word.
    """

    text: PreparedText
    words: IntArray
    terms: IntArray
    news: FloatArray
    clause_bounds: NDArray[np.bool_]
    hollow: NDArray[np.bool_]

    def unit_terms(self) -> tuple[LongArray, LongArray]:
        """The distinct pairs of a unit and a term in it, ordered by unit."""
        return _unit_terms(self.text, self.terms)

    def tidied(self, first: int, last: int) -> tuple[int, int]:
        """Words ``[first, last)`` without stop words that hang over a clause cut in the middle."""
        start, end = first, last
        while start < end and self.hollow[start] and not self.clause_bounds[start]:
            start += 1
        while start < end and self.hollow[end - 1] and not self.clause_bounds[end]:
            end -= 1
        return (start, end) if start < end else (first, last)


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Two articles in common numbers.

    ``weights[t]`` is what term t tells, in nats (inverse sentence frequency); ``common`` tells
    which terms are stop words.
    """

    a: NumberedText
    b: NumberedText
    weights: FloatArray
    common: NDArray[np.bool_]


def common_lexicon(a: PreparedText, b: PreparedText) -> Lexicon:
    """Numbers the words of both articles alike and weighs them."""
    word_numbers: dict[str, int] = {}
    term_numbers: dict[str, int] = {}
    words_a, words_b = (_numbered(t.vocabulary, word_numbers)[t.word_ids] for t in (a, b))
    terms_a, terms_b = (_numbered(t.terms, term_numbers)[t.word_ids] for t in (a, b))
    common = np.zeros(len(term_numbers), bool)
    for text, terms in ((a, terms_a), (b, terms_b)):
        common[terms[text.common[text.word_ids]]] = True
    weights = _weights(a, terms_a, b, terms_b, common)
    news_a, news_b = _news(terms_a, terms_b, weights)
    return Lexicon(
        NumberedText(a, words_a, terms_a, news_a, _clause_bounds(a), common[terms_a]),
        NumberedText(b, words_b, terms_b, news_b, _clause_bounds(b), common[terms_b]),
        weights,
        common,
    )


def _numbered(entries: tuple[str, ...], numbers: dict[str, int]) -> IntArray:
    return np.array([numbers.setdefault(entry, len(numbers)) for entry in entries], np.int32)


def _clause_bounds(text: PreparedText) -> NDArray[np.bool_]:
    bounds = np.zeros(len(text) + 1, bool)
    bounds[text.clauses] = True
    bounds[-1] = True
    return bounds


def _weights(
    a: PreparedText,
    terms_a: IntArray,
    b: PreparedText,
    terms_b: IntArray,
    common: NDArray[np.bool_],
) -> FloatArray:
    frequency = sum(
        np.bincount(_unit_terms(text, terms)[1], minlength=len(common))
        for text, terms in ((a, terms_a), (b, terms_b))
    )
    elsewhere = _OTHER_SENTENCES * np.where(common, _SHARE_WITH_STOP_WORD, _SHARE_WITH_WORD)
    return np.log((a.units + b.units + _OTHER_SENTENCES) / (frequency + elsewhere))


def _unit_terms(text: PreparedText, terms: IntArray) -> tuple[LongArray, LongArray]:
    units = np.repeat(np.arange(text.units, dtype=np.int64), np.diff(text.bounds))
    size = int(terms.max(initial=0)) + 1
    keys = np.unique(units * size + terms)
    return keys // size, keys % size


def _news(terms_a: IntArray, terms_b: IntArray, weights: FloatArray) -> list[FloatArray]:
    """What each word tells after the word before it: -log P(word | word before), smoothed.

    The two places in question are not counted: what both articles say only here is no habit.
    """
    size = len(weights)
    followers = [t[:-1].astype(np.int64) * size + t[1:] for t in (terms_a, terms_b)]
    _, pairs, counts = np.unique(np.concatenate(followers), return_inverse=True, return_counts=True)
    seen = np.maximum(0, np.bincount(np.concatenate([terms_a, terms_b]), minlength=size) - 2)
    often = np.maximum(0, counts - 2)[pairs]
    news = []
    for terms, own in (
        (terms_a, often[: len(followers[0])]),
        (terms_b, often[len(followers[0]) :]),
    ):
        told = weights[terms]
        if len(terms) > 1:
            chance = (own + _HABIT * np.exp(-told[1:])) / (seen[terms[:-1]] + _HABIT)
            told[1:] = np.minimum(told[1:], -np.log(chance))
        news.append(told)
    return news
