"""How long the window stands still while someone works: python -m tests.measure.session.

A scripted session in the real window, without a screen: a folder is imported; meanwhile and after
it pairs are opened, scrolled and gone through, words are searched letter by letter, notes are
typed, the story page is shown and the window resized.  A gap is the time between two turns of the
event loop: "wall" as a watch tells it, "processor" what the window's own thread worked in it,
which other programs do not lengthen.  For each gap above the limit the place in the program is
printed that was at work.  The texts are invented and the same every time.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.app import build_window
from newsreader.paths import resources
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.idle_collecting import IdleCollecting
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt
from tests.measure.invented_text import moved_and_edited

LIMIT = 0.05  # seconds
_BEAT = 5  # milliseconds
_WORDS = 500
_PATIENCE = 30.0  # seconds


@dataclass
class Gap:
    """A time in which the window stood still, in seconds, and where it was then."""

    doing: str
    wall: float
    processor: float
    where: str = ""


@dataclass
class Watch:
    """Feels the pulse of the event loop."""

    doing: str = ""
    gaps: list[Gap] = field(default_factory=list)
    longest: Gap = field(default_factory=lambda: Gap("", 0, 0))
    beats: int = 0
    _last: tuple[float, float] = (0.0, 0.0)
    _where: str = ""
    _ends: bool = False

    def start(self, parent: QObject) -> None:
        """Begin; the pulse is felt until ``stop``."""
        self._thread = threading.get_ident()
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(parent, interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()

    def stop(self) -> None:
        """Let go."""
        self._timer.stop()
        self._ends = True
        self._looker.join()

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        gap = Gap(self.doing, now[0] - self._last[0], now[1] - self._last[1], self._where)
        self._last, self._where = now, ""
        self.beats += 1
        self.longest = max(self.longest, gap, key=lambda one: one.processor)
        if gap.processor > LIMIT:
            self.gaps.append(gap)

    def _look(self) -> None:
        """Write down where the window's thread is when it is late."""
        while not self._ends:
            time.sleep(LIMIT / 5)
            if time.perf_counter() - self._last[0] > LIMIT * 0.7:
                frame = sys._current_frames().get(self._thread)
                stack = traceback.extract_stack(frame)
                own = [one for one in stack if "/newsreader/" in one.filename][-5:]
                self._where = " > ".join(f"{Path(o.filename).stem}.{o.name}" for o in own)


class Session:
    """What someone does with the window; each ``yield`` gives it time to answer."""

    def __init__(self, window: MainWindow, watch: Watch, inbox: Path) -> None:
        self._window, self._watch, self._inbox = window, watch, inbox
        self._at = window.workplace
        self.pairs = 0

    def run(self, seconds: float) -> None:
        """Import the folder, then go on with everything else for so long."""
        end = time.monotonic() + seconds
        self._at.imports.take_files([self._inbox])
        self._wait_for(lambda: bool(self._at.desk.jobs.running))
        rounds = 0
        while time.monotonic() < end or self._is_importing():
            self._round(rounds)
            rounds += 1

    def open_pairs(self, count: int) -> Iterator[int]:
        """Open so many pairs one after the other, telling what the memory holds, in MB."""
        self._watch.doing = "opening pair after pair"
        for number in range(count):
            self._open_pair(number)
            yield memory()

    def _is_importing(self) -> bool:
        return any(job.title for job in self._at.desk.jobs.running)

    def _round(self, number: int) -> None:
        tasks = (self._read_pair, self._search, self._write_note, self._story, self._resize)
        for task in tasks:
            self._watch.doing = task.__name__.strip("_").replace("_", " ")
            if self._is_importing():
                self._watch.doing += " while importing"
            # The tests' keys go to a field; those of a keyboard come through the window.
            QApplication.sendEvent(self._window.windowHandle(), QEvent(QEvent.Type.User))
            task(number)
            QTest.qWait(20)

    def _articles(self) -> list[int]:
        contents = self._at.session._contents
        stories = contents.stories if contents else ()
        return [entry.id for story in stories for entry in story.articles]

    def _open_pair(self, number: int) -> None:
        articles = self._articles()
        if len(articles) < 2:
            QTest.qWait(100)
            return
        a = articles[number * 2 % len(articles)]
        b = articles[(number * 2 + 1) % len(articles)]
        if a != b:
            self._at.session.open_place(a, b, None)
            wanted = (a, b)
            self._wait_for(lambda: self._opened() == wanted)
            self.pairs += 1
            QTest.qWait(10)

    def _opened(self) -> tuple[int, int] | None:
        pair = self._at.session.opened
        return (pair.a.entry.id, pair.b.entry.id) if pair and pair.b else None

    def _read_pair(self, number: int) -> None:
        self._open_pair(number)
        pane = self._at.pane
        for _ in range(8):
            pane.next_difference()
            QTest.qWait(5)
        bar = pane.columns.views["a"].verticalScrollBar()
        for _ in range(15):
            bar.setValue(bar.value() + 40)
            QTest.qWait(1)
        pane.toolbar.sieve.slider.setValue(number % 4)
        pane.choose_layout(list(Layout)[number % len(Layout)])
        QTest.qWait(30)
        pane.choose_layout(Layout.TWO)

    def _search(self, number: int) -> None:
        box = self._at.library.search
        for words in ("the", ("bar", "ferry", "tor")[number % 3]):
            for letter in words:
                QTest.keyClicks(box, letter)
                QTest.qWait(60)
            QTest.qWait(250)
            box.clear()

    def _write_note(self, number: int) -> None:
        self._at.session.notes.add_on_pair()
        QTest.qWait(30)
        target = QApplication.focusWidget()
        for letter in f"Ask about figure {number}, and the *second* name.":
            if target is not None:
                QTest.keyClicks(target, letter)
            QTest.qWait(2)
        QTest.qWait(200)

    def _story(self, _number: int) -> None:
        self._at.session.show_story()
        QTest.qWait(300)
        self._at.session.show_again()

    def _resize(self, number: int) -> None:
        for width in (1024, 1240, 1440):
            self._window.resize(width, 700 + 40 * (number % 4))
            QTest.qWait(30)

    def _wait_for(self, sign: object) -> None:
        assert callable(sign)
        end = time.monotonic() + _PATIENCE
        while not sign() and time.monotonic() < end:
            QTest.qWait(5)


def memory() -> int:
    """What the process holds in memory, in MB."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") // 1_000_000


def write_inbox(folder: Path, files: int) -> Path:
    """A folder of invented articles, two of each event."""
    inbox = folder / "inbox"
    inbox.mkdir()
    for number in range(files // 2):
        for letter, text in zip("ab", moved_and_edited(_WORDS, number), strict=True):
            (inbox / f"{number}{letter}.txt").write_text(text, encoding="utf-8")
    return inbox


def measure(folder: Path, files: int, seconds: float, pairs: int) -> tuple[Watch, list[int]]:
    """The watch after the session, and what the memory held after each of ``pairs`` pairs."""
    app = start_qt(resources())
    inbox = write_inbox(folder, files)
    window = build_window(folder / "library")
    IdleCollecting(window)
    window.show()
    while not window.is_furnished or not window.workplace.desk.is_open:
        app.processEvents()
    watch = Watch()
    session = Session(window, watch, inbox)
    watch.start(window)
    session.run(seconds)
    held = list(session.open_pairs(pairs))
    watch.stop()
    window.close()
    return watch, held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1_000)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--pairs", type=int, default=500)
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{variable}_HOME"] = home
        watch, held = measure(Path(home), choice.files, choice.minutes * 60, choice.pairs)
    print(f"{watch.beats} turns; longest gap {_told(watch.longest)}")
    print(f"{len(watch.gaps)} gaps above {LIMIT * 1000:.0f} ms of the processor")
    for gap in sorted(watch.gaps, key=lambda one: -one.processor)[:25]:
        print(f"  {_told(gap)}")
    if held:
        fifth = held[len(held) // 5 :]
        print(f"memory: {fifth[0]} MB after a fifth of {len(held)} pairs, {held[-1]} MB at the end")


def _told(gap: Gap) -> str:
    times = f"{gap.processor * 1000:.0f} ms (wall {gap.wall * 1000:.0f})"
    return f"{times} in “{gap.doing}”: {gap.where}"


if __name__ == "__main__":
    main()
