"""Articles are deleted from the lists into the bin, brought back from it, or erased for good."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.contents import Contents
from newsreader.domain.note import NoteTarget
from newsreader.ui.bin import deleting
from newsreader.ui.bin.bin_dialog import BinDialog
from newsreader.ui.bin.deleting import Deleting
from newsreader.ui.desk import Desk
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.listed_rows import ListedRows
from newsreader.ui.library.listing import Arrangement, Listing, rows_of
from newsreader.ui.library.rows import Row, article_row
from newsreader.usecases import group_stories
from newsreader.usecases.keep_notes import NoteDraft, keep_note
from newsreader.usecases.open_library import open_library
from tests.unit.usecases.arrivals import arrive

FERRY = "The ferry Alma Reed sank off Pellworm. All 41 passengers of the Alma Reed were saved."


class Window(QWidget):
    """A library of two articles and a note, with what deletes them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__()
        with open_library(folder) as library:
            arrive(library, FERRY, title="Ferry sinks")
            arrive(library, f"{FERRY} Nobody drowned.", title="All saved")
            keep_note(library, NoteDraft(NoteTarget(1)), "Ask the captain")
        self.qtbot = qtbot
        self.contents = Contents()
        self.desk = Desk(self)
        self.panel = LibraryPanel(self)
        self.deleting = Deleting(self.desk, self.panel, self)
        self.desk.lists.ready.connect(self._take)
        with qtbot.waitSignal(self.desk.lists.ready):
            self.desk.open(folder)

    def choose(self, *rows: Row) -> None:
        """Pick Delete in the menu over rows."""
        menu = QMenu(self)
        self.deleting.fill_menu(menu, rows)
        action = next(action for action in menu.actions() if action.text() == "Delete")
        with self.qtbot.waitSignal(self.desk.lists.ready):
            action.trigger()

    def rows(self, listing: Listing) -> ListedRows:
        """What a list shows."""
        return rows_of(self.contents, listing, Arrangement(), date(2026, 4, 20))

    @property
    def articles(self) -> list[int]:
        return sorted(entry.id for s in self.contents.sources for entry in s.articles)

    @property
    def notes(self) -> list[str]:
        return [note.text for note in self.contents.notes]

    def bin(self, rows: int) -> BinDialog:
        """The bin, once it shows so many things."""
        self.deleting.open_bin()
        (dialog,) = self.findChildren(BinDialog)
        self.qtbot.waitUntil(lambda: _count(dialog) == rows)
        return dialog

    def _take(self, contents: Contents) -> None:
        self.contents = contents


def _count(dialog: BinDialog) -> int:
    model = dialog.table.model()
    assert model is not None
    return model.rowCount()


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Window:
    opened = Window(tmp_path, qtbot)
    qtbot.addWidget(opened, before_close_func=lambda _: opened.desk.close())
    return opened


def test_a_deleted_article_comes_back_from_the_bin(window: Window, qtbot: QtBot) -> None:
    entry = window.contents.stories[0].articles[0]
    window.choose(article_row(entry))
    assert window.articles == [2]
    dialog = window.bin(1)
    with qtbot.waitSignal(window.desk.lists.ready):
        dialog.back_button.click()
    assert window.articles == [1, 2]
    qtbot.waitUntil(lambda: _count(dialog) == 0)
    assert not dialog.back_button.isEnabled()


def test_deleting_a_story_deletes_its_articles_and_is_undone(window: Window, qtbot: QtBot) -> None:
    window.choose(*window.rows(Listing.STORIES))
    assert window.articles == []
    assert window.notes == []
    with qtbot.waitSignal(window.desk.lists.ready):
        window.desk.change(group_stories.undo)
    assert window.articles == [1, 2]
    assert len(window.notes) == 1


def test_a_note_is_deleted_and_comes_back(window: Window, qtbot: QtBot) -> None:
    window.choose(*window.rows(Listing.NOTES))
    assert window.notes == []
    dialog = window.bin(1)
    with qtbot.waitSignal(window.desk.lists.ready):
        dialog.back_button.click()
    assert window.notes == ["Ask the captain"]


@pytest.mark.parametrize("answer", [True, False])
def test_nothing_is_erased_without_a_clear_yes(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    asked = []

    def reply(_: QWidget, question: str) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr(deleting, "ask", reply)
    window.desk.library.back_up()
    window.choose(article_row(window.contents.stories[0].articles[0]))
    dialog = window.bin(1)
    if answer:
        with qtbot.waitSignal(window.desk.lists.ready):
            dialog.erase_button.click()
        qtbot.waitUntil(lambda: _count(dialog) == 0)
        (box,) = dialog.findChildren(QMessageBox)
        assert "Articles: 1. Notes: 1." in box.text()
        assert "backups" in box.detailedText()
        box.close()
    else:
        dialog.erase_button.click()
        assert _count(dialog) == 1
    assert "cannot be undone" in asked[0]


def test_the_delete_key_deletes_what_is_chosen_in_the_list(window: Window, qtbot: QtBot) -> None:
    window.panel.show_contents(window.contents)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tree = window.panel.tree
    tree.setFocus()
    story = tree.model().index(0, 0)
    tree.setCurrentIndex(tree.model().index(0, 0, story))
    said: list[str] = []
    window.deleting.told.connect(said.append)
    with qtbot.waitSignal(window.desk.lists.ready):
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert len(window.articles) == 1
    assert said == ["1 article is in the bin. Edit › Undo brings it back."]
