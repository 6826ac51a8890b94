"""Time and memory of a comparison beside other tools: python -m tests.measure.speed [--quick].

All numbers of a row come from one run, best of several; trust the ratios, not the milliseconds.
The texts are invented (tests/measure/invented_text.py) and the same every time.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from newsreader.compare.compare_steps import compare
from newsreader.compare.prepared import prepare
from newsreader.compare.stored import from_bytes, to_bytes
from tests.measure.invented_text import PAIRS, moved_and_edited
from tests.measure.peers import PEERS, Texts, forget_words

TOP = Path(__file__).resolve().parents[2]
SIZES = (300, 1_000, 5_000, 20_000, 200_000)
SEED = 3
# Seconds that one tool may take for one pair before it is left out of longer ones, …
PATIENCE = 60.0
# … and that repeating a measurement may take.
REPEATING = 0.6
LARGE = 20_000  # words; longer texts show growth, in one kind of pair
# (words, ours, theirs, the ratio that must be reached)
BARS = (
    (1_000, "prepared", "git word-diff", 1 / 3),
    (20_000, "prepared", "git word-diff", 1.5),
    (1_000, "raw", "difflib", 1.0),
    (20_000, "raw", "difflib", 0.1),
)

#: Kind of pair, number of words, and seconds by what was measured.
Row = tuple[str, int, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Bar:
    """Our time as a ratio to another tool's, and the ratio that is wanted."""

    words: int
    ours: str
    theirs: str
    wanted: float
    kind: str
    ratio: float

    @property
    def reached(self) -> bool:
        return self.ratio <= self.wanted


def best_time(work: Callable[[], object]) -> float:
    """Seconds of the fastest of several calls."""
    times: list[float] = []
    while not times or (sum(times) < REPEATING and len(times) < 40):
        forget_words()
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def our_times(a: str, b: str) -> dict[str, float]:
    prepared_a, prepared_b = prepare(a), prepare(b)
    kept = to_bytes(prepared_a)
    preparing = best_time(lambda: prepare(a)) + best_time(lambda: prepare(b))
    comparing = best_time(lambda: compare(prepared_a, prepared_b))
    return {
        "prepare both": preparing,
        "unpack one": best_time(lambda: from_bytes(kept, a)),
        "prepared": comparing,
        "raw": preparing + comparing,
    }


def measure(kinds: list[str], sizes: list[int], patience: float = PATIENCE) -> Iterator[Row]:
    """Kind of pair, number of words, and seconds by what was measured."""
    for kind in kinds:
        patient = dict(PEERS)
        for words in sizes:
            if words > LARGE and kind != kinds[0]:
                continue
            a, b = PAIRS[kind](words, SEED)
            times = our_times(a, b)
            with tempfile.TemporaryDirectory() as folder:
                texts = Texts(a, b, Path(folder))
                for name, peer in list(patient.items()):
                    times[name] = best_time(partial(peer, texts))
                    longer = next((size for size in sizes if size > words), words)
                    # Most of them grow with the square of the length.
                    if times[name] * (longer / words) ** 2 > patience:
                        del patient[name]
            yield kind, words, times


def bars(rows: list[Row]) -> Iterator[Bar]:
    """The ratios that must be reached, in the order of ``BARS``, for each kind of pair."""
    for words, ours, theirs, wanted in BARS:
        for kind, length, times in rows:
            if length == words and theirs in times:
                yield Bar(words, ours, theirs, wanted, kind, times[ours] / times[theirs])


def print_row(kind: str, words: int, times: dict[str, float]) -> None:
    shown = [f"{1000 * seconds:10.2f}" for seconds in list(times.values())[:4]]
    for name in PEERS:
        ratio = f"{times['prepared'] / times[name]:14.2f}" if name in times else f"{'–':>14}"
        shown.append(ratio)
    print(f"{kind:22}{words:8,}", *shown, flush=True)


def print_head() -> None:
    heads = ["prepare 2", "unpack 1", "prepared", "raw"]
    print("Milliseconds, then our time with both articles prepared as a ratio to each peer's.")
    print("– : would take minutes, or is not installed.\n")
    print(f"{'pair':22}{'words':>8}", *(f"{h:>10}" for h in heads), *(f"{n:>14}" for n in PEERS))


def print_bars(rows: list[Row]) -> None:
    print("\nBars (ratio reached / ratio wanted), by kind of pair:")
    for bar in bars(rows):
        told = f"{bar.ours:8} {bar.words:6,} words: {bar.ratio:6.2f} / {bar.wanted:4.2f}"
        print(f"  {told} {'reached' if bar.reached else 'MISSED':8} {bar.kind}")
    times = {words: times for kind, words, times in rows if kind == rows[0][0]}
    few, many = times.get(1_000), times.get(200_000)
    if few and many:
        for ours in ("prepared", "raw"):
            power = math.log(many[ours] / few[ours]) / math.log(200)
            print(f"  growth from 1,000 to 200,000 words, {ours}: n^{power:.2f} / n^1.15")


MEMORY = """
import sys, tracemalloc
from pathlib import Path
from newsreader.compare.compare_steps import compare_texts
a, b = (Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
tracemalloc.start()
compare_texts(a, b)
print(tracemalloc.get_traced_memory()[1] / 1e6)
"""


def peak_memory(words: int) -> float:
    """Megabytes above the imports that comparing two texts takes."""
    with tempfile.TemporaryDirectory() as folder:
        texts = Texts(*moved_and_edited(words, SEED), Path(folder))
        peak = subprocess.run(
            [sys.executable, "-c", MEMORY, str(texts.file_a), str(texts.file_b)],
            check=True,
            capture_output=True,
            text=True,
            cwd=TOP,
            env={**os.environ, "PYTHONPATH": str(TOP)},
        ).stdout
    return float(peak)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="up to 5,000 words only")
    quick = options.parse_args().quick
    kinds, sizes = list(PAIRS), [size for size in SIZES if not quick or size <= 5_000]
    print_head()
    rows = []
    for row in measure(kinds, sizes):
        print_row(*row)
        rows.append(row)
    print_bars(rows)
    peak = peak_memory(LARGE)
    print(f"  peak memory above the imports, {LARGE:,} words: {peak:.0f} MB / 150 MB")


if __name__ == "__main__":
    main()
