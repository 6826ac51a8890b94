"""Measures everything and writes docs/ACCURACY.md: python -m tests.measure.accuracy SHARED.

SHARED is the folder with gold, seeds, corpora and tools; how far the work is goes to stderr.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.measure import changed_facts, facts, speed
from tests.measure.accuracy.calling import TOP, say
from tests.measure.accuracy.links import measure_links
from tests.measure.accuracy.misses import measure_misses
from tests.measure.accuracy.moved import measure_moved
from tests.measure.accuracy.page import Figures, page
from tests.measure.accuracy.passages import measure_passages
from tests.measure.accuracy.specimens import measure_specimens
from tests.measure.invented_text import PAIRS

_NEEDED = (
    "gold/alignments_dev.json",
    "gold/conflicts_dev.json",
    "gold/quotes_dev.json",
    "seeds",
    "tools/score_links.py",
    "tools/score_passages.py",
    "corpora/pan13-dev",
    "corpora/recognizers-dev",
    "corpora/summedits-dev",
)
_SIZES = [300, 1_000, 5_000, speed.LARGE]
# Seconds that another tool may take for one pair; more would make the page wait for minutes.
_PATIENCE = 8.0

_Result = TypeVar("_Result")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("shared", type=Path, metavar="SHARED")
    options.add_argument("--output", type=Path, default=TOP / "docs" / "ACCURACY.md")
    chosen = options.parse_args()
    missing = [name for name in _NEEDED if not (chosen.shared / name).exists()]
    if missing:
        options.error(f"{chosen.shared} lacks {', '.join(missing)}")
    begin = time.perf_counter()
    figures = measure(chosen.shared.resolve())
    chosen.output.write_text(page(figures, time.perf_counter() - begin), "utf-8")
    say(f"{chosen.output} written after {time.perf_counter() - begin:.0f} s")


def measure(shared: Path) -> Figures:
    """Everything that the page tells, one after the other so as not to disturb the times."""
    corpora = shared / "corpora"
    specimens = _timed("conflicts and quotes", lambda: measure_specimens(shared))
    return Figures(
        links=_timed("sentence links", lambda: measure_links(shared)),
        passages=_timed("passages", lambda: measure_passages(shared)),
        moved=_timed("moved text", measure_moved),
        facts=_timed("values of facts", lambda: facts.measure(corpora / "recognizers-dev")),
        changed=_timed("changed facts", lambda: changed_facts.measure(corpora / "summedits-dev")),
        specimens=specimens,
        misses=_timed("misses", lambda: measure_misses(shared, specimens.wrong)),
        speed=_timed("speed", _speed),
        memory=_timed("memory", lambda: speed.peak_memory(speed.LARGE)),
    )


def _speed() -> list[speed.Row]:
    rows = []
    for row in speed.measure(list(PAIRS), _SIZES, _PATIENCE):
        say(f"  {row[0]}, {row[1]:,} words")
        rows.append(row)
    return rows


def _timed(what: str, work: Callable[[], _Result]) -> _Result:
    say(f"{what} …")
    begin = time.perf_counter()
    result = work()
    say(f"{what}: {time.perf_counter() - begin:.0f} s")
    return result


if __name__ == "__main__":
    main()
