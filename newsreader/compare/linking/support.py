"""Tells how much the neighbours of a possible link speak for it."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray

# Units away, on each side, that count as near.
_NEAR = 2
# Scores below this speak for nothing.
_LEAST_SCORE = 0.1

_STEPS = np.array([step for step in range(-_NEAR, _NEAR + 1) if step])


def support(pairs: LongArray, among: LongArray, scores: FloatArray) -> FloatArray:
    """For each of ``pairs``, shape (n, 2), the best score of its neighbours in ``among``.

    ``scores`` are those of ``among``, shape (m, 2).  Neighbours are one or two units away on both
    sides, in whatever direction; the result is 0 where there are none.
    """
    likely = scores >= _LEAST_SCORE
    if not likely.any() or not len(pairs):
        return np.zeros(len(pairs))
    # Room for the neighbours of the first and of the last unit of B.
    width = int(max(among[:, 1].max(), pairs[:, 1].max())) + 2 * _NEAR + 1
    keys = among[likely, 0] * width + among[likely, 1] + _NEAR
    order = np.lexsort((scores[likely], keys))
    keys, values = keys[order], scores[likely][order]
    steps = np.add.outer(_STEPS * width, _STEPS + _NEAR).ravel()
    wanted = (pairs[:, 0] * width + pairs[:, 1])[:, None] + steps
    # The last of equal keys has the best score.
    at = keys.searchsorted(wanted, side="right") - 1
    return np.asarray(np.where(keys[at] == wanted, values[at], 0.0).max(axis=1))
