"""Stories are grouped by hand from the menu over the lists, and every change can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.desk import Desk
from newsreader.ui.library.library_model import ROW_ROLE
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import RowKind
from newsreader.ui.library.story_grouping import StoryGrouping
from newsreader.usecases.open_library import open_library
from tests.unit.usecases.arrivals import arrive

FERRY = "The ferry Alma Reed sank off Pellworm. All 41 passengers of the Alma Reed were saved."
MATCH = "Halden United beat Norrby in the last minute. Kofi Lind scored twice for Halden United."


class Library(QWidget):
    """The panel over a library of two stories, with what groups them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__()
        with open_library(folder) as library:
            arrive(library, FERRY, title="Ferry sinks")
            arrive(library, f"{FERRY} Nobody drowned.", title="All saved")
            arrive(library, MATCH, title="Late win")
        self.qtbot = qtbot
        self.desk = Desk(self)
        self.panel = LibraryPanel(self)
        self.panel.resize(320, 600)
        self.resize(320, 600)
        self.show()
        self.desk.lists.ready.connect(self.panel.show_contents)
        self.grouping = StoryGrouping(self.desk, self.panel, self)
        with qtbot.waitSignal(self.desk.lists.ready):
            self.desk.open(folder)

    def index_of(self, kind: RowKind, number: int) -> QModelIndex:
        """Where a row stands in the tree."""
        model = self.panel.tree.model()
        stories = [model.index(row, 0) for row in range(model.rowCount())]
        articles = [
            model.index(row, 0, story) for story in stories for row in range(model.rowCount(story))
        ]
        return next(
            index
            for index in (*stories, *articles)
            if (row := index.data(ROW_ROLE)).kind is kind and row.id == number
        )

    def menu(self, kind: RowKind, *numbers: int) -> QMenu:
        indices = [self.index_of(kind, number) for number in numbers]
        selection = self.panel.tree.selectionModel()
        selection.clearSelection()
        for index in indices:
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        return self.panel.menu_over(indices[0])

    def choose(self, text: str, kind: RowKind, *numbers: int) -> None:
        """Take an entry of the menu and wait until the lists show what came of it."""
        (action,) = (a for a in self.menu(kind, *numbers).actions() if a.text() == text)
        with self.qtbot.waitSignal(self.desk.lists.ready):
            action.trigger()

    def stories(self) -> dict[str, list[int]]:
        found = self.desk.library.stories.all()
        return {story.title: [entry.id for entry in story.articles] for story in found}


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library", qtbot)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.desk.close()


def test_the_menu_offers_what_fits_the_selection(library: Library) -> None:
    def offered(kind: RowKind, *numbers: int) -> list[str]:
        return [action.text() for action in library.menu(kind, *numbers).actions()]

    assert offered(RowKind.STORY, 1) == ["Rename…", "Merge with…"]
    assert offered(RowKind.STORY, 1, 2) == ["Merge these stories"]
    assert offered(RowKind.ARTICLE, 1, 2) == ["New story from selection", "Move to…"]
    assert offered(RowKind.ARTICLE, 1) == [
        "Open as A", "Open as B", "New story from selection", "Move to…", "Why in this story?",
    ]  # fmt: skip


def test_an_article_is_told_from_what_is_held_for_its_version(library: Library) -> None:
    desk = library.desk
    with library.qtbot.waitSignal(desk.lists.ready):
        desk.change(lambda kept: kept.versions.join(1, 2))
    (name,) = [
        action.text()
        for action in library.menu(RowKind.ARTICLE, 2).actions()
        if action.text().startswith("Not a version of")
    ]
    library.choose(name, RowKind.ARTICLE, 2)
    assert desk.library.versions.of(2) == (2,)


def test_a_story_is_renamed_and_the_old_title_comes_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" The Alma Reed ", True))
    library.choose("Rename…", RowKind.STORY, 1)
    assert list(library.stories()) == ["The Alma Reed", "Late win"]
    for change, title in (("undo", "Ferry sinks"), ("redo", "The Alma Reed")):
        with library.qtbot.waitSignal(library.desk.lists.ready):
            getattr(library.desk.undoing, change)()
        assert list(library.stories()) == [title, "Late win"]


def test_two_selected_stories_become_one(library: Library) -> None:
    library.choose("Merge these stories", RowKind.STORY, 2, 1)
    assert library.stories() == {"Late win": [1, 2, 3]}


def test_a_story_is_merged_with_one_from_a_list(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a, **_: (a[3][0], True))
    library.choose("Merge with…", RowKind.STORY, 1)
    assert library.stories() == {"Ferry sinks": [1, 2, 3]}


def test_the_story_that_is_likely_stands_first_with_the_reason(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.choose("New story from selection", RowKind.ARTICLE, 2)
    offered: list[str] = []

    def note(*asked: list[str], **_: object) -> tuple[str, bool]:
        offered.extend(asked[3])
        return asked[3][0], True

    monkeypatch.setattr(QInputDialog, "getItem", note)
    library.choose("Move to…", RowKind.ARTICLE, 2)
    assert "Ferry sinks – shares" in offered[0]
    assert "“Alma”" in offered[0]
    assert library.stories() == {"Ferry sinks": [1, 2], "Late win": [3]}


def test_selected_articles_begin_a_story(library: Library) -> None:
    library.choose("New story from selection", RowKind.ARTICLE, 2, 3)
    assert library.stories() == {"Ferry sinks": [1], "All saved": [2, 3]}


def test_an_article_is_moved_to_a_story_from_a_list(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a, **_: (a[3][0], True))
    library.choose("Move to…", RowKind.ARTICLE, 1)
    assert library.stories() == {"Ferry sinks": [2], "Late win": [1, 3]}


def drop(library: Library, dragged: list[tuple[RowKind, int]], target: tuple[RowKind, int]) -> bool:
    """What Qt asks of the model in a drag; False when nothing can be let go of there."""
    model = library.panel.tree.model()
    mime = model.mimeData([library.index_of(*row) for row in dragged])
    onto = library.index_of(*target)
    move = Qt.DropAction.MoveAction
    if not model.canDropMimeData(mime, move, -1, -1, onto):
        return False
    with library.qtbot.waitSignal(library.desk.lists.ready):
        model.dropMimeData(mime, move, -1, -1, onto)
    return True


def test_articles_dragged_onto_a_story_belong_to_it_until_that_is_undone(library: Library) -> None:
    told: list[str] = []
    library.grouping.told.connect(told.append)
    assert drop(library, [(RowKind.ARTICLE, 1), (RowKind.ARTICLE, 2)], (RowKind.STORY, 2))
    assert library.stories() == {"Late win": [1, 2, 3]}
    assert told == ["Moved to “Late win”."]
    with library.qtbot.waitSignal(library.desk.lists.ready):
        library.desk.undoing.undo()
    assert library.stories() == {"Ferry sinks": [1, 2], "Late win": [3]}


def test_an_article_may_be_let_go_of_over_another_one_of_the_story(library: Library) -> None:
    assert drop(library, [(RowKind.ARTICLE, 3)], (RowKind.ARTICLE, 2))
    assert library.stories() == {"Ferry sinks": [1, 2, 3]}


def test_a_story_dragged_onto_another_becomes_one_with_it(library: Library) -> None:
    assert drop(library, [(RowKind.STORY, 1)], (RowKind.STORY, 2))
    assert library.stories() == {"Late win": [1, 2, 3]}


def test_what_would_change_nothing_cannot_be_dropped(library: Library) -> None:
    assert not drop(library, [(RowKind.ARTICLE, 1)], (RowKind.STORY, 1))
    assert not drop(library, [(RowKind.STORY, 1)], (RowKind.STORY, 1))
    foreign = QMimeData()
    foreign.setText("a word from elsewhere")
    model, onto = library.panel.tree.model(), library.index_of(RowKind.STORY, 1)
    assert not model.canDropMimeData(foreign, Qt.DropAction.MoveAction, -1, -1, onto)


def test_nothing_happens_when_the_user_thinks_better_of_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Other", False))
    (rename, _) = library.menu(RowKind.STORY, 1).actions()
    rename.trigger()
    assert library.desk.jobs.finish_writes() == []
    assert list(library.stories()) == ["Ferry sinks", "Late win"]


def test_the_reason_is_told(library: Library) -> None:
    why = library.menu(RowKind.ARTICLE, 2).actions()[-1]
    why.trigger()
    library.qtbot.waitUntil(lambda: bool(library.findChildren(QMessageBox)))
    (box,) = library.findChildren(QMessageBox)
    assert "“Alma” (1 of 1)" in box.text()
    box.close()


def test_selecting_several_articles_opens_none(library: Library) -> None:
    opened: list[int] = []
    library.panel.article_picked.connect(opened.append)
    tree = library.panel.tree
    for number, keys in (
        (1, Qt.KeyboardModifier.NoModifier),
        (2, Qt.KeyboardModifier.ControlModifier),
    ):
        spot = tree.visualRect(library.index_of(RowKind.ARTICLE, number)).center()
        library.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, keys, spot)
    assert opened == [1]
    assert len(tree.selectionModel().selectedRows()) == 2
