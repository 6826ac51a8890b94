"""The inspector's tabs can all be seen, however narrow it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.inspector.fitted_tabs import FittedTabs
from newsreader.ui.theme.appearance import apply_theme

NAMES = ("Facts", "Quotes", "Notes", "Details")


def tabs_of(
    width: int, qapp: QApplication, qtbot: QtBot, scale: float = 1.0
) -> tuple[QWidget, FittedTabs]:
    apply_theme(qapp, "light", scale)
    room = QWidget()
    qtbot.addWidget(room)
    tabs = FittedTabs(room)
    for index, name in enumerate(NAMES):
        tabs.addTab(name)
        tabs.set_label(index, name, index * 4)
    room.resize(width, 60)
    tabs.resize(width, 40)
    room.show()
    return room, tabs


@pytest.mark.parametrize("width", [220, 288, 400])
def test_every_tab_is_in_sight(width: int, qapp: QApplication, qtbot: QtBot) -> None:
    _room, tabs = tabs_of(width, qapp, qtbot)
    assert all(tabs.rect().contains(tabs.tabRect(index)) for index in range(4))
    assert [tabs.tabToolTip(index) for index in range(4)] == [
        "Facts",
        "Quotes 4",
        "Notes 8",
        "Details 12",
    ]


def test_counts_are_shown_where_there_is_room(qapp: QApplication, qtbot: QtBot) -> None:
    room, tabs = tabs_of(400, qapp, qtbot)
    assert tabs.tabText(1) == "Quotes 4"
    room.resize(180, 60)
    assert tabs.tabText(1) == "Quotes"


def test_large_text_pushes_no_tab_out(qapp: QApplication, qtbot: QtBot) -> None:
    _room, tabs = tabs_of(260, qapp, qtbot, scale=2.5)
    assert tabs.tabRect(3).right() <= 260
    assert all(tabs.tabRect(index).width() > 40 for index in range(4))
    apply_theme(qapp, "light")


def test_the_tip_says_what_was_counted(qapp: QApplication, qtbot: QtBot) -> None:
    _room, tabs = tabs_of(400, qapp, qtbot)
    tabs.set_label(0, "Facts", 3, "told differently")
    assert tabs.tabToolTip(0) == "Facts 3 – told differently"
    tabs.set_label(0, "Facts", 0, "told differently")
    assert tabs.tabToolTip(0) == "Facts"
