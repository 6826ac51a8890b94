"""One numbering of the words of two articles, and how much each word tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import repeat

import numpy as np

from newsreader.compare.arrays import FloatArray, IntArray, LongArray, Mask
from newsreader.compare.prepared import PreparedText
from newsreader.compare.term_table import TermTable

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
    fixed phrase that both articles use all the time.  ``numbers[t]`` is the common number of term
    t of ``text.table``, and ``unit_terms`` are the terms of its units in common numbers.
    ``clause_bounds[i]`` tells whether a clause begins at the i-th word, or the text ends there;
    ``hollow[i]`` whether it is a stop word.
    """

    text: PreparedText
    words: IntArray
    terms: IntArray
    news: FloatArray
    numbers: LongArray
    unit_terms: LongArray
    clause_bounds: Mask
    hollow: Mask

    def unit(self, number: int) -> tuple[int, int]:
        """The first word of a unit and the one after its last."""
        bounds = self.text.bounds
        return int(bounds[number]), int(bounds[number + 1])

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

    ``weights[t]`` is what term t tells, in nats (inverse sentence frequency); ``common`` are those
    words of A that are stop words.
    """

    a: NumberedText
    b: NumberedText
    weights: FloatArray
    common: frozenset[int]


def common_lexicon(a: PreparedText, b: PreparedText) -> Lexicon:
    """Numbers the words of both articles alike and weighs them; A's numbers stand first."""
    words_b = _numbered(b.numbers, a.numbers).astype(np.int32)[b.word_ids]
    numbers_a = np.arange(len(a.table.numbers))
    numbers_b = _numbered(b.table.numbers, a.table.numbers)
    terms_a, terms_b = a.table.of_words, numbers_b.astype(np.int32)[b.table.of_words]
    size = max(len(a.table.numbers), int(numbers_b.max(initial=-1)) + 1)
    common = np.zeros(size, bool)
    common[: len(a.table.numbers)] = a.table.common
    common[numbers_b[b.table.common]] = True
    frequency, seen = np.zeros((2, size), np.int64)
    for table, numbers in ((a.table, numbers_a), (b.table, numbers_b)):
        frequency[numbers] += table.frequency
        seen[numbers] += table.counts
    elsewhere = _OTHER_SENTENCES * np.where(common, _SHARE_WITH_STOP_WORD, _SHARE_WITH_WORD)
    weights = np.log((a.units + b.units + _OTHER_SENTENCES) / (frequency + elsewhere))
    often_a, often_b = _habits(a.table, b.table, numbers_b)
    news_a, news_b = (
        _news(terms, often, seen, weights)
        for terms, often in ((terms_a, often_a), (terms_b, often_b))
    )
    return Lexicon(
        NumberedText(
            a,
            a.word_ids,
            terms_a,
            news_a,
            numbers_a,
            a.table.unit_terms,
            _clause_bounds(a),
            common[terms_a],
        ),
        NumberedText(
            b,
            words_b,
            terms_b,
            news_b,
            numbers_b,
            numbers_b[b.table.unit_terms],
            _clause_bounds(b),
            common[terms_b],
        ),
        weights,
        _words_among(a, common[terms_a]),
    )


def _numbered(entries: Mapping[str, int], known: Mapping[str, int]) -> LongArray:
    """The known number of each entry, and numbers that follow for those that are not known."""
    numbers = np.fromiter(map(known.get, entries, repeat(-1)), np.int64, len(entries))
    new = np.flatnonzero(numbers < 0)
    numbers[new] = np.arange(len(known), len(known) + len(new))
    return numbers


def _words_among(text: PreparedText, chosen: Mask) -> frozenset[int]:
    """The numbers of the words at the chosen places."""
    found = np.zeros(len(text.vocabulary), bool)
    found[text.word_ids[chosen]] = True
    return frozenset(np.flatnonzero(found).tolist())


def _clause_bounds(text: PreparedText) -> Mask:
    bounds = np.zeros(len(text) + 1, bool)
    bounds[text.clauses] = True
    bounds[-1] = True
    return bounds


def _habits(a: TermTable, b: TermTable, numbers_b: LongArray) -> tuple[LongArray, LongArray]:
    """How often each word of A and of B, but the last, is followed by the next, in both articles.

    The two places in question are not counted: what both articles say only here is no habit.
    """
    numbers_a = np.full(max(len(a.numbers), int(numbers_b.max(initial=-1)) + 1), -1)
    numbers_a[numbers_b] = np.arange(len(numbers_b))
    often_a, often_b = a.pair_counts - 2, b.pair_counts - 2
    # Where a pair stands once on each side nothing is left: one of both must have it twice.
    in_a, in_b = _found_again(a, b, numbers_a)
    again_b, again_a = _found_again(b, a, np.where(numbers_b < len(a.numbers), numbers_b, -1))
    in_a, in_b = np.concatenate([in_a, again_a]), np.concatenate([in_b, again_b])
    often_a[in_a] = often_b[in_b] = a.pair_counts[in_a] + b.pair_counts[in_b] - 2
    return np.maximum(0, often_a)[a.pair_of], np.maximum(0, often_b)[b.pair_of]


def _found_again(
    own: TermTable, other: TermTable, numbers: LongArray
) -> tuple[LongArray, LongArray]:
    """Places of the pairs that stand more than once in ``own``, and theirs in ``other``.

    ``numbers`` are the other's numbers of the own terms, -1 for none.
    """
    places = np.flatnonzero(own.pair_counts > 1)
    first, second = (numbers[t] for t in np.divmod(own.pairs[places], max(1, len(own.numbers))))
    known = (first >= 0) & (second >= 0)
    wanted = first * len(other.numbers) + second
    at = other.pairs.searchsorted(wanted)
    known &= at < len(other.pairs)
    places, at, wanted = places[known], at[known], wanted[known]
    equal = other.pairs[at] == wanted
    return places[equal], at[equal]


def _news(terms: IntArray, often: LongArray, seen: LongArray, weights: FloatArray) -> FloatArray:
    """What each word tells after the word before it: -log P(word | word before), smoothed."""
    told = weights[terms]
    if len(terms) > 1:
        before = (np.maximum(0, seen - 2) + _HABIT)[terms[:-1]]
        chance = (often + (_HABIT * np.exp(-weights))[terms[1:]]) / before
        np.minimum(told[1:], -np.log(chance), out=told[1:])
    return told
