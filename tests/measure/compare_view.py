"""Time to show a pair and to scroll through it: python -m tests.measure.compare_view.

"opened" is from the click to the painted columns: out of the library, compared, laid out; best of
several, after another pair was open.  "frame" is what one step of scrolling takes until all is
painted, 95 of 100 take less; "sieve" the longest that a move of the slider holds the window up.
The texts are invented and the same every time; nothing is seen, Qt paints into memory.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from newsreader.paths import resources
from newsreader.store.database import Library
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.qt_setup import start_qt
from newsreader.usecases.browse_library import OpenPair, open_pair
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library
from tests.measure.invented_text import moved_and_edited

SEED = 3
SIZES = (1_000, 20_000, 32_000)
FRAMES = 400
STEP = 53  # pixels, about what one notch of a wheel scrolls


def main() -> None:
    """Print a line a size."""
    app = start_qt(resources())
    pane = ComparePane()
    pane.resize(870, 800)
    pane.show()
    print(f"{'words':>7}{'links':>7}{'opened':>11}{'frame p95':>12}{'sieve':>10}{'one text':>11}")
    with tempfile.TemporaryDirectory() as name, open_library(Path(name)) as library:
        other = _imported(library, Path(name), 300)
        for words in SIZES:
            numbers = _imported(library, Path(name), words)
            opened = min(_opened(app, library, pane, other, numbers) for _ in range(3))
            links = len(pane.columns.comparison.links) if pane.columns.comparison else 0
            frame = quantiles(_frames(app, pane), n=20)[-1]
            sieve = _sieve(app, pane)
            woven = _took(app, lambda: pane.choose_layout(Layout.ONE))
            pane.choose_layout(Layout.TWO)
            times = opened, frame, sieve, woven
            print(f"{words:7}{links:7}", *(f"{took * 1000:8.1f} ms" for took in times))


def _imported(library: Library, folder: Path, words: int) -> tuple[int, int]:
    paths = folder / f"a{words}.txt", folder / f"b{words}.txt"
    for path, text in zip(paths, moved_and_edited(words, SEED), strict=True):
        path.write_text(text, encoding="utf-8")
    first, second = import_files(library, list(paths)).articles
    return first, second


def _opened(
    app: QApplication,
    library: Library,
    pane: ComparePane,
    other: tuple[int, int],
    numbers: tuple[int, int],
) -> float:
    _show(pane, open_pair(library, *other, ""))
    app.processEvents()
    return _took(app, lambda: _show(pane, open_pair(library, *numbers, "")))


def _show(pane: ComparePane, pair: OpenPair) -> None:
    assert pair.b is not None
    assert pair.comparison is not None
    pane.show_pair(pair.a, pair.b, pair.comparison, weighty=pair.weighty)
    pane.restore(dict(pair.view))


def _frames(app: QApplication, pane: ComparePane) -> list[float]:
    bar = pane.columns.views["a"].verticalScrollBar()
    return [_took(app, lambda: bar.setValue(bar.value() + STEP)) for _ in range(FRAMES)]


def _sieve(app: QApplication, pane: ComparePane) -> float:
    longest = _moved_to(app, pane, 2)
    _moved_to(app, pane, 0)
    return longest


def _moved_to(app: QApplication, pane: ComparePane, stop: int) -> float:
    """The longest turn until everything is marked anew."""
    turns = [_took(app, lambda: pane.toolbar.sieve.slider.setValue(stop))]
    while pane.turns.is_busy:
        turns.append(_took(app, lambda: None))
    return max(turns)


def _took(app: QApplication, work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    app.processEvents()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
