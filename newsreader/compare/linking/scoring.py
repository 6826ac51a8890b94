"""Weighs how likely two clauses are to state the same."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from newsreader.compare.arrays import FloatArray
from newsreader.compare.linking.alignment import Alignments
from newsreader.compare.linking.weights import Weighing, fitted_weights

_LEAST_EVIDENCE = 0.001


def scores(
    found: Alignments,
    relatedness: float,
    support: FloatArray | None = None,
    meaning: FloatArray | None = None,
) -> FloatArray:
    """A score between 0 and 1 for each alignment; links have at least one half.

    In two articles on one event (``relatedness``) less is needed to believe in a link, beside
    links that are likely themselves (``support``, 0 to 1 for each alignment), and between units
    of like ``meaning`` (-1 to 1, only with support); None: not known.
    """
    weights = fitted_weights()
    known = [column for column in (support, meaning) if column is not None]
    weighing = (weights.alone, weights.supported, weights.meant)[len(known)]
    return _logistic(_weighed([*features(found), *known], weighing, relatedness))


def hopes(
    shared: FloatArray, in_units: FloatArray, of_lighter: FloatArray, relatedness: float
) -> FloatArray:
    """The score that a pair of units would have, without support, if its clauses were alike.

    ``shared`` is what both units have in common, in nats, the others are its shares of both units
    and of the lighter one.
    """
    whole = np.ones_like(shared)
    columns = (_log(shared), whole, whole, in_units, of_lighter)
    return _logistic(_weighed(columns, fitted_weights().alone, relatedness))


def features(found: Alignments) -> tuple[FloatArray, ...]:
    """What the weights are for, in their order; tests/measure/fit_links.py fits them."""
    return (
        _log(found.evidence),
        found.in_segments,
        found.in_clauses,
        found.in_units,
        found.of_lighter,
    )


def nearness(relatedness: float) -> float:
    """How far two articles are weighed as reports of one event, 0 to 1."""
    weights = fitted_weights()
    return 1 / (1 + (weights.half_near / (relatedness + weights.least_relatedness)) ** 3)


def _weighed(columns: Sequence[FloatArray], weighing: Weighing, relatedness: float) -> FloatArray:
    near = nearness(relatedness)
    log_related = math.log(relatedness + fitted_weights().least_relatedness)
    both = zip(weighing.near, weighing.far, strict=True)
    constant, of_relatedness, *blend = (near * one + (1 - near) * other for one, other in both)
    total = np.full(columns[0].shape, constant + of_relatedness * log_related)
    for weight, column in zip(blend, columns, strict=True):
        total += weight * column
    return total


def _log(evidence: FloatArray) -> FloatArray:
    return np.asarray(np.log(np.maximum(_LEAST_EVIDENCE, evidence)))


def _logistic(values: FloatArray) -> FloatArray:
    return np.asarray(1.0 / (1.0 + np.exp(-values)))
