"""What the journeys need: windows that are closed again, and screens of their own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.app import build_window
from newsreader.paths import resources
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The folder of an empty library."""
    return tmp_path / "library"


@pytest.fixture
def open_window(qtbot: QtBot, library: Path) -> Iterator[OpenWindow]:
    """Starts the program on the library, as often as the journey wants."""
    opened: list[MainWindow] = []

    def start(*, wait: bool = True) -> MainWindow:
        start_qt(resources())
        window = build_window(library)
        opened.append(window)
        window.show()
        if wait:
            qtbot.waitUntil(lambda: window.is_furnished)
            qtbot.waitUntil(
                lambda: window.workplace.desk.is_open or window.workplace.start_page.isVisible()
            )
        return window

    yield start
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def screen() -> Iterator[str]:
    """A real X screen with a window manager; gives the value of DISPLAY."""
    missing = [name for name in ("Xvfb", "openbox", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.fail(
            f"not installed: {', '.join(missing)}; packaging/set_up.sh checks installs them"
        )
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    with server.stdout:
        display = f":{server.stdout.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={"DISPLAY": display, "HOME": "/"},
        stderr=subprocess.DEVNULL,
    )
    yield display
    for process in (manager, server):
        process.terminate()
        process.wait()
