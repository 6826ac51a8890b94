"""The place to drop files on says all of it, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.library.drop_target import DropTarget


@pytest.mark.parametrize("width", [140, 220, 500])
def test_its_words_are_never_cut_off(qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window)
    layout = QVBoxLayout(window)
    layout.addStretch(1)
    layout.addWidget(target)
    window.resize(width, 600)
    window.show()
    qtbot.wait(20)
    (label,) = target.findChildren(QLabel)
    assert label.height() >= label.heightForWidth(label.width())
    assert target.rect().contains(label.geometry())


def test_a_click_on_its_words_is_a_click_on_it(qtbot: QtBot) -> None:
    target = DropTarget()
    qtbot.addWidget(target)
    target.resize(220, 100)
    target.show()
    with qtbot.waitSignal(target.clicked):
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center())


def test_where_nothing_can_be_dropped_it_says_so(qtbot: QtBot) -> None:
    target = DropTarget()
    qtbot.addWidget(target)
    target.be_read_only("The disk takes nothing.")
    (label,) = target.findChildren(QLabel)
    assert label.text() == "This library can be read, but not changed."
    assert target.toolTip() == "The disk takes nothing."
    assert not target.isEnabled()
