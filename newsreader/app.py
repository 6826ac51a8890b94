"""START HERE: builds every part once, joins them, and runs the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import paths
from newsreader.crashes import keep_crash_reports
from newsreader.domain.errors import NewsreaderError
from newsreader.logs import start_logging
from newsreader.settings import load_settings

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

# Qt is imported by the functions that need it: commands work on machines without a screen, too;
# and the window does not wait for what only commands need.
if TYPE_CHECKING:
    from newsreader.domain.trial import Passed
    from newsreader.ui.appearance import Appearance
    from newsreader.ui.main_window import MainWindow


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit status."""
    start_logging(paths.log_folder())
    if not arguments and _has_display():
        return open_window((), None, sample=False)
    from newsreader.cli import main as command_line
    from newsreader.cli.options import Windows

    return command_line.run(arguments, Windows(open_window, try_window))


def open_window(files: Sequence[Path], library: Path | None, sample: bool) -> int:
    """Show the window, then open the library and import ``files``; returns when it is closed.

    Where the library has a window already, that one takes the files, and this returns at once.
    Raises NewsreaderError where there is no display: Qt itself would end the program.
    """
    if not _has_display():
        raise NewsreaderError(
            "There is no display here. `newsreader compare A B` works without one."
        )
    from newsreader.ui.one_window import OneWindow

    folder = library or paths.library_folder()
    one = OneWindow(folder)
    if not one.is_first(files, sample=sample):
        return 0
    from newsreader.ui.idle_collecting import IdleCollecting
    from newsreader.ui.labels.message_box import CrashTeller
    from newsreader.ui.qt_setup import start_qt

    app = start_qt(paths.resources(), load_settings(paths.settings_file()).language)
    one.listen()
    window = build_window(folder)
    IdleCollecting(window)
    keep_crash_reports(paths.log_folder(), CrashTeller(window).told.emit)

    def begin(taken: Sequence[Path], with_sample: bool) -> None:
        if with_sample:
            window.workplace.begin_with_sample()
        else:
            window.workplace.imports.take_files(taken)

    window.stands.connect(lambda: begin(files, sample))
    one.handed.connect(lambda *handed: window.take_over(lambda: begin(*handed)))
    window.show()
    try:
        return app.exec()
    finally:
        one.close()


def try_window(folder: Path, picture: Path | None) -> Passed:
    """See that the window shows the sample story, which the library in ``folder`` has.

    Nobody sees the window unless there is a ``picture`` to take and a display to take it on.
    Raises FaultError.
    """
    if picture is None or not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from newsreader.ui.qt_setup import start_qt
    from newsreader.ui.window_trial import try_out

    start_qt(paths.resources())
    return try_out(build_window(folder, folder), picture)


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or any(map(os.environ.get, _DISPLAYS))


def build_window(library: Path, own: Path | None = None) -> MainWindow:
    """The window; it is furnished, and its library opens, when it stands on the screen.

    The user's settings are in force, unless it has a folder of its ``own`` for them.
    """
    from newsreader.ui.appearance import Appearance
    from newsreader.ui.main_window import MainWindow

    appearance = Appearance(own / "settings.toml" if own else paths.settings_file())
    appearance.put_on()
    window = MainWindow(own / "window.ini" if own else paths.window_file())
    appearance.setParent(window)
    window.stands.connect(lambda: _furnish(window, appearance, library))
    return window


def _furnish(window: MainWindow, appearance: Appearance, library: Path) -> None:
    from newsreader.ui.language.languages import languages
    from newsreader.ui.workplace import Workplace

    workplace = Workplace(
        window,
        appearance,
        sample=paths.sample_files(),
        resources=paths.resources(),
        documents=paths.documents(),
        legal=paths.legal_texts(),
        languages=languages(paths.resources() / "translations"),
    )
    window.furnish(workplace)
    workplace.desk.open(library)
