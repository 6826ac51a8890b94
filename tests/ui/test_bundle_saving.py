"""File ▸ Save a bundle: of the library, or of the open story; a dropped bundle is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsreader.app import build_window
from newsreader.paths import resources, sample_files
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt

Opened = Callable[[str], MainWindow]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens a window on a library of the given name."""
    windows: list[MainWindow] = []

    def start(name: str) -> MainWindow:
        start_qt(resources())
        window = build_window(tmp_path / name, tmp_path)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.is_furnished and window.workplace.desk.is_open)
        return window

    yield start
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("action", ["save_library", "save_bundle"])
def test_what_is_saved_in_one_window_is_taken_by_another(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    chosen = tmp_path / "to hand over"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    here, bundle = opened("here"), tmp_path / "to hand over.newsreader"
    here.workplace.imports.take_files(sample_files()[:2])
    qtbot.waitUntil(lambda: here.workplace.session.opened is not None, timeout=20_000)
    here.actions_by_name[action].trigger()
    qtbot.waitUntil(bundle.exists, timeout=20_000)

    there = opened("there")
    there.workplace.imports.take_files([bundle])
    qtbot.waitUntil(lambda: there.workplace.session.opened is not None, timeout=20_000)
    with there.workplace.desk.library.transaction():
        assert len(there.workplace.desk.library.articles.entries()) == 2


def test_without_a_story_one_sentence_says_what_to_do(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words))
    window = opened("here")
    window.actions_by_name["save_bundle"].trigger()
    assert asked == []
