"""Type words, see where they stand, click, and read them there: without a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.paths import sample_files
from newsreader.ui.compare.kinds import Side
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.library.library_model import ROW_ROLE
from newsreader.ui.library.rows import Row, RowKind
from newsreader.ui.main_window import MainWindow
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import (
    drop,
    note_cards,
    numbers,
    select_in_a,
    wait_for_pair,
)


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """A window with all five articles of the sample, the first two of them open."""
    made = open_window()
    drop(made, sample_files())
    wait_for_pair(made, qtbot)
    qtbot.waitUntil(lambda: made.workplace.library.tree.model().rowCount() == 1)
    return made


def rows(window: MainWindow) -> list[Row]:
    model = window.workplace.library.tree.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def look_for(window: MainWindow, qtbot: QtBot, words: str) -> list[Row]:
    with qtbot.waitSignal(window.workplace.desk.search_ready) as answer:
        qtbot.keyClicks(window.workplace.library.search, words)
    assert answer.args[0] == words
    return rows(window)


def pick(window: MainWindow, qtbot: QtBot, row: int) -> None:
    tree = window.workplace.library.tree
    spot = tree.visualRect(tree.model().index(row, 0)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def lit_up(window: MainWindow, side: Side) -> str:
    view = window.workplace.pane.columns.views[side]
    return view.light.span.of(view.reading.article.text) if view.light.span else ""


def test_a_hit_opens_its_article_beside_a_at_the_passage(window: MainWindow, qtbot: QtBot) -> None:
    a, _ = numbers(window)
    found = look_for(window, qtbot, "nineteen")
    assert [row.kind for row in found] == [RowKind.ARTICLE] * len(found)
    (row,) = [place for place, each in enumerate(found) if each.id == 5]
    with qtbot.waitSignal(window.workplace.desk.pair_ready):
        pick(window, qtbot, row)
    assert numbers(window) == (a, 5)
    assert "nineteen" in lit_up(window, "b")
    assert window.workplace.library.search.text() == "nineteen"


def test_a_hit_in_an_open_article_is_shown_at_once(window: MainWindow, qtbot: QtBot) -> None:
    before = numbers(window)
    found = look_for(window, qtbot, '"fourteen cracks"')
    (row,) = [place for place, each in enumerate(found) if each.id == before[0]]
    window.actions_by_name["story"].trigger()
    pick(window, qtbot, row)
    assert numbers(window) == before
    assert "fourteen cracks" in lit_up(window, "a")
    assert window.workplace.pane.isVisible()


def test_a_note_is_found_and_opens_its_card(window: MainWindow, qtbot: QtBot) -> None:
    select_in_a(window, "fourteen cracks")
    window.actions_by_name["add_note"].trigger()
    qtbot.keyClicks(window.findChildren(NoteCard)[-1].editor, "Ask for the photographs")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    (row,) = look_for(window, qtbot, "photographs")
    assert row.kind is RowKind.NOTE
    window.workplace.inspector.setCurrentWidget(window.workplace.inspector.details)
    pick(window, qtbot, 0)
    assert window.workplace.inspector.currentWidget() is window.workplace.inspector.notes


def test_escape_brings_the_list_back(window: MainWindow, qtbot: QtBot) -> None:
    look_for(window, qtbot, "cracks")
    qtbot.keyClick(window.workplace.library.search, Qt.Key.Key_Escape)
    assert [row.kind for row in rows(window)] == [RowKind.STORY]


def test_an_answer_that_comes_after_escape_is_dropped(window: MainWindow, qtbot: QtBot) -> None:
    search = window.workplace.library.search
    qtbot.keyClicks(search, "cracks")
    with qtbot.waitSignal(search.wanted):
        pass
    search.clear()
    qtbot.waitUntil(lambda: not window.workplace.desk.jobs.running)
    QApplication.processEvents()
    assert [row.kind for row in rows(window)] == [RowKind.STORY]
