"""The window over a large library: until its list stands, scrolling, memory.

python -m tests.measure.scale_window FOLDER prints a line of JSON about the library in FOLDER; in a
process of its own, as memory is that of the whole process.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QTreeView

TOP = Path(__file__).resolve().parents[2]
_SCROLLED = 400  # turns of the wheel, down


def looked_at(library: Path) -> dict[str, float]:
    """Seconds, milliseconds and megabytes by name, of a window in a process of its own."""
    command = [sys.executable, "-m", "tests.measure.scale_window", str(library)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
    told = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, cwd=TOP)
    figures: dict[str, float] = json.loads(told.stdout)
    return figures


def main(library: Path) -> None:
    began, processor = time.perf_counter(), time.process_time()
    from newsreader.app import build_window  # noqa: PLC0415 - loading is a part of the start
    from newsreader.paths import resources  # noqa: PLC0415
    from newsreader.ui.qt_setup import start_qt  # noqa: PLC0415

    app = start_qt(resources())
    window = build_window(library, library)
    window.show()
    while not window.is_furnished:
        app.processEvents()
    workplace, figures = window.workplace, {}
    whole: list[object] = []
    workplace.desk.lists.ready.connect(whole.append)
    tree = workplace.places.library.tree
    while not tree.model().rowCount():
        app.processEvents()
    tree.repaint()
    figures["list stands, s"] = time.perf_counter() - began
    figures["list stands, s of processor"] = time.process_time() - processor
    longest = 0.0
    while not whole:
        turn = time.thread_time()
        app.processEvents()
        longest = max(longest, time.thread_time() - turn)
    figures["all is listed, s"] = time.perf_counter() - began
    figures["all is listed, s of processor"] = time.process_time() - processor
    figures["longest pause meanwhile, ms of processor"] = longest * 1000
    figures |= _scrolled(app, tree)
    figures["memory, MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(figures))
    sys.stdout.flush()
    os._exit(0)


def _scrolled(app: QCoreApplication, tree: QTreeView) -> dict[str, float]:
    """The wheel turned down by three rows at a time."""
    bar = tree.verticalScrollBar()
    took = []
    for _ in range(_SCROLLED):
        begin = time.thread_time()
        bar.setValue(bar.value() + 3 * bar.singleStep())
        app.processEvents()
        tree.repaint()
        took.append((time.thread_time() - begin) * 1000)
    took.sort()
    return {
        "scrolled, ms of processor (median)": took[len(took) // 2],
        "scrolled, ms of processor (longest)": took[-1],
        "rows scrolled to": float(tree.model().rowCount()),
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]))
