"""Picks the pairs of units that are worth a closer look."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.lexicon import Lexicon
from newsreader.compare.scoring import hopes

# What two units must at least share, in nats: about two words that are rare in both articles.
_LEAST_SHARED = 7.0
# … and the score that they must be able to reach, some way below that of a link.
_LEAST_HOPE = 0.4
# The best partners of a unit that are looked at.
_MOST_PARTNERS = 8
# A term that would join more units than this tells little and costs much.
_MOST_JOINED = 2_500
# Cells of the matrix of units that are held at a time.
_CELLS = 4_000_000


def candidate_pairs(lexicon: Lexicon, related: float) -> LongArray:
    """Pairs (unit of A, unit of B) that share enough of what they tell, shape (n, 2).

    An inverted index over terms, summed over blocks of A's units, so that two long articles cost
    little more than what they have in common.
    """
    units_a, terms_a = lexicon.a.text.table.units, lexicon.a.unit_terms
    units_b, terms_b = lexicon.b.text.table.units, lexicon.b.unit_terms
    weights, size, width = lexicon.weights, len(lexicon.weights), lexicon.b.text.units
    count_a, count_b = np.bincount(terms_a, minlength=size), np.bincount(terms_b, minlength=size)
    total_a = np.bincount(units_a, weights[terms_a])
    total_b = np.bincount(units_b, weights[terms_b])
    postings = units_b[np.argsort(terms_b, kind="stable")]
    first = np.cumsum(count_b) - count_b

    kept = ((count_b > 0) & (count_a * count_b <= _MOST_JOINED))[terms_a]
    units_a, terms_a = units_a[kept], terms_a[kept]
    found = [np.zeros((0, 2), np.int64)]
    rows = max(1, _CELLS // max(1, width))
    for top in range(0, lexicon.a.text.units, rows):
        left, right = np.searchsorted(units_a, (top, top + rows))
        terms = terms_a[left:right]
        cells = np.repeat((units_a[left:right] - top) * width, count_b[terms])
        cells += postings[spread(first[terms], count_b[terms])]
        told = np.repeat(weights[terms], count_b[terms])
        shared: FloatArray = np.bincount(cells, told).astype(np.float64)
        strong = np.flatnonzero(shared >= _LEAST_SHARED)
        i, j = strong // max(1, width) + top, strong % max(1, width)
        lighter = shared[strong] / np.minimum(total_a[i], total_b[j])
        alike = 2 * shared[strong] / (total_a[i] + total_b[j])
        good = hopes(shared[strong], alike, lighter, related) >= _LEAST_HOPE
        found.append(_best(i[good], j[good], shared[strong][good]))
    return np.concatenate(found)


def spread(starts: LongArray, counts: LongArray) -> LongArray:
    """``start, start + 1, …``, as many as its count says, for each of ``starts``, in one row."""
    offsets = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(starts, counts) + offsets


def _best(i: LongArray, j: LongArray, shared: FloatArray) -> LongArray:
    """The pairs that are among the best of their row or of their column."""
    keep = np.zeros(len(i), bool)
    for own in (i, j):
        order = np.lexsort((-shared, own))
        begins = np.searchsorted(own[order], own[order])
        keep[order[np.arange(len(order)) - begins < _MOST_PARTNERS]] = True
    return np.stack([i[keep], j[keep]], axis=1)
