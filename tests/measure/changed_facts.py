"""Measures how well a changed fact is told from harmless rewording, on SummEdits.

Run as ``python -m tests.measure.changed_facts FOLDER``; each JSON file there holds pairs of an
``original_summary`` and an edited ``summary`` with ``label`` 0 for a changed fact.  Printed is the
balanced accuracy of two rules: that the comparison flags a conflict, and a logistic regression on
the flags and the word edits of the links, fitted on half of the summaries and measured on the
other half (all edits of one summary are in one half).
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.domain.comparison import FactKind, LinkKind
from newsreader.text.stems import stem
from newsreader.text.stop_words import STOP_WORDS
from newsreader.text.words import words

FloatArray = NDArray[np.float64]
_NAMES = (
    "conflict", "negation conflict", "edits", "replaced", "only new", "only old", "new words",
    "old words", "names or figures new", "same stem", "long edits", "unlinked", "reworded links",
    "limiting words", "alike letters",
)  # fmt: skip
_LIMITING = frozenset(["only", "except", "excluding", "but", "without", "all", "some", "most"])
_ROUNDS, _RIDGE = 30, 1.0


def features(a: str, b: str) -> list[float]:
    """What the comparison of two summaries shows, in the order of ``_NAMES``."""
    comparison = compare_texts(a, b, language_a="en", language_b="en")
    facts = compare_facts(comparison.links, a, b, find_facts(a, "en"), find_facts(b, "en"))
    conflicts = [fact for fact in facts if fact.conflict]
    counts = dict.fromkeys(_NAMES, 0.0)
    counts["conflict"] = float(bool(conflicts))
    counts["negation conflict"] = float(any(f.kind is FactKind.NEGATION for f in conflicts))
    known = {stem(word, "en") for word in words(a).folded}
    for link in comparison.links:
        counts["reworded links"] += link.kind is LinkKind.REWORDED
        for edit in link.edits:
            old, new = _telling(edit.a.of(a)), _telling(edit.b.of(b))
            counts["edits"] += 1
            counts["replaced"] += bool(old and new)
            counts["only new"] += bool(new and not old)
            counts["only old"] += bool(old and not new)
            counts["new words"] += len(new)
            counts["old words"] += len(old)
            counts["names or figures new"] += bool(re.search(r"[A-Z\d]", edit.b.of(b)))
            counts["same stem"] += bool({stem(w, "en") for w in new} & known)
            counts["long edits"] += max(len(old), len(new)) > 2
            changed = set(words(edit.a.of(a)).folded) ^ set(words(edit.b.of(b)).folded)
            counts["limiting words"] += bool(changed & _LIMITING)
            counts["alike letters"] += any(x[:3] == y[:3] for x in old for y in new)
    counts["unlinked"] = comparison.coverage_b.only
    return list(counts.values())


def _telling(text: str) -> list[str]:
    return [word for word in words(text).folded if word not in STOP_WORDS["en"]]


def _fit(x: FloatArray, y: FloatArray) -> FloatArray:
    """Weights of a ridge logistic regression with balanced classes, by Newton's method."""
    weight = np.where(y == 1, 0.5 / y.mean(), 0.5 / (1 - y.mean()))
    beta = np.zeros(x.shape[1])
    for _ in range(_ROUNDS):
        p = 1 / (1 + np.exp(-x @ beta))
        gradient = x.T @ (weight * (y - p)) - _RIDGE * beta
        hessian = (x.T * (weight * p * (1 - p))) @ x + _RIDGE * np.eye(len(beta))
        beta = beta + np.linalg.solve(hessian, gradient)
    return beta


@dataclass(frozen=True, slots=True)
class Balance:
    """Shares of changed facts found and of harmless rewordings left alone."""

    found: float
    left: float

    @property
    def accuracy(self) -> float:
        return (self.found + self.left) / 2

    def __str__(self) -> str:
        parts = f"changed facts found {self.found:.3f}, rewordings left {self.left:.3f}"
        return f"{self.accuracy:.3f} ({parts})"


@dataclass(frozen=True, slots=True)
class Half:
    """Both rules on one half of the summaries, and the weights fitted on the other half."""

    fitted: Balance
    flagged: Balance
    weights: FloatArray


@dataclass(frozen=True, slots=True)
class Figures:
    """The rule that a conflict is flagged on all ``pairs``, and both rules on each half."""

    pairs: int
    flagged: Balance
    halves: tuple[Half, ...]


def _balanced(found: NDArray[np.bool_], y: FloatArray) -> Balance:
    return Balance(float(found[y == 1].mean()), float((~found[y == 0]).mean()))


def measure(folder: Path) -> Figures:
    """All pairs in the folder's files."""
    cases: list[dict[str, Any]] = [
        case for path in sorted(folder.glob("*.json")) for case in json.loads(path.read_text())
    ]
    y = np.array([1.0 - case["label"] for case in cases])
    raw = np.array([features(c["original_summary"], c["summary"]) for c in cases])
    half = np.array([zlib.crc32(c["original_summary"].encode()) % 2 for c in cases])
    x = np.column_stack([np.ones(len(raw)), raw[:, :2], np.log1p(raw[:, 2:])])
    halves = []
    for own in (0, 1):
        beta = _fit(x[half == own], y[half == own])
        other = half != own
        fitted = _balanced((x @ beta > 0)[other], y[other])
        halves.append(Half(fitted, _balanced(raw[other, 0] > 0, y[other]), beta))
    return Figures(len(cases), _balanced(raw[:, 0] > 0, y), tuple(halves))


def main(folder: Path) -> None:
    """Prints both rules on all pairs and on each half."""
    figures = measure(folder)
    print(f"{figures.pairs} pairs; a conflict is flagged: {figures.flagged}")
    for own, half in enumerate(figures.halves):
        print(f"fitted on half {own}, on the other: {half.fitted}")
        print(f"    a conflict is flagged there: {half.flagged}")
        weights = zip(("bias", *_NAMES), half.weights, strict=True)
        print("   ", {name: round(float(weight), 2) for name, weight in weights})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
