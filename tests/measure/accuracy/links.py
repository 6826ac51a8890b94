"""Sentence links of the type specimens beside other ways to link, all by the shared scorer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from newsreader.text.sentences import sentences
from tests.measure import link_material
from tests.measure.accuracy import link_peers
from tests.measure.accuracy.calling import PROGRAM, module, scored
from tests.measure.link_material import Material, touched

_THRESHOLDS = np.arange(0.05, 1.0, 0.01)


@dataclass(frozen=True, slots=True)
class Part:
    """So many of so many."""

    count: int
    of: int

    @property
    def share(self) -> float:
        return self.count / max(1, self.of)


@dataclass(frozen=True, slots=True)
class LinkFigures:
    """How well one tool links; ``recalls`` by the reader's kind of link."""

    tool: str
    precision: float
    recall: float
    f1: float
    recalls: dict[str, Part]
    kind_agrees: Part

    @property
    def close(self) -> Part:
        """What was found of the links whose words are the same or edited."""
        parts = [self.recalls[kind] for kind in ("verbatim", "edited") if kind in self.recalls]
        return Part(sum(part.count for part in parts), sum(part.of for part in parts))


def measure_links(shared: Path) -> list[LinkFigures]:
    """Newsreader first, then the others."""
    material = list(link_material.gold(shared))
    commands = {"Newsreader": PROGRAM}
    for name in (*link_peers.ORDERED, *link_peers.SIMILARITIES):
        threshold = _best_threshold(name, material) if name in link_peers.SIMILARITIES else 0.0
        told = f"{name} ≥ {threshold:.2f}" if threshold else name
        peer = module("tests.measure.accuracy.link_peers", name, f"{threshold:.2f}")
        commands[told] = peer
    return [_figures(tool, _scorer_output(shared, command)) for tool, command in commands.items()]


def _scorer_output(shared: Path, command: str) -> str:
    gold = shared / "gold" / "alignments_dev.json"
    return scored(shared / "tools" / "score_links.py", gold, shared / "seeds", command=command)


def _figures(tool: str, printed: str) -> LinkFigures:
    every = re.search(r"^all +P (\S+) +R (\S+) +F1 (\S+)", printed, re.MULTILINE)
    agrees = re.search(r"kind agrees on (\d+)/(\d+)", printed)
    assert every
    assert agrees
    recalls = {
        kind: Part(int(hit), int(of))
        for kind, hit, of in re.findall(r"recall of (\w+): (\d+)/(\d+)", printed)
    }
    precision, recall, f1 = map(float, every.groups())
    return LinkFigures(tool, precision, recall, f1, recalls, Part(*map(int, agrees.groups())))


def _best_threshold(name: str, material: list[Material]) -> float:
    """The one that suits a similarity best on the very pairs that it is then measured on."""
    totals = np.zeros((len(_THRESHOLDS), 3))
    for pair in material:
        a, b = pair.a.text, pair.b.text
        said_a = [touched(a, span, pair.sentences_a) for span in sentences(a, "en")]
        said_b = [touched(b, span, pair.sentences_b) for span in sentences(b, "en")]
        table = link_peers.SIMILARITIES[name](a, b)
        for row, threshold in enumerate(_THRESHOLDS):
            found = {
                (i, j)
                for x, y in np.argwhere(table >= threshold).tolist()
                for i in said_a[x]
                for j in said_b[y]
            } - (pair.doubtful - pair.links)
            totals[row] += len(found & pair.links), len(found), len(pair.links)
    f1 = 2 * totals[:, 0] / (totals[:, 1] + totals[:, 2])
    return round(float(_THRESHOLDS[int(f1.argmax())]), 2)
