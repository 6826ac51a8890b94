"""Boxes show plain text, and a crash on any thread is told on the window's."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.labels.message_box import CrashTeller, tell


def test_markup_in_a_message_is_shown_as_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tell(window, "<b>empty.txt</b>: The file is empty.")
    (box,) = window.findChildren(QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text().startswith("<b>")


def test_crashes_of_other_threads_are_told_once_at_a_time(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    teller = CrashTeller(window)
    for _ in range(3):
        thread = threading.Thread(target=teller.told.emit, args=("A report lies in the log.",))
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    qtbot.wait(20)
    assert [box.text() for box in window.findChildren(QMessageBox)] == ["A report lies in the log."]
