"""Tells how much the neighbours of a possible link speak for it."""

from __future__ import annotations

import itertools

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray

# Units away, on each side, that count as near.
_NEAR = 2
# Scores below this speak for nothing.
_LEAST_SCORE = 0.1

_STEPS = [step for step in range(-_NEAR, _NEAR + 1) if step]


def support(pairs: LongArray, among: LongArray, scores: FloatArray) -> FloatArray:
    """For each of ``pairs``, shape (n, 2), the best score of its neighbours in ``among``.

    ``scores`` are those of ``among``, shape (m, 2).  Neighbours are one or two units away on both
    sides, in whatever direction; the result is 0 where there are none.
    """
    best = np.zeros(len(pairs))
    likely = scores >= _LEAST_SCORE
    if not likely.any() or not len(pairs):
        return best
    width = int(max(among[:, 1].max(), pairs[:, 1].max())) + 2 * _NEAR + 1
    keys = among[likely, 0] * width + among[likely, 1]
    order = np.lexsort((scores[likely], keys))
    keys, values = keys[order], scores[likely][order]
    for i, j in itertools.product(_STEPS, _STEPS):
        wanted = (pairs[:, 0] + i) * width + pairs[:, 1] + j
        # The last of equal keys has the best score.
        at = np.searchsorted(keys, wanted, side="right") - 1
        found = (at >= 0) & (keys[at] == wanted) & (pairs[:, 1] + j >= 0)
        best = np.where(found, np.maximum(best, values[at]), best)
    return best
