"""START HERE: builds every part once, joins them, and runs the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from newsreader import paths
from newsreader.cli import main as command_line
from newsreader.crashes import keep_crash_reports
from newsreader.logs import start_logging


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit status."""
    start_logging(paths.log_folder())
    return command_line.run(arguments, open_window)


def open_window(files: Sequence[Path], library: Path | None, sample: bool) -> int:
    """Show the window, then open the library and import ``files``; returns when it is closed."""
    # Commands without a window do not need Qt, and machines without a screen may lack it.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    from newsreader.ui.appearance import Appearance
    from newsreader.ui.changes import Changes
    from newsreader.ui.desk import Desk
    from newsreader.ui.jobs import Jobs
    from newsreader.ui.main_window import MainWindow
    from newsreader.ui.qt_setup import start_qt

    resources = paths.resources()
    app = start_qt(resources)
    appearance = Appearance(app, paths.settings_file())
    appearance.put_on()
    desk = Desk(Jobs(app), Changes(app), app)
    window = MainWindow(
        desk,
        appearance,
        window_file=paths.window_file(),
        sample=paths.sample_files(),
        templates=resources / "templates",
    )

    def tell(sentence: str) -> None:
        QMessageBox.critical(window, "Newsreader", sentence)

    keep_crash_reports(paths.log_folder(), tell)
    window.show()
    # The window comes first: what takes long to load is loaded once it stands.
    QTimer.singleShot(0, window, lambda: desk.open(library or paths.library_folder()))
    if sample:
        window.open_sample()
    elif files:
        window.open_files(files)
    return app.exec()
