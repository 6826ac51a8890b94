"""Fits compare/linking/link_weights.json: python -m tests.measure.fit_links SHARED_FOLDER.

Two logistic models, one for reports of one event and one for any two texts, blended by how related
two articles are: alone, with the support of neighbouring links, with the meaning of units.  Fitted
to hand-made links of ECB+, to half of PAN 2013 and to unrelated articles of ECB+; prints how well
links are found in topics of ECB+ that were held out and in the type specimens, which are never
fitted to.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from newsreader.compare.arrays import FloatArray
from newsreader.compare.linking import weights
from tests.measure import link_material
from tests.measure.link_material import Material
from tests.measure.link_models import Rows, fit, use

FOLDS = 5


def counts(material: Iterable[Material]) -> FloatArray:
    """Right links found, links found, links there are: in pairs of sentences, doubtful ones out."""
    total = np.zeros(3)
    for pair in material:
        found = link_material.found_links(pair) - (pair.doubtful - pair.links)
        total += len(found & pair.links), len(found), len(pair.links)
    return total


def told(what: str, total: FloatArray) -> str:
    right, found, there = total.tolist()
    figures = f"P {right / found:.3f} R {right / there:.3f} F1 {2 * right / (found + there):.3f}"
    line = f"{what}: {figures}"
    sys.stdout.write(line + "\n")
    return figures


def main() -> None:
    shared = Path(sys.argv[1])
    read = list(link_material.hand_made(shared))
    rows = [Rows(pair) for pair in read]
    others = [
        Rows(pair) for pair in [*link_material.passages(shared), *link_material.unrelated(shared)]
    ]
    topics = sorted({pair.group for pair in read}, key=int)
    total = np.zeros(3)
    for fold in range(FOLDS):
        held_out = set(topics[fold::FOLDS])
        use(fit([*(row for row in rows if row.group not in held_out), *others]))
        total += counts(pair for pair in read if pair.group in held_out)
    ecbplus = told("ECB+, topics held out", total)
    table = fit([*rows, *others])
    use(table)
    specimens = told("type specimens, never fitted to", counts(link_material.gold(shared)))
    table["provenance"] = {
        "made": dt.datetime.now(dt.UTC).date().isoformat(),
        "by": "tests/measure/fit_links.py",
        "fitted to": "hand-made links of ECB+ (tests/measure/links_ecbplus.json), every second "
        "pair of PAN 2013 text alignment (dev) but summaries, unrelated articles of ECB+",
        "ECB+, topics held out": ecbplus,
        "type specimens, never fitted to": specimens,
        "order": "constant, log relatedness, log evidence, in segments, in clauses, in units, of "
        "lighter, support, meaning",
    }
    weights.TABLE.write_text(json.dumps(table, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
