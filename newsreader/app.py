"""START HERE: builds every part once, joins them, and runs the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import paths
from newsreader.cli import main as command_line
from newsreader.crashes import keep_crash_reports
from newsreader.domain.errors import NewsreaderError
from newsreader.logs import start_logging

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

# Qt is imported by the functions that need it: commands work on machines without a screen, too.
if TYPE_CHECKING:
    from newsreader.ui.main_window import MainWindow


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit status."""
    start_logging(paths.log_folder())
    return command_line.run(arguments, open_window)


def open_window(files: Sequence[Path], library: Path | None, sample: bool) -> int:
    """Show the window, then open the library and import ``files``; returns when it is closed.

    Raises NewsreaderError where there is no display: Qt itself would end the program.
    """
    if sys.platform.startswith("linux") and not any(map(os.environ.get, _DISPLAYS)):
        raise NewsreaderError(
            "There is no display here. `newsreader compare A B` works without one."
        )
    from newsreader.ui.message_box import CrashTeller
    from newsreader.ui.qt_setup import start_qt

    app = start_qt(paths.resources())
    window = build_window(library or paths.library_folder())
    keep_crash_reports(paths.log_folder(), CrashTeller(window).told.emit)
    window.show()
    if sample:
        window.begin_with_sample()
    elif files:
        window.open_files(files)
    return app.exec()


def build_window(library: Path) -> MainWindow:
    """The window with all its parts; its library opens as soon as the event loop runs."""
    from PySide6.QtCore import QTimer

    from newsreader.ui.appearance import Appearance
    from newsreader.ui.desk import Desk
    from newsreader.ui.main_window import MainWindow

    appearance = Appearance(paths.settings_file())
    appearance.put_on()
    desk = Desk()
    window = MainWindow(
        desk,
        appearance,
        window_file=paths.window_file(),
        sample=paths.sample_files(),
        templates=paths.resources() / "templates",
    )
    # The window comes first: the database takes longer to load than all the rest.
    QTimer.singleShot(0, window, lambda: desk.open(library))
    return window
