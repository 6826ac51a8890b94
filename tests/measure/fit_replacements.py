"""Fits compare/facts/conflicts/replacement_weights.json to SummEdits.

python -m tests.measure.fit_replacements FOLDER, where the JSON files of SummEdits are.

A summary was changed if one of its replaced words was (noisy-or, Srinivas 1993): the weights of
one word are fitted to labels of whole summaries, by gradient ascent, with ridge and balanced
classes, on those that no other rule flags.  Half of the domains is used; the others are left for
tests/measure/changed_facts.py to report.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.facts.conflicts.changed_things import TABLE, named_things

FloatArray = NDArray[np.float64]
FITTED_ON = ("ectsum", "podcast", "samsum", "sales_call")
SURE = 0.6
_ROUNDS, _RATE, _RIDGE = 1_000, 0.02, 1.0
_DECAY = (0.9, 0.999)
_LITTLE = 1e-6


def material(folder: Path, domains: Sequence[str]) -> tuple[list[FloatArray], FloatArray]:
    """Features of the replaced words of each summary, and 1 where a fact was changed."""
    bags, labels = [], []
    for domain in domains:
        for case in json.loads((folder / f"{domain}.json").read_text("utf-8")):
            a, b = case["original_summary"], case["summary"]
            comparison = compare_texts(a, b, language_a="en", language_b="en")
            words = named_things(comparison.links, a, b)
            spans = {(word.a.span, word.b.span) for word in words}
            if words and not any(f.conflict and (f.a, f.b) not in spans for f in comparison.facts):
                bags.append(np.array([word.features for word in words]))
                labels.append(1.0 - case["label"])
    return bags, np.array(labels)


def fit(bags: Sequence[FloatArray], labels: FloatArray) -> FloatArray:
    """Weights of the noisy-or model, by Adam (Kingma and Ba 2015) on standardised features."""
    sizes = np.array([len(bag) for bag in bags])
    starts = np.cumsum(sizes) - sizes
    x = np.concatenate(bags)
    mean, spread = x.mean(axis=0), x.std(axis=0) + _LITTLE
    mean[0], spread[0] = 0.0, 1.0
    z = (x - mean) / spread
    share = labels.mean()
    weight = np.where(labels == 1, 0.5 / share, 0.5 / (1 - share))
    beta = np.zeros(x.shape[1])
    first, second = np.zeros_like(beta), np.zeros_like(beta)
    for step in range(1, _ROUNDS + 1):
        p = 1 / (1 + np.exp(-z @ beta))
        none = np.exp(np.add.reduceat(np.log1p(-np.minimum(p, 1 - _LITTLE)), starts))
        some = np.clip(1 - none, _LITTLE, 1 - _LITTLE)
        push = weight * np.where(labels == 1, (1 - some) / some, -1.0)
        slope = z.T @ (np.repeat(push, sizes) * p)
        slope[1:] -= _RIDGE * beta[1:]
        first = _DECAY[0] * first + (1 - _DECAY[0]) * slope
        second = _DECAY[1] * second + (1 - _DECAY[1]) * slope**2
        scaled = np.sqrt(second / (1 - _DECAY[1] ** step)) + _LITTLE
        beta += _RATE * first / (1 - _DECAY[0] ** step) / scaled
    raw: FloatArray = beta / spread
    raw[0] -= float((raw[1:] * mean[1:]).sum())
    return raw


def main(folder: Path) -> None:
    """Writes the table."""
    bags, labels = material(folder, FITTED_ON)
    table = {
        "weights": [round(float(w), 4) for w in fit(bags, labels)],
        "sure": SURE,
        "provenance": {
            "by": "tests/measure/fit_replacements.py",
            "on": f"SummEdits (Laban et al. 2023), domains {', '.join(FITTED_ON)}",
            "summaries": len(labels),
        },
    }
    TABLE.write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    sys.stdout.write(f"{table}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
