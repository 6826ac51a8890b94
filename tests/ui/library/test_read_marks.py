"""An opened article is marked as read, and the menu over the lists can say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from newsreader.ui.library.library_model import UNREAD_ROLE
from newsreader.ui.library.read_marks import ReadMarks
from newsreader.ui.library.rows import RowKind
from newsreader.usecases.reading_marks import read_articles
from tests.ui.library.test_story_grouping import Library


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library", qtbot)
    qtbot.addWidget(made)
    ReadMarks(made.desk, made.panel, made)
    with qtbot.waitSignal(made.desk.lists.ready):
        made.desk.lists.load()
    yield made
    made.desk.close()


def unread(library: Library, story: int) -> int:
    return int(library.index_of(RowKind.STORY, story).data(UNREAD_ROLE))


def entry_of_menu(library: Library, text: str, kind: RowKind, number: int) -> QAction:
    (action,) = (a for a in library.menu(kind, number).actions() if a.text() == text)
    return action


def test_articles_that_were_opened_are_read(library: Library, qtbot: QtBot) -> None:
    assert unread(library, 1) == 2
    with qtbot.waitSignal(library.desk.pair_ready):
        library.desk.open_pair(1, 2, view="")
    assert unread(library, 1) == 0
    assert library.desk.jobs.finish_writes() == []
    assert read_articles(library.desk.library) == {1, 2}


def test_the_menu_marks_all_articles_of_a_story(library: Library) -> None:
    entry_of_menu(library, "Mark as read", RowKind.STORY, 1).trigger()
    assert (unread(library, 1), unread(library, 2)) == (0, 1)
    assert not entry_of_menu(library, "Mark as read", RowKind.STORY, 1).isEnabled()
    entry_of_menu(library, "Mark as not read", RowKind.ARTICLE, 2).trigger()
    assert unread(library, 1) == 1


def test_a_library_that_takes_nothing_is_read_without_a_complaint(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library.desk.library, "read_only", "The disk takes nothing.")
    with qtbot.waitSignal(library.desk.pair_ready):
        library.desk.open_pair(1, 2, view="")
    assert unread(library, 1) == 0
    assert library.desk.jobs.finish_writes() == []
    assert read_articles(library.desk.library) == frozenset()
