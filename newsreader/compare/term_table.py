"""Counts the terms of one article, their units and their neighbours, in its own numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from newsreader.compare.arrays import IntArray, LongArray, Mask


@dataclass(frozen=True, slots=True, eq=False)
class TermTable:
    """The terms of an article, numbered in the order in which they first stand there.

    ``numbers`` gives the number of each term, ``of_words[i]`` that of the i-th word, and
    ``common[t]`` whether term t is a stop word.  ``counts[t]`` tells how often it stands in the
    article, ``frequency[t]`` in how many units.  ``units`` and ``unit_terms`` are the distinct
    pairs of a unit and a term in it, ordered; ``postings`` are the same units ordered by term,
    those of term t from ``first_posting[t]`` on.

    ``pairs`` are the distinct pairs of neighbours, ``first * len(numbers) + second``, in order;
    ``pair_counts`` tells how often each stands there, and ``pair_of[i]`` is the place in ``pairs``
    of the i-th word and the one after it.
    """

    numbers: dict[str, int]
    of_words: IntArray
    common: Mask
    counts: LongArray
    frequency: LongArray
    units: LongArray
    unit_terms: LongArray
    postings: LongArray
    first_posting: LongArray
    pairs: LongArray
    pair_counts: LongArray
    pair_of: LongArray


def term_table(
    terms: Sequence[str], common: Mask, word_ids: IntArray, bounds: IntArray
) -> TermTable:
    """The table of an article of units ``bounds``, whose i-th word has ``terms[word_ids[i]]``.

    A term is common when one of its words is: ``common`` is told of each of ``terms``.
    """
    numbers = defaultdict[str, int](count().__next__)
    of_entries = np.fromiter(map(numbers.__getitem__, terms), np.int32, len(terms))
    of_words = of_entries[word_ids]
    common_terms = np.zeros(len(numbers), bool)
    common_terms[of_entries[common]] = True
    size = max(1, len(numbers))
    places = np.repeat(np.arange(len(bounds) - 1), bounds[1:] - bounds[:-1])
    in_units = np.sort(places * size + of_words)
    distinct = np.ones(len(in_units), bool)
    distinct[1:] = in_units[1:] != in_units[:-1]
    units, unit_terms = np.divmod(in_units[distinct], size)
    frequency = np.bincount(unit_terms, minlength=len(numbers))
    pairs, pair_of, pair_counts = np.unique(
        of_words[:-1].astype(np.int64) * size + of_words[1:],
        return_inverse=True,
        return_counts=True,
    )
    return TermTable(
        dict(numbers),
        of_words,
        common_terms,
        np.bincount(of_words, minlength=len(numbers)),
        frequency,
        units,
        unit_terms,
        np.sort(unit_terms * len(bounds) + units) % len(bounds),
        np.cumsum(frequency) - frequency,
        pairs,
        pair_counts,
        pair_of,
    )
