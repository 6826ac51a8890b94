"""The logistic models of links and how they are fitted; see fit_links.py."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from newsreader.compare.arrays import FloatArray
from newsreader.compare.linking import scoring, weights
from newsreader.compare.linking.copied_links import partly_copied, told_units
from newsreader.compare.linking.copies import Copies, copied_units, copied_words
from newsreader.compare.linking.kinds import LEAST_WORDS
from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.linking import Look, look_at, similar_pairs, supported
from newsreader.compare.linking.meaning import likeness
from newsreader.compare.linking.relatedness import relatedness
from tests.measure.link_material import Material

HALF_NEAR = 0.06
LEAST_RELATEDNESS = 0.005
# Pairs without hope are fitted to as well: which they are depends on the weights in use.
LEAST_HOPE = 0.0
# A pair of ECB+ weighs as much as so many others: there are few, and they are what counts.
HAND_MADE_WEIGHT = 16.0
RIDGE = 3.0
ROUNDS = 60
# What the model gives a link that is worth showing: half of the F1 that can be reached is the
# threshold of the best F1 (Lipton et al. 2014); among any two texts caution is worth more.
NEAR_THRESHOLD = 0.37
FAR_THRESHOLD = 0.6
MODELS = ("alone", "supported", "meant")


class Rows:
    """The pairs of units of one material: features in the order of ``link_weights.json``."""

    def __init__(self, material: Material) -> None:
        lexicon = common_lexicon(material.a, material.b)
        self.group = material.group
        self.copies: Copies = copied_units(lexicon)
        copied = copied_words(lexicon, self.copies)
        self.related = relatedness(lexicon, copied)
        told = told_units(lexicon, copied)
        similar = similar_pairs(lexicon, self.copies, told, self.related, LEAST_HOPE)
        pairs = partly_copied(lexicon, self.copies) + similar
        self.looks = [look_at(lexicon, pairs, self.related)] if pairs else []
        self.features = [np.stack(scoring.features(look.aligned), axis=1) for look in self.looks]
        meaning = [likeness(lexicon, look.pairs) for look in self.looks]
        self.meaning = [
            np.zeros_like(look.alone) if m is None else m
            for look, m in zip(self.looks, meaning, strict=True)
        ]
        self.labels = [_labels(material, look) for look in self.looks]
        self.support: list[FloatArray] = []

    def columns(self, model: str) -> list[FloatArray]:
        known: list[list[FloatArray]] = [self.support, self.meaning][: MODELS.index(model)]
        return [
            np.column_stack([features, *(column[number] for column in known)])
            for number, features in enumerate(self.features)
        ]


def _labels(material: Material, look: Look) -> FloatArray:
    """1 for right, 0 for wrong, NaN for what cannot be told or is too short to be a link."""
    aligned, labels = look.aligned, []
    spans = zip(
        material.a.spans(aligned.a, np.maximum(aligned.a + 1, aligned.a_end)),
        material.b.spans(aligned.b, np.maximum(aligned.b + 1, aligned.b_end)),
        strict=True,
    )
    lengths = np.minimum(aligned.a_end - aligned.a, aligned.b_end - aligned.b)
    for (span_a, span_b), length in zip(spans, lengths.tolist(), strict=True):
        right = material.judge(span_a, span_b) if length >= LEAST_WORDS else None
        labels.append(math.nan if right is None else float(right))
    return np.array(labels)


def fit(material: Sequence[Rows]) -> dict[str, Any]:
    """The table of weights, thresholds worked into its constants."""
    table: dict[str, Any] = {"half_near": HALF_NEAR, "least_relatedness": LEAST_RELATEDNESS}
    for model in MODELS:
        table[model] = _fitted(material, model)
        if model == "alone":
            use({**table, "supported": table["alone"], "meant": table["alone"]})
            for rows in material:
                for number, look in enumerate(rows.looks):
                    alone = scoring.scores(look.aligned, rows.related)
                    rows.looks[number] = Look(look.pairs, look.aligned, alone)
                rows.support = [supported(look, rows.copies) for look in rows.looks]
    return table


def _fitted(material: Sequence[Rows], model: str) -> dict[str, list[float]]:
    """Ridge logistic regression by Newton's method, near and far columns side by side."""
    blocks, labels, importance = [], [], []
    for rows in material:
        near = 1 / (1 + (HALF_NEAR / (rows.related + LEAST_RELATEDNESS)) ** 3)
        log_related = math.log(rows.related + LEAST_RELATEDNESS)
        weight = 1.0 if rows.group in {"passages", "unrelated"} else HAND_MADE_WEIGHT
        for columns, right in zip(rows.columns(model), rows.labels, strict=True):
            known = ~np.isnan(right)
            whole = np.column_stack(
                [np.ones(len(columns)), np.full(len(columns), log_related), columns]
            )[known]
            far = (1 - near) * whole
            if model == "meant":
                far[:, -1] = 0.0  # of any two texts, likeness of meaning proves too little
            blocks.append(np.column_stack([near * whole, far]))
            labels.append(right[known])
            importance.append(np.full(int(known.sum()), weight))
    found = _logistic_regression(
        np.concatenate(blocks), np.concatenate(labels), np.concatenate(importance)
    )
    half = len(found) // 2
    near_weights, far_weights = found[:half].tolist(), found[half:].tolist()
    near_weights[0] -= math.log(NEAR_THRESHOLD / (1 - NEAR_THRESHOLD))
    far_weights[0] -= math.log(FAR_THRESHOLD / (1 - FAR_THRESHOLD))
    return {
        "near": [round(weight, 4) for weight in near_weights],
        "far": [round(weight, 4) for weight in far_weights],
    }


def _logistic_regression(x: FloatArray, y: FloatArray, importance: FloatArray) -> FloatArray:
    spread = x.std(axis=0) + 1e-9
    scaled = x / spread
    found = np.zeros(x.shape[1])
    ridge = np.eye(len(found)) * RIDGE
    for constant in (0, len(found) // 2):
        ridge[constant, constant] = 0.01
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-scaled @ found))
        curve = scaled.T @ (scaled * (importance * chance * (1 - chance))[:, None]) + ridge
        slope = scaled.T @ (importance * (chance - y)) + ridge @ found
        found -= np.linalg.solve(curve, slope)
    return np.asarray(found / spread)


def use(table: dict[str, Any]) -> None:
    """Lets the engine weigh by ``table``."""
    found = weights.weights_from(table)
    vars(scoring)["fitted_weights"] = lambda: found
