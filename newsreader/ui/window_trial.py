"""See that the window opens, shows a comparison and closes: the part of the self-test with Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtGui import QFontDatabase

from newsreader.domain.trial import Passed, require
from newsreader.ui.main_window import MainWindow
from newsreader.ui.theme.fonts import INTERFACE_FAMILY, READING_FAMILY

_SIZE = QSize(1440, 900)
_PATIENCE = 30.0  # seconds
_TO_SETTLE = 1.0  # until what comes into place late, such as bands and shares, is there


def try_out(window: MainWindow, picture: Path | None) -> Passed:
    """Show the first two articles of the window's library, and close it; raises FaultError."""
    families = QFontDatabase.families()
    for family in (INTERFACE_FAMILY, READING_FAMILY):
        require(family in families, f"The typeface {family} is missing.")
    window.resize(_SIZE)
    window.show()
    try:
        _wait("be furnished", lambda: window.is_furnished)
        _wait("open the library", lambda: window.workplace.desk.is_open)
        window.workplace.session.once_listed(window.workplace.open_sample)
        _wait("compare two articles", lambda: window.workplace.session.opened is not None)
        _settle()
        pair = window.workplace.session.opened
        require(pair and pair.comparison and pair.comparison.links, "The window shows no links.")
        seen = window.grab()
        require(not seen.isNull(), "The window cannot be painted.")
        if picture is not None:
            require(seen.save(str(picture)), f"{picture}: The picture cannot be written.")
    finally:
        window.close()
    size = f"{seen.width()} × {seen.height()}"
    return Passed("window", f"It opened at {size} and showed two articles side by side.")


def _wait(to_do: str, is_done: Callable[[], bool]) -> None:
    """Let the window work until ``is_done``; raises FaultError when that takes too long."""
    until = time.monotonic() + _PATIENCE
    while not is_done():
        require(time.monotonic() < until, f"The window did not {to_do} in {_PATIENCE:g} seconds.")
        _work(50)


def _settle() -> None:
    until = time.monotonic() + _TO_SETTLE
    while time.monotonic() < until:
        _work(50)


def _work(milliseconds: int) -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, milliseconds)
