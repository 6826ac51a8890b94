"""Picks the pairs of units that are worth a closer look."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray, Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.compare.linking.scoring import hopes

# What two units must at least share, in nats: about two words that are rare in both articles.
_LEAST_SHARED = 7.0
#: … and the score that they must be able to reach, some way below that of a link.
LEAST_HOPE = 0.2
# The best partners of a unit that are looked at.
_MOST_PARTNERS = 8
# A term that would join more units than this tells little and costs much.
_MOST_JOINED = 2_500
# Cells of the matrix of units that are held at a time: few, as fresh memory costs more than sums.
_CELLS = 50_000
_LEAST_ROWS = 16


def candidate_pairs(
    lexicon: Lexicon,
    told: tuple[Mask, Mask],
    related: float,
    least_hope: float = LEAST_HOPE,
    deadline: Deadline = NEVER,
) -> LongArray:
    """Pairs (unit of A, unit of B) that share enough of what they tell, shape (n, 2).

    Two units that are both ``told`` elsewhere are no pair.  ``least_hope`` is the score that a pair
    must be able to reach, without support.

    An inverted index over terms, summed over blocks of A's units, so that two long articles cost
    little more than what they have in common.  When the deadline passes, the last units of A are
    left out.
    """
    table_a, table_b = lexicon.a.text.table, lexicon.b.text.table
    units_a, terms_a = table_a.units, lexicon.a.unit_terms
    weights, width = lexicon.weights, max(1, lexicon.b.text.units)
    count_a, count_b, first = np.zeros((3, len(weights)), np.int64)
    count_a[lexicon.a.numbers], count_b[lexicon.b.numbers] = table_a.frequency, table_b.frequency
    first[lexicon.b.numbers] = table_b.first_posting
    total_a = np.bincount(units_a, weights[terms_a])
    total_b = np.bincount(table_b.units, weights[lexicon.b.unit_terms])

    kept = ((count_b > 0) & (count_a * count_b <= _MOST_JOINED))[terms_a]
    units_a, terms_a = units_a[kept], terms_a[kept]
    pairs, shared = [np.zeros(0, np.int64)], [np.zeros(0)]
    rows = max(_LEAST_ROWS, _CELLS // width)
    for top in range(0, lexicon.a.text.units, rows):
        if deadline.passed():
            break
        left, right = units_a.searchsorted((top, top + rows))
        terms = terms_a[left:right]
        cells = np.repeat((units_a[left:right] - top) * width, count_b[terms])
        cells += table_b.postings[spread(first[terms], count_b[terms])]
        news = weights[terms].repeat(count_b[terms])
        sums: FloatArray = np.bincount(cells, news).astype(np.float64, copy=False)
        strong = np.flatnonzero(sums >= _LEAST_SHARED)
        pairs.append(strong + top * width)
        shared.append(sums[strong])
    i, j = np.divmod(np.concatenate(pairs), width)
    wanted = ~(told[0][i] & told[1][j])
    i, j, common = i[wanted], j[wanted], np.concatenate(shared)[wanted]
    lighter = common / np.minimum(total_a[i], total_b[j])
    alike = 2 * common / (total_a[i] + total_b[j])
    good = hopes(common, alike, lighter, related) >= least_hope
    return _best(i[good], j[good], common[good])


def spread(starts: LongArray, counts: LongArray) -> LongArray:
    """``start, start + 1, …``, as many as its count says, for each of ``starts``, in one row."""
    offsets = np.arange(int(counts.sum())) - np.repeat(counts.cumsum() - counts, counts)
    return starts.repeat(counts) + offsets


def _best(i: LongArray, j: LongArray, shared: FloatArray) -> LongArray:
    """The pairs that are among the best of their row or of their column."""
    keep = np.zeros(len(i), bool)
    for own in (i, j):
        order = np.lexsort((-shared, own))
        begins = own[order].searchsorted(own[order])
        keep[order[np.arange(len(order)) - begins < _MOST_PARTNERS]] = True
    return np.stack([i[keep], j[keep]], axis=1)
