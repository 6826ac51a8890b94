"""Time to open a pair from the library, and to import: python -m tests.measure.opening [FILE…].

FILEs are pairs of articles to open as well: A, B, A, B …  The invented texts are the same every
time.  "again" is the time after something has been opened before, best of several; "first" is the
first time in a new process, with all that has to be loaded.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from newsreader.usecases.browse_library import open_pair
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from tests.measure.invented_text import moved_and_edited

SEED = 3
SIZES = (300, 1_000, 5_000, 20_000)
IMPORTED = 300  # files, of 400 words each


def main(files: list[Path]) -> None:
    """Print a line a pair, then the rate of an import."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pairs = [_written(folder, f"{words} words", words) for words in SIZES]
        pairs += [(a.name, a, b) for a, b in zip(files[::2], files[1::2], strict=True)]
        print(f"{'opened from the library':28}{'first':>10}{'again':>10}")
        for number, (title, a, b) in enumerate(pairs):
            print(
                f"{title:28}", *(f"{took * 1000:7.1f} ms" for took in _opened(folder, number, a, b))
            )
        _import(folder)


def _written(folder: Path, title: str, words: int) -> tuple[str, Path, Path]:
    paths = folder / f"a{words}.txt", folder / f"b{words}.txt"
    for path, text in zip(paths, moved_and_edited(words, SEED), strict=True):
        path.write_text(text, encoding="utf-8")
    return title, *paths


def _opened(folder: Path, number: int, a: Path, b: Path) -> tuple[float, float]:
    place = folder / f"library {number}"
    with open_library(place) as library:
        first, second = import_files(library, [a, b]).articles
    with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
        return fresh.submit(_open, place, first, second).result()


def _open(place: Path, a: int, b: int) -> tuple[float, float]:
    with open_library(place) as library:
        return _time(lambda: open_pair(library, a, b, "")), min(
            _time(lambda: open_pair(library, a, b, "")) for _ in range(7)
        )


def _time(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _import(folder: Path) -> None:
    inbox = folder / "inbox"
    inbox.mkdir()
    for number in range(IMPORTED):
        text = moved_and_edited(400, SEED + number)[0]
        (inbox / f"{number}.txt").write_text(text, encoding="utf-8")
    place = folder / "imported"
    with open_library(place) as library:
        took = _time(lambda: import_files(library, [inbox]))
    size = library.path.stat().st_size
    print(f"import: {IMPORTED / took:.0f} files a second; {size / IMPORTED:.0f} bytes a file")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
