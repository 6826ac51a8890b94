"""Weighs how likely two clauses are to state the same."""

from __future__ import annotations

import numpy as np

from newsreader.compare.alignment import Alignments
from newsreader.compare.lexicon import FloatArray

# A logistic regression over hand-made links of news reports, over aligned and unaligned sentences
# of shuffled and of machine-translated copies, and over sentences of unrelated articles; a score
# of one half is the best threshold on links that were left out of the fit.
_BIAS = -4.0
_LOG_EVIDENCE = 1.41
_IN_SEGMENTS = 1.29
_IN_CLAUSES = 1.77
_IN_UNITS = 6.67
_OF_LIGHTER = 1.75
_LOG_RELATEDNESS = 1.15
_LEAST_RELATEDNESS = 0.005


def scores(found: Alignments, relatedness: float) -> FloatArray:
    """A score between 0 and 1 for each alignment; links have at least one half.

    In two articles on one event (``relatedness``) less is needed to believe in a link.
    """
    logit = (
        _BIAS
        + _LOG_EVIDENCE * np.log(np.maximum(1e-3, found.evidence))
        + _IN_SEGMENTS * found.in_segments
        + _IN_CLAUSES * found.in_clauses
        + _IN_UNITS * found.in_units
        + _OF_LIGHTER * found.of_lighter
        + _LOG_RELATEDNESS * np.log(relatedness + _LEAST_RELATEDNESS)
    )
    score: FloatArray = 1.0 / (1.0 + np.exp(-logit))
    return score
