"""Measures how long the window stands still while hostile files are imported, large ones too.

Run: python -m tests.measure.window_gaps [NAME…]; NAME is of tests/hostile, all without one.
A timer of the window should come every few milliseconds.  On a busy computer it comes late for
others' sake: a gap in which the program itself used little processor time is not its own.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from newsreader.app import build_window
from newsreader.domain.import_report import ImportReport
from newsreader.paths import resources
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt
from tests.hostile.collection import FILES, write

_EVERY = 5  # milliseconds
_SECONDS = 1_800
_TOLD = 5


@dataclass(order=True)
class Gap:
    """A time in which the window could not answer, in milliseconds."""

    own: float
    wall: float
    during: str


@dataclass
class Watch:
    """Listens to a timer of the window and notes how late it comes, and what goes on then."""

    gaps: list[Gap] = field(default_factory=list)
    doing: str = "start"
    _wall: float = field(default_factory=time.perf_counter)
    _own: float = field(default_factory=time.process_time)

    def tick(self) -> None:
        wall, own = time.perf_counter(), time.process_time()
        late = 1000 * (wall - self._wall) - _EVERY
        self.gaps.append(Gap(min(late, 1000 * (own - self._own)), late, self.doing))
        self._wall, self._own = wall, own


def main() -> None:
    """Import the files one after another, so that each gap has a name; print the longest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these files")
    names = set(parser.parse_args().names)
    chosen = [file for file in FILES if not names or file.name in names]
    start_qt(resources())
    with tempfile.TemporaryDirectory() as scratch:
        files = Path(scratch) / "files"
        files.mkdir()
        write(files, chosen)
        window = build_window(Path(scratch) / "library")
        window.show()
        _until(lambda: window.is_furnished and window.workplace.desk.is_open)
        watch = Watch()
        timer = QTimer(interval=_EVERY)
        timer.timeout.connect(watch.tick)
        timer.start()
        for file in chosen:
            watch.doing = file.name
            _import(window, files / file.name)
        timer.stop()
        window.close()
    print(f"{len(watch.gaps)} looks; the longest gaps by the program's own time:")
    for gap in sorted(watch.gaps, reverse=True)[:_TOLD]:
        print(f"{gap.own:7.0f} ms own, {gap.wall:7.0f} ms in all, {gap.during}")
    print(f"longest in all: {max(gap.wall for gap in watch.gaps):.0f} ms")


def _import(window: MainWindow, file: Path) -> None:
    reports: list[ImportReport] = []
    desk = window.workplace.desk
    link = desk.imported.connect(reports.append)
    desk.import_files([file])
    _until(lambda: reports)
    desk.imported.disconnect(link)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


def _until(ready: Callable[[], object]) -> None:
    """Let the window live until ``ready()``."""
    ends = time.monotonic() + _SECONDS
    while not ready():
        QApplication.processEvents()
        time.sleep(0.001)
        if time.monotonic() > ends:
            raise TimeoutError("the import does not end")


if __name__ == "__main__":
    main()
