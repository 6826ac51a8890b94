"""Fits newsreader/importing/lines/line_weights.json: python -m tests.measure.fit_lines FOLDER.

FOLDER has Fundus's test pages (see news_pages.py); each becomes the texts of pasted.py.  Only the
countries developed on are fitted to.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from newsreader.importing.draft import Block
from newsreader.importing.furniture import cues_of
from newsreader.importing.intrusions import under_colons
from newsreader.importing.lines import line_judge
from newsreader.importing.lines.story_run import find_story
from tests.measure.news_pages import countries, pages
from tests.measure.pasted import Line, texts

FloatArray = npt.NDArray[np.float64]
_FOLDS = 5
_RIDGE = 1.0
_STEPS = 40


def materials(folder: Path) -> Iterator[tuple[str, str, FloatArray, FloatArray]]:
    """Outlet, country, features and truths of each text that comes of a page."""
    for page in pages(folder):
        for _, lines in texts(page):
            yield page.name.split("_")[0], page.country, *_judged(lines)


def _judged(lines: list[Line]) -> tuple[FloatArray, FloatArray]:
    blocks = [Block(line.text) for line in lines]
    cues = cues_of(blocks)
    run = find_story(blocks, cues)
    left_out = under_colons(blocks, run) | {n for n, line in enumerate(lines) if line.true is None}
    pasted = [line.text for line in lines]
    found = [
        (number, values)
        for number, values in line_judge.features(pasted, [bool(cue) for cue in cues], run)
        if number not in left_out
    ]
    shape = (len(found), len(line_judge.FEATURES))
    matrix = np.array([values for _, values in found], dtype=float).reshape(shape)
    return matrix, np.array([bool(lines[number].true) for number, _ in found], dtype=float)


def fit(values: FloatArray, truths: FloatArray) -> FloatArray:
    """Ridge logistic regression by Newton's method."""
    weights = np.zeros(values.shape[1])
    ridge = _RIDGE * np.eye(len(weights))
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-values @ weights))
        slope = values.T @ (likely - truths) + _RIDGE * weights
        curve = (values * (likely * (1 - likely))[:, None]).T @ values + ridge
        weights -= np.linalg.solve(curve, slope)
    return weights


def _share_right(weights: FloatArray, values: FloatArray, truths: FloatArray) -> tuple[int, int]:
    kept = 1 / (1 + np.exp(-values @ weights)) >= 0.5
    return int((kept == truths.astype(bool)).sum()), len(truths)


def main() -> None:
    """Writes the table; prints how many lines of outlets not fitted to are judged rightly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    develop, _ = countries(folder)
    read = [material for material in materials(folder) if material[1] in develop]
    outlets = sorted({outlet for outlet, *_ in read})
    right = there = 0
    for fold in range(_FOLDS):
        held_out = set(outlets[fold::_FOLDS])
        weights = _fitted([m for m in read if m[0] not in held_out])
        for outlet, _, values, truths in read:
            if outlet in held_out:
                a, b = _share_right(weights, values, truths)
                right, there = right + a, there + b
    print(f"outlets not fitted to: {right} of {there} lines right = {right / there:.3f}")
    weights = _fitted(read)
    table = {
        "weights": dict(zip(line_judge.FEATURES, weights.round(4).tolist(), strict=True)),
        "provenance": {
            "made": dt.datetime.now(dt.UTC).date().isoformat(),
            "by": "tests/measure/fit_lines.py",
            "fitted to": f"lines of {len(read)} texts pasted from pages of {len(outlets)} outlets "
            "(Fundus's parser tests, three countries in four)",
            "outlets not fitted to": f"{right / there:.3f} of the lines judged rightly",
        },
    }
    line_judge.TABLE.write_text(json.dumps(table, indent=1) + "\n", "utf-8")


def _fitted(read: list[tuple[str, str, FloatArray, FloatArray]]) -> FloatArray:
    return fit(np.vstack([m[2] for m in read]), np.concatenate([m[3] for m in read]))


if __name__ == "__main__":
    main()
