"""The sheet of shortcuts, the page about the program, and where a callout stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from newsreader.paths import legal_texts
from newsreader.ui.actions import ACTIONS
from newsreader.ui.help.about_dialog import AboutDialog
from newsreader.ui.help.callout import place_beside
from newsreader.ui.help.shortcut_sheet import ShortcutSheet
from newsreader.ui.menus import build_menus


def shown(sheet: ShortcutSheet) -> list[tuple[str, ...]]:
    model = sheet.table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(3))
        for row in range(model.rowCount())
    ]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_the_sheet_has_every_action_of_the_table(window: QMainWindow) -> None:
    sheet = ShortcutSheet(build_menus(window), window)
    assert len(shown(sheet)) == len(ACTIONS)
    assert ("Next difference", "Compare", "F8") in shown(sheet)


@pytest.mark.parametrize("words", ["conflicting", "shift+f7", "NEXT CON"])
def test_the_sheet_is_searched_by_words_and_by_keys(window: QMainWindow, words: str) -> None:
    sheet = ShortcutSheet(build_menus(window), window)
    sheet.box.setText(words)
    assert 1 <= len(shown(sheet)) <= 2
    assert all("conflicting fact" in row[0] for row in shown(sheet))


def test_licence_and_notices_can_be_read_inside_the_program(window: QMainWindow) -> None:
    about = AboutDialog(legal_texts(), window)
    names = [about.choice.itemText(row) for row in range(about.choice.count())]
    assert names[:2] == [
        "Licence of Newsreader: Apache 2.0",
        "What Newsreader stands on, and under which licences",
    ]
    for row, words in ((0, "Apache License"), (1, "PySide6-Essentials")):
        about.choice.setCurrentIndex(row)
        assert words in about.text.toPlainText()
        assert about.text.accessibleName() == names[row]


def test_a_notice_that_is_not_there_is_said_not_to_be(window: QMainWindow) -> None:
    about = AboutDialog([Path("nowhere") / "Lost-MIT.txt"], window)
    assert about.text.toPlainText().startswith("This text could not be read. ")


ROOM = QRect(0, 0, 1024, 700)
BOX = QSize(320, 160)


@pytest.mark.parametrize(
    "target",
    [
        QRect(10, 80, 200, 400),  # at the left
        QRect(780, 40, 240, 620),  # at the right
        QRect(220, 40, 560, 44),  # a strip above
        QRect(10, 600, 200, 90),  # low at the left
        QRect(0, 0, 1024, 700),  # everything
    ],
)
def test_a_callout_is_always_inside_the_window(target: QRect) -> None:
    box = QRect(place_beside(target, BOX, ROOM), BOX)
    assert ROOM.contains(box)
    if target != ROOM:
        assert not box.intersects(target)
