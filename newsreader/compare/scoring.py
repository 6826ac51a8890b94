"""Weighs how likely two clauses are to state the same."""

from __future__ import annotations

import numpy as np

from newsreader.compare.alignment import Alignments
from newsreader.compare.arrays import FloatArray

# A logistic regression, fitted once to three kinds of pairs of sentences: hand-made links between
# news reports of one event; sentences at the same place of a passage and its shuffled or
# machine-translated copy (PAN 2013); sentences of unrelated articles (PAN 2013, ECB+).  The bias
# was then set in the middle of the range in which neither the links nor the passages of the same
# material got worse, so that a link scores one half or more.  Thresholds do not carry over between
# corpora: fitted without news reports these weights find far fewer links.
_BIAS = -4.2
_LOG_EVIDENCE = 1.41
_IN_SEGMENTS = 1.29
_IN_CLAUSES = 1.77
_IN_UNITS = 6.67
_OF_LIGHTER = 1.75
_LOG_RELATEDNESS = 1.15
_LEAST_RELATEDNESS = 0.005
_LEAST_EVIDENCE = 0.001


def scores(found: Alignments, relatedness: float) -> FloatArray:
    """A score between 0 and 1 for each alignment; links have at least one half.

    In two articles on one event (``relatedness``) less is needed to believe in a link.
    """
    clauses = _IN_SEGMENTS * found.in_segments + _IN_CLAUSES * found.in_clauses
    return _logistic(
        clauses + _of_units(found.evidence, found.in_units, found.of_lighter, relatedness)
    )


def hopes(
    shared: FloatArray, in_units: FloatArray, of_lighter: FloatArray, relatedness: float
) -> FloatArray:
    """The score that a pair of units would have if its clauses were wholly alike.

    ``shared`` is what both units have in common, in nats, the others are its shares of both units
    and of the lighter one.
    """
    return _logistic(
        _IN_SEGMENTS + _IN_CLAUSES + _of_units(shared, in_units, of_lighter, relatedness)
    )


def _of_units(
    evidence: FloatArray, in_units: FloatArray, of_lighter: FloatArray, relatedness: float
) -> FloatArray:
    return np.asarray(
        _BIAS
        + _LOG_EVIDENCE * np.log(np.maximum(_LEAST_EVIDENCE, evidence))
        + _IN_UNITS * in_units
        + _OF_LIGHTER * of_lighter
        + _LOG_RELATEDNESS * np.log(relatedness + _LEAST_RELATEDNESS)
    )


def _logistic(values: FloatArray) -> FloatArray:
    return np.asarray(1.0 / (1.0 + np.exp(-values)))
