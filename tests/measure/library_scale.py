"""How the library slows down as it grows: python -m tests.measure.library_scale FOLDER [SIZE…].

A library of each size is invented in FOLDER, unless it lies there from another run, and a table is
printed: new articles' stories and sources, searches, indexes, imports, the window.  Times are those
of the processor, in brackets by the clock, which a busy computer makes longer.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from newsreader.store.database import LIBRARY_NAME, Library
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from tests.measure.scale_figures import (
    QUERIES,
    Times,
    index_bytes,
    library_numbers,
    reuse,
    searches,
    stories,
)
from tests.measure.scale_filling import fill
from tests.measure.scale_texts import new_article
from tests.measure.scale_window import looked_at

SIZES = (1_000, 10_000, 100_000)
IMPORTED = 100  # files
_COUNT = "SELECT count(*) FROM article"


def main(folder: Path, sizes: Sequence[int]) -> None:
    columns = [measured(folder / str(size), size) for size in sizes]
    names = list(columns[0])
    print(f"| | {' | '.join(f'{size:,}' for size in sizes)} |")
    print("|---|" + "---|" * len(sizes))
    for name in names:
        print(f"| {name} | {' | '.join(column[name] for column in columns)} |")


def measured(folder: Path, size: int) -> dict[str, str]:
    """The column of one size."""
    _filled(folder, size)
    with open_library(folder) as library:
        library.passages.make_ready(lambda: None)
        found = _found(library)
    _told(folder, "looked for stories, passages, words")
    index = index_bytes(folder / LIBRARY_NAME)
    found |= {f"index of {name}, bytes an article": f"{each:,.0f}" for name, each in index.items()}
    looked = looked_at(folder)
    found |= {f"window: {name}": f"{each:.2f}" for name, each in looked.items()}
    _told(folder, "opened the window")
    return found | _imports(folder)


def _filled(folder: Path, size: int) -> None:
    if (folder / LIBRARY_NAME).exists():
        (have,) = library_numbers(folder / LIBRARY_NAME, _COUNT)
        if have >= size:
            return
        raise SystemExit(f"{folder} has {have} articles and cannot be filled further.")
    with open_library(folder) as library:
        fill(library, size, lambda done: _told(folder, f"{done:,} articles"))


def _found(library: Library) -> dict[str, str]:
    times, right = stories(library)
    found = {"story of a new article, ms": times.told(), "the right story": f"{right:.2f}"}
    times, recall = reuse(library)
    found |= {"tenth copied from, ms": times.told(), "recall at 10": f"{recall:.3f}"}
    by_kind = {kind: searches(library, kind) for kind in QUERIES}
    every = Times(
        [took for each in by_kind.values() for took in each.clock],
        [took for each in by_kind.values() for took in each.processor],
    )
    named = {"all searches": every, **by_kind}
    return found | {f"search, {kind}, ms": each.told() for kind, each in named.items()}


def _imports(folder: Path) -> dict[str, str]:
    """Files imported as the window does it, each on an event of its own."""
    (have,) = library_numbers(folder / LIBRARY_NAME, _COUNT)
    with tempfile.TemporaryDirectory() as name, open_library(folder) as library:
        for number in range(IMPORTED):
            text = new_article(1_000_000_000 + have + number, "")
            (Path(name) / f"{number}.txt").write_text(text, encoding="utf-8")
        before, begin = os.times(), time.perf_counter()
        import_files(library, [Path(name)])
        took, after = time.perf_counter() - begin, os.times()
    here = after.user + after.system - before.user - before.system
    beside = after.children_user + after.children_system
    beside -= before.children_user + before.children_system
    return {
        "imported, files a second": f"{IMPORTED / took:.1f}",
        "processor, ms a file": f"{1000 * (here + beside) / IMPORTED:.1f}",
    }


def _told(folder: Path, what: str) -> None:
    print(f"{folder.name}: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]] or SIZES)
