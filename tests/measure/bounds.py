"""Time for texts that nobody should compare: python -m tests.measure.bounds [--quick].

Each pair is compared by the command line in a process of its own; it must end within what one
comparison may take, and what reading and writing so much takes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from newsreader.usecases.compare_articles import SECONDS
from tests.measure.invented_text import moved_and_edited

TOP = Path(__file__).resolve().parents[2]
MEGABYTE = 1 << 20
# Seconds for the program to start, and for a megabyte to be read and written down.
STARTING, READING = 3.0, 0.2

Make = Callable[[int], str]


def _prose(side: int) -> Make:
    return lambda size: moved_and_edited(size // 7 + 1, 3)[side][:size]


def _repeated(piece: str) -> Make:
    return lambda size: piece * (size // len(piece))


def _one_line(make: Make) -> Make:
    return lambda size: (make(min(size, 10 * MEGABYTE)) * 6).replace("\n", " ")[:size]


def _many_words(size: int) -> str:
    return " ".join(f"w{number:x}" for number in range(size // 7))


#: Name, megabytes, the text of A, the text of B.
PAIRS: tuple[tuple[str, int, Make, Make], ...] = (
    ("two reports", 10, _prose(0), _prose(1)),
    ("one line", 50, _one_line(_prose(0)), _one_line(_prose(1))),
    ("one word", 50, _repeated("x"), _repeated("xy")),
    ("no blanks", 50, _repeated("a.b."), _repeated("ab,cd;")),
    ("new words only", 50, _many_words, _many_words),
    ("no letters", 50, _repeated("… "), _repeated("\u0301")),
    ("marks of quotation", 10, _repeated('"a ‘b “c '), _repeated("“d” 'e' «f ")),
    ("no spaces in the script", 20, _repeated("渡轮停运港口关闭"), _repeated("渡轮停运。")),
    ("short lines", 10, _repeated("Share this\n"), _repeated("Read more: x\n")),
)


def measure(megabytes: int, a: str, b: str) -> tuple[float, str]:
    """Seconds, and what became of it."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / "a.txt", Path(folder) / "b.txt"]
        for file, text in zip(files, (a, b), strict=True):
            file.write_text(text, encoding="utf-8", newline="")
        output = Path(folder) / "out.json"
        command = [sys.executable, "-m", "newsreader", "compare", *map(str, files)]
        begin = time.perf_counter()
        status = subprocess.call(
            [*command, "--raw", "--format", "json", "--output", str(output)],
            env={**os.environ, "PYTHONPATH": str(TOP)},
        )
        seconds = time.perf_counter() - begin
        told = "failed"
        if not status:
            told = "cut short" if '"complete": false' in output.read_text("utf-8") else "complete"
    late = "" if seconds <= 1.1 * SECONDS + STARTING + 2 * READING * megabytes else "  TOO LONG"
    return seconds, told + late


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="a tenth of the sizes")
    part = 10 if options.parse_args().quick else 1
    print(f"A comparison may take {SECONDS:g} seconds.\n")
    print(f"{'pair':26}{'MB each':>8}{'seconds':>9}")
    for name, megabytes, make_a, make_b in PAIRS:
        size = megabytes * MEGABYTE // part
        seconds, told = measure(megabytes // part, make_a(size), make_b(size))
        print(f"{name:26}{megabytes / part:8g}{seconds:9.1f}  {told}", flush=True)


if __name__ == "__main__":
    main()
