"""The parts of the window keep their widths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.places import Places


def test_turning_to_a_story_and_back_leaves_the_widths(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = Places(window)
    places.resize(1400, 800)
    places.restore(QSettings(str(tmp_path / "none.ini"), QSettings.Format.IniFormat), 1400)
    window.resize(1400, 800)
    window.show()
    places.show_situation("pair")
    before = places.sizes()
    places.show_story_page()
    assert places.sizes()[0] == before[0]
    assert places.sizes()[2] == 0
    places.show_situation("pair")
    assert places.sizes() == before
