"""Takes small pictures of the main views in three themes: python -m tests.pictures.take [FOLDER].

Without a folder it renews those that the tests expect.  Nothing of the machine is in them: the
program's own fonts alone, no hinting, no scaling, the sample story in a library of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.ui.main_window import MainWindow

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "expected"
VIEWS = ("start", "compare", "story")
LOOKS = ("light", "dark", "contrast")
SIZE = (1240, 800)
#: A picture has one pixel for so many of the window in each direction.
REDUCED = 4
_STILL = 0.25  # seconds without work after which nothing moves any more
_PATIENCE = 60.0


def alike_everywhere(home: Path) -> None:
    """Set what decides on how things look, before Qt is loaded."""
    for variable in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{variable}_HOME"] = str(home / variable.lower())
    os.environ["FONTCONFIG_FILE"] = str(HERE / "fonts.conf")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_FONT_DPI"] = "96"
    os.environ["LC_ALL"] = "C.UTF-8"
    for variable in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE", "LANGUAGE"):
        os.environ.pop(variable, None)


def take(folder: Path) -> None:
    """Write a picture of each view in each look into a folder."""
    from PySide6.QtWidgets import QApplication

    from newsreader.app import build_window
    from newsreader.paths import resources
    from newsreader.ui.qt_setup import start_qt

    start_qt(resources(), "en_GB")
    QApplication.setCursorFlashTime(0)
    with tempfile.TemporaryDirectory() as library:
        window = build_window(Path(library))
        window.resize(*SIZE)
        window.show()
        _settle(window, lambda: window.is_furnished and window.workplace.desk.is_open)
        for view in _views(window):
            for look in LOOKS:
                window.actions_by_name[f"theme_{look}"].trigger()
                _settle(window)
                window.workplace.status.tell("")  # news go away after a while
                _keep(window, folder / f"{view}_{look}.png")
        window.close()


def _views(window: MainWindow) -> Iterator[str]:
    """Bring each view onto the screen."""
    work = window.workplace
    yield VIEWS[0]
    work.open_sample()
    _settle(window, lambda: work.session.opened is not None)
    work.inspector.show_tab("facts")
    yield VIEWS[1]
    window.actions_by_name["story"].trigger()
    _settle(window, lambda: work.places.shows_story)
    yield VIEWS[2]


def _settle(window: MainWindow, done: Callable[[], bool] = lambda: True) -> None:
    from PySide6.QtTest import QTest

    end, still = time.monotonic() + _PATIENCE, time.monotonic()
    while not done() or time.monotonic() - still < _STILL:
        QTest.qWait(10)
        if not window.is_furnished or window.workplace.desk.jobs.running:
            still = time.monotonic()
        if time.monotonic() > end:
            message = "the window does not come to rest"
            raise TimeoutError(message)


def _keep(window: MainWindow, target: Path) -> None:
    from PySide6.QtCore import Qt

    picture = window.grab().toImage()
    small = picture.scaled(
        picture.width() // REDUCED,
        picture.height() // REDUCED,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.save(str(target))


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXPECTED
    with tempfile.TemporaryDirectory() as home:
        alike_everywhere(Path(home))
        take(folder)


if __name__ == "__main__":
    main()
