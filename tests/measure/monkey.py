"""Clicks and types at random in a window without a screen; any exception or Qt message ends it.

``python -m tests.measure.monkey --minutes 5 --seed 1`` prints what was done last before a failure,
so that it can be repeated: the same seed does the same as long as the machine is as fast.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QWidget
from shiboken6 import isValid

#: What the platform without a screen says each time a window is shown, and what a machine with few
#: fonts says of words that a menu of Qt's own shows.
_IGNORED = ("This plugin does not support", "OpenType support missing")
#: Ways out of the program and into other programs, which end the walk or leave it.
_NOT_PRESSED = {"quit"}
_WORDS = ("ferry bridge", "Brücke", '"', "source:", "-", "橋", "🙂", "x" * 200, "\n", "a")
_KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F6,
    Qt.Key.Key_Menu,
)  # fmt: skip
_REMEMBERED = 25
_TWICE = 0.2  # of the clicks
_NONE = Qt.KeyboardModifier.NoModifier


class Monkey:
    """Does one thing after the other to whatever is open."""

    def __init__(self, window: QWidget, seed: int, reports: Path) -> None:
        from newsreader.ui.main_window import MainWindow  # noqa: PLC0415

        assert isinstance(window, MainWindow)
        self._window = window
        self._chance = random.Random(seed)
        self._answer_dialogs(reports)
        self.done: deque[str] = deque(maxlen=_REMEMBERED)
        self.count = 0

    def step(self) -> None:
        """One thing."""
        ways: list[tuple[Callable[[], None], int]] = [
            (self._click, 8), (self._type, 4), (self._press_key, 6), (self._take_action, 5),
            (self._wheel, 3), (self._open_menu, 2), (self._drag, 2), (self._resize, 1),
            (self._close_something, 2),
        ]  # fmt: skip
        way = self._chance.choices([way for way, _ in ways], [weight for _, weight in ways])[0]
        self.count += 1
        way()

    def _top(self) -> QWidget:
        """What gets input now: an open menu, else a dialog on top or the window."""
        popup = QApplication.activePopupWidget()
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        modal = QApplication.activeModalWidget()
        return popup or modal or self._chance.choice([self._window, *tops])

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        top = self._top()
        inside = [
            w for w in top.findChildren(QWidget) if isValid(w) and w.isVisible() and w.isEnabled()
        ] or [top]
        widget = self._chance.choice(inside)
        x = self._chance.randrange(max(1, widget.width()))
        y = self._chance.randrange(max(1, widget.height()))
        return widget, QPoint(x, y)

    def _note(self, what: str, widget: QWidget | None = None) -> None:
        where = (
            f" on {type(widget).__name__} {widget.objectName()}"
            if widget and isValid(widget)
            else ""
        )
        self.done.append(f"{what}{where}")

    def _click(self) -> None:
        widget, here = self._somewhere()
        keys = self._chance.choice(
            [_NONE] * 4 + [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
        )
        self._note(f"click {here.x()},{here.y()}", widget)
        _mouse(widget, QEvent.Type.MouseButtonPress, here, keys)
        _mouse(widget, QEvent.Type.MouseButtonRelease, here, keys)
        if self._chance.random() < _TWICE:
            _mouse(widget, QEvent.Type.MouseButtonDblClick, here, keys)

    def _drag(self) -> None:
        widget, start = self._somewhere()
        _, end = self._somewhere()
        self._note(f"drag {start.x()},{start.y()} to {end.x()},{end.y()}", widget)
        # A drag of rows would wait for a real pointer; everything else may be dragged.
        if isValid(widget) and type(widget.parentWidget()).__name__ != "LibraryTree":
            _mouse(widget, QEvent.Type.MouseButtonPress, start)
            _mouse(widget, QEvent.Type.MouseMove, end)
            _mouse(widget, QEvent.Type.MouseButtonRelease, end)

    def _type(self) -> None:
        target = QApplication.focusWidget() or self._window
        words = self._chance.choice(_WORDS)
        self._note(f"type {words[:20]!r}", target)
        for letter in words:
            _key(target, Qt.Key.Key_unknown, letter)

    def _press_key(self) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._window
        key = self._chance.choice(_KEYS)
        self._note(f"press {key.name}", target)
        _key(target, key)

    def _take_action(self) -> None:
        names = sorted(set(self._window.actions_by_name) - _NOT_PRESSED)
        name = self._chance.choice(names)
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self._note(f"action {name}")
            self._window.actions_by_name[name].trigger()

    def _wheel(self) -> None:
        widget, here = self._somewhere()
        if not isValid(widget):
            return
        keys = self._chance.choice([_NONE] * 3 + [Qt.KeyboardModifier.ControlModifier])
        turn = QPoint(0, self._chance.choice([-480, -120, 120, 480]))
        self._note("wheel", widget)
        event = QWheelEvent(
            QPointF(here), QPointF(widget.mapToGlobal(here)), QPoint(), turn,
            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _open_menu(self) -> None:
        widget, here = self._somewhere()
        self._note("context menu", widget)
        if not isValid(widget):
            return
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, widget.mapToGlobal(here))
        QApplication.sendEvent(widget, event)

    def _resize(self) -> None:
        width, height = self._chance.randrange(700, 1900), self._chance.randrange(400, 1200)
        self._note(f"resize {width}×{height}")
        self._window.resize(width, height)

    def _close_something(self) -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            self._note("close menu")
            popup.close()
            return
        others = [
            top
            for top in QApplication.topLevelWidgets()
            if top.isVisible() and top is not self._window and top.isWindow()
        ]
        if others:
            self._note("close", others[0])
            others[0].close()

    def _answer_dialogs(self, reports: Path) -> None:
        """Dialogs that wait for an answer get one: they would stop the walk."""
        from newsreader.paths import sample_files  # noqa: PLC0415

        sample = [str(file) for file in sample_files()]
        chance = self._chance

        def some_files(*_: object, **__: object) -> tuple[list[str], str]:
            return chance.sample(sample, chance.randrange(len(sample))), ""

        def a_name(*_: object, **__: object) -> tuple[str, str]:
            return chance.choice(["", str(reports / "report.html")]), ""

        QFileDialog.getOpenFileNames = some_files  # type: ignore[method-assign]
        QFileDialog.getSaveFileName = a_name  # type: ignore[method-assign]
        QFileDialog.getExistingDirectory = lambda *_, **__: ""  # type: ignore[method-assign]
        QInputDialog.getText = lambda *_, **__: (chance.choice(_WORDS), chance.random() < 0.5)  # type: ignore[method-assign]
        QInputDialog.getItem = lambda *a, **_: (a[3][0] if a[3] else "", chance.random() < 0.5)  # type: ignore[method-assign]


# Not QTest's own clicks and keys: they hold Python's lock while a menu is open.
def _mouse(
    widget: QWidget, kind: QEvent.Type, at: QPoint, keys: Qt.KeyboardModifier = _NONE
) -> None:
    if not isValid(widget):
        return
    left, no_button = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = no_button if kind == QEvent.Type.MouseMove else left
    held = no_button if kind == QEvent.Type.MouseButtonRelease else left
    there = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(at), there, button, held, keys))


def _key(widget: QWidget, key: Qt.Key, letter: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(widget):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, _NONE, letter))


class Walk(QObject):
    """Lets a monkey loose until its time is over or something went wrong.

    A timer drives it, as menus and questions run loops of their own until they are closed.
    """

    def __init__(self, monkey: Monkey, minutes: float, faults: list[str]) -> None:
        super().__init__()
        self._monkey = monkey
        self._faults = faults
        self._end = time.monotonic() + minutes * 60
        self._next()

    def _next(self) -> None:
        # One after the other: a timer that is being answered does not tick in an inner loop.
        QTimer.singleShot(1, self, self._go_on)

    def _go_on(self) -> None:
        if time.monotonic() < self._end and not self._faults:
            self._next()
            self._monkey.step()
            return
        for top in QApplication.topLevelWidgets():
            if top.isWindow():
                top.close()
        QApplication.exit()


def _watch(faults: list[str]) -> None:
    """Gather exceptions and what Qt complains of."""

    def on_exception(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        faults.append("".join(traceback.format_exception(kind, error, trace)))

    def on_message(kind: QtMsgType, _context: object, text: str | None) -> None:
        if text and not text.startswith(_IGNORED) and kind != QtMsgType.QtDebugMsg:
            faults.append(f"Qt: {text}")

    sys.excepthook = on_exception
    qInstallMessageHandler(on_message)


def walk(minutes: float, seed: int) -> int:
    """Walk for so long; 0 when nothing went wrong."""
    from newsreader.app import build_window  # noqa: PLC0415
    from newsreader.paths import resources  # noqa: PLC0415
    from newsreader.ui.qt_setup import start_qt  # noqa: PLC0415

    faults: list[str] = []
    _watch(faults)
    app = start_qt(resources())
    with tempfile.TemporaryDirectory() as folder:
        window = build_window(Path(folder) / "library")
        window.show()
        while not window.is_furnished or not window.workplace.desk.is_open:
            app.processEvents()
        window.workplace.open_sample()
        monkey = Monkey(window, seed, Path(folder))
        loose = Walk(monkey, minutes, faults)
        app.exec()
        loose.deleteLater()
    print(f"{monkey.count} things done, seed {seed}")
    if faults:
        print("Before it:", *monkey.done, sep="\n  ")
        print(*faults, sep="\n")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    choice = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as home:
        for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{variable}_HOME"] = home
        return walk(choice.minutes, choice.seed)


if __name__ == "__main__":
    sys.exit(main())
