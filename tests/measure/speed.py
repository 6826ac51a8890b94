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
from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsreader.compare.compare_steps import compare
from newsreader.compare.prepared import prepare
from newsreader.compare.stored import from_bytes, to_bytes
from tests.measure.invented_text import PAIRS, moved_and_edited
from tests.measure.peers import PEERS, Texts

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


def best_time(work: Callable[[], object]) -> float:
    """Seconds of the fastest of several calls."""
    times: list[float] = []
    while not times or (sum(times) < REPEATING and len(times) < 40):
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


def measure(kinds: list[str], sizes: list[int]) -> dict[tuple[str, int], dict[str, float]]:
    """Seconds by kind of pair and number of words, then by what was measured."""
    found: dict[tuple[str, int], dict[str, float]] = {}
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
                    if times[name] * (longer / words) ** 2 > PATIENCE:
                        del patient[name]
            found[kind, words] = times
            print_row(kind, words, times)
    return found


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


def print_bars(found: dict[tuple[str, int], dict[str, float]], kinds: list[str]) -> None:
    print("\nBars (ratio reached / ratio wanted), by kind of pair:")
    for words, ours, theirs, wanted in BARS:
        for kind in kinds:
            times = found.get((kind, words), {})
            if theirs in times:
                ratio = times[ours] / times[theirs]
                told = "reached" if ratio <= wanted else "MISSED"
                print(f"  {ours:8} {words:6,} words: {ratio:6.2f} / {wanted:4.2f} {told:8} {kind}")
    few, many = (found.get((kinds[0], words)) for words in (1_000, 200_000))
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


def print_memory(words: int) -> None:
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
    print(f"  peak memory above the imports, {words:,} words: {float(peak):.0f} MB / 150 MB")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="up to 5,000 words only")
    quick = options.parse_args().quick
    kinds, sizes = list(PAIRS), [size for size in SIZES if not quick or size <= 5_000]
    print_head()
    found = measure(kinds, sizes)
    print_bars(found, kinds)
    print_memory(LARGE)


if __name__ == "__main__":
    main()
