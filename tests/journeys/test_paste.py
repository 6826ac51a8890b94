"""What is on the clipboard becomes an article, and an empty clipboard does no harm."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import wait_for_pair


def test_an_empty_clipboard_is_said_to_be_empty(open_window: OpenWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    window = open_window()
    window.actions_by_name["paste"].trigger()
    labels = window.workplace.status.findChildren(QLabel)
    assert any(
        label.text().startswith("What was pasted or dropped holds no text.") for label in labels
    )
    QGuiApplication.clipboard().setText("The quay was closed on Monday. Nobody was hurt.")
    window.actions_by_name["paste"].trigger()
    wait_for_pair(window, qtbot)
