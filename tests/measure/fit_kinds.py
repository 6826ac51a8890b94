"""Shows where edited ends and reworded begins best: python -m tests.measure.fit_kinds SHARED.

Each border of newsreader/compare/linking/kinds.py in turn takes other values while the rest stand;
printed is how many of the hand-made links of ECB+ that were found get the reader's kind.  The
borders are set by hand where a step to either side changes little.  The type specimens are shown
once, for the borders as they are: nothing is fitted to them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from newsreader.compare.compare_steps import compare
from newsreader.compare.linking import kinds
from tests.measure import link_material
from tests.measure.link_material import Material, touched

BORDERS: dict[str, tuple[float, ...]] = {
    "_EDITED": (0.62, 0.66, 0.68, 0.7, 0.72, 0.74, 0.78),
    "_LEAST_CORE": (7, 8, 9, 10, 11),
    "_CORE_EDITED": (0.7, 0.74, 0.78, 0.82, 0.86),
    "_LEAST_TELLING": (4, 5, 6, 7, 8),
    "_TELLING_EDITED": (0.78, 0.82, 0.86, 0.9),
    "_LEAST_OF_SENTENCE": (0.0, 0.2, 0.25, 0.3, 1 / 3, 0.36, 0.4, 0.5),
}
_KINDS = {"verbatim": "same", "edited": "edited", "paraphrase": "reworded"}

#: The reader's kinds of the links between sentences, by their numbers in A and B.
Kinds = dict[tuple[int, int], str]


def kinds_of(links: list[list[int | str]]) -> Kinds:
    return {(int(x), int(y)): _KINDS[str(kind)] for x, y, kind in links if kind != "doubtful"}


def agreement(read: list[tuple[Material, Kinds]]) -> tuple[int, int]:
    """How many links that were found have the reader's kind, and how many were found."""
    agree = found = 0
    for pair, wanted in read:
        told: Kinds = {}
        for link in compare(pair.a, pair.b).links:
            for x in touched(pair.a.text, link.a[0], pair.sentences_a):
                for y in touched(pair.b.text, link.b[0], pair.sentences_b):
                    told.setdefault((x, y), link.kind.value)
        both = wanted.keys() & told.keys()
        found += len(both)
        agree += sum(wanted[place] == told[place] for place in both)
    return agree, found


def specimens(shared: Path) -> list[tuple[Material, Kinds]]:
    table = json.loads((shared / "gold" / "alignments_dev.json").read_text("utf-8"))
    read = []
    for material, (pair, entries) in zip(
        link_material.gold(shared), table["alignments"].items(), strict=True
    ):
        numbers = [
            {entry["id"]: number for number, entry in enumerate(table["sentences"][name])}
            for name in pair.split("-")
        ]
        links = [
            [numbers[0][x], numbers[1][y], "doubtful" if entry.get("doubtful") else entry["type"]]
            for entry in entries
            for x in entry["a"]
            for y in entry["b"]
        ]
        read.append((material, kinds_of(links)))
    return read


def main() -> None:
    shared = Path(sys.argv[1])
    links = [entry["links"] for entry in json.loads(link_material.HAND_MADE.read_text("utf-8"))]
    read = list(zip(link_material.hand_made(shared), map(kinds_of, links), strict=True))
    for border, values in BORDERS.items():
        now = getattr(kinds, border)
        for value in values:
            setattr(kinds, border, value)
            agree, found = agreement(read)
            mark = " <" if value == now else ""
            print(f"{border} {value:.2f}: {agree} of {found} = {agree / found:.3f}{mark}")
        setattr(kinds, border, now)
    agree, found = agreement(specimens(shared))
    print(f"type specimens: {agree} of {found} = {agree / found:.3f}")


if __name__ == "__main__":
    main()
