"""Measures how well a changed fact is told from harmless rewording, on SummEdits.

Run as ``python -m tests.measure.changed_facts FOLDER``; each JSON file there holds pairs of an
``original_summary`` and an edited ``summary`` with ``label`` 0 for a changed fact.  A fact counts
as changed when the comparison flags a conflict.  Printed is the balanced accuracy on all domains,
on those from which tests/measure/fit_replacements.py took its weights, and on the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.compare.compare_steps import compare_texts
from tests.measure.fit_replacements import FITTED_ON


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
class Figures:
    """How the flags do on all ``pairs``, on the domains fitted on, and on those held out."""

    pairs: int
    flagged: Balance
    fitted_on: Balance
    held_out: Balance


@dataclass(frozen=True, slots=True)
class _Case:
    is_changed: bool
    is_flagged: bool
    domain: str


def measure(folder: Path) -> Figures:
    """All pairs in the folder's files."""
    cases = [
        _Case(not case["label"], is_flagged(case["original_summary"], case["summary"]), path.stem)
        for path in sorted(folder.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))
    ]
    return Figures(
        len(cases),
        _balance(cases),
        _balance([case for case in cases if case.domain in FITTED_ON]),
        _balance([case for case in cases if case.domain not in FITTED_ON]),
    )


def is_flagged(a: str, b: str) -> bool:
    """Whether the comparison holds that the two cannot both be right."""
    comparison = compare_texts(a, b, language_a="en", language_b="en")
    return any(fact.conflict for fact in comparison.facts)


def _balance(cases: Sequence[_Case]) -> Balance:
    found = [case.is_flagged for case in cases if case.is_changed]
    left = [not case.is_flagged for case in cases if not case.is_changed]
    return Balance(sum(found) / len(found), sum(left) / len(left))


def main(folder: Path) -> None:
    """Prints the three figures."""
    figures = measure(folder)
    print(f"{figures.pairs} pairs; a conflict is flagged: {figures.flagged}")
    print(f"    on the domains fitted on: {figures.fitted_on}")
    print(f"    on the domains held out: {figures.held_out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
