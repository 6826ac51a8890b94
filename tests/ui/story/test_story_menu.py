"""Story menu: regroup, note and report, from the story's page as well as from an open pair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from newsreader.app import build_window
from newsreader.paths import resources, sample_files
from newsreader.ui.export_dialog import ExportDialog
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.main_window import MainWindow
from newsreader.ui.qt_setup import start_qt
from newsreader.ui.story.regroup_dialog import RegroupDialog

_LONG = 20_000  # milliseconds


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with three articles of the sample story, two of them open."""
    start_qt(resources())
    window = build_window(tmp_path / "library", tmp_path)
    window.show()
    qtbot.waitUntil(lambda: window.is_furnished and window.workplace.desk.is_open)
    window.workplace.imports.take_files(sample_files()[:3])
    qtbot.waitUntil(lambda: window.workplace.session.opened is not None, timeout=_LONG)
    yield window
    window.close()
    window.deleteLater()


def turn_to_story(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: window.workplace.places.shows_story, timeout=_LONG)


def regroup_dialog(window: MainWindow, qtbot: QtBot, action: str) -> RegroupDialog:
    window.actions_by_name[action].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(RegroupDialog)))
    return window.findChildren(RegroupDialog)[0]


def tick(dialog: RegroupDialog, row: int) -> None:
    place = dialog.articles.model().index(row, 0)
    dialog.articles.model().setData(
        place, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole
    )


def test_the_story_is_renamed_from_the_menu_and_its_page_says_so(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_to_story(window, qtbot)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("A bridge", True))
    window.actions_by_name["rename_story"].trigger()
    page = window.workplace.places.story_page
    qtbot.waitUntil(lambda: page.story.title == "A bridge", timeout=_LONG)


def test_articles_that_are_ticked_become_a_story_of_their_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = regroup_dialog(window, qtbot, "split_story")
    assert dialog.into is None
    assert dialog.articles.wordWrap()  # headlines are read to their end
    tick(dialog, 2)
    dialog.accept()
    library = window.workplace.desk.library
    qtbot.waitUntil(
        lambda: sorted(len(story.articles) for story in library.stories.all()) == [1, 2],
        timeout=_LONG,
    )


def test_none_or_all_articles_cannot_go(window: MainWindow, qtbot: QtBot) -> None:
    dialog = regroup_dialog(window, qtbot, "move_articles")
    assert not dialog.go.isEnabled()
    last = dialog.articles.model().rowCount() - 1
    for row in range(last + 1):
        tick(dialog, row)
        assert dialog.go.isEnabled() == (row < last)


def test_a_note_on_the_story_is_written_beside_its_page(window: MainWindow, qtbot: QtBot) -> None:
    work = window.workplace
    turn_to_story(window, qtbot)
    assert not work.inspector.isVisible()
    window.actions_by_name["add_story_note"].trigger()
    assert work.inspector.isVisible()
    (card,) = work.inspector.findChildren(NoteCard)
    card.editor.setPlainText("Who inspected it?")
    qtbot.waitUntil(lambda: card.note is not None, timeout=_LONG)
    assert card.note
    assert card.note.target.story_id == work.places.story_page.story.id
    visible = [work.inspector.isTabVisible(number) for number in range(work.inspector.count())]
    assert visible == [False, False, True, False]


def test_the_inspector_is_about_the_pair_again_when_it_comes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    work = window.workplace
    work.inspector.show_tab("quotes")
    turn_to_story(window, qtbot)
    window.actions_by_name["add_story_note"].trigger()
    work.session.show_again()
    assert work.inspector.currentWidget() is work.inspector.quotes
    assert all(work.inspector.isTabVisible(number) for number in range(work.inspector.count()))


def test_the_report_of_the_story_is_asked_for_once_it_is_compared(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_by_name["save_story_report"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)), timeout=_LONG)
    (dialog,) = window.findChildren(ExportDialog)
    assert "story" in dialog.windowTitle()
    dialog.reject()
