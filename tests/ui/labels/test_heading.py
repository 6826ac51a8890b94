"""Headings grow with the text of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.labels.heading import Heading
from newsreader.ui.theme.appearance import apply_theme


def test_a_heading_grows_with_all_text(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    page = QWidget()
    qtbot.addWidget(page)
    heading = Heading("Where they part", page, scale=1.5)
    before = heading.font().pointSizeF()
    apply_theme(qapp, "light", 2.0)
    try:
        assert heading.font().pointSizeF() > 1.9 * before
    finally:
        apply_theme(qapp, "light")
