"""Imports a folder as the window would, and tells of time, memory and outcome as JSON.

Run as a program of its own, so that its memory is that of an import and of nothing else.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from itertools import pairwise
from pathlib import Path

from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library


def main(folder: Path, library: Path) -> None:
    """Import ``folder`` into a new ``library`` and print what became of each file."""
    began: dict[str, float] = {}

    def progress(_done: int, _total: int, name: str) -> None:
        began.setdefault(name.partition(" (")[0], time.monotonic())

    with open_library(library) as opened:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        report = import_files(opened, [folder], progress)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        items = [[Path(i.path).name, i.outcome.value, i.reason] for i in report.items]
        texts: dict[str, str] = {}
        for item in report.items:
            if item.article is not None:
                article = opened.articles.get(item.article).article
                folded = " ".join(piece.text for piece in article.folded)
                texts[Path(item.path).name] = f"{article.title} {article.text} {folded}"
    times = list(began.items())
    seconds = {name: after - start for (name, start), (_, after) in pairwise(times)}
    json.dump({"items": items, "seconds": seconds, "grown": grown, "texts": texts}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
