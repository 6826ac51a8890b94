"""Whatever changes the library can be taken back and done again, in the order it was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.note import NoteColour, NoteMarks, NoteTarget
from newsreader.ui.desk import Desk
from newsreader.ui.undoing import Doing
from newsreader.usecases import group_stories
from newsreader.usecases.keep_notes import NoteDraft
from newsreader.usecases.open_library import open_library
from tests.unit.usecases.arrivals import arrive

FERRY = "The ferry Alma Reed sank off Pellworm. All 41 passengers of the Alma Reed were saved."


class Desks:
    """A desk over a library of one article, and how long its writes take."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        with open_library(folder) as library:
            arrive(library, FERRY, title="Ferry sinks")
        self.qtbot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.desk = Desk(self.parent)
        with qtbot.waitSignal(self.desk.lists.ready):
            self.desk.open(folder)

    def wait(self, do: Callable[[], object]) -> None:
        with self.qtbot.waitSignal(self.desk.lists.ready):
            do()

    def undo(self) -> None:
        self.wait(self.desk.undoing.undo)

    def redo(self) -> None:
        self.wait(self.desk.undoing.redo)

    def notes(self) -> list[tuple[str, NoteMarks]]:
        return [(note.text, note.marks) for note in self.desk.library.notes.all()]

    def articles(self) -> int:
        return sum(len(story.articles) for story in self.desk.library.stories.all())


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desks]:
    made = Desks(tmp_path / "library", qtbot)
    yield made
    made.desk.close()


PLAIN, RED = NoteMarks(), NoteMarks(("urgent",), NoteColour.RED)


def test_a_note_with_its_marks_is_unwritten_and_written_again(at: Desks) -> None:
    draft = NoteDraft(NoteTarget(1))
    at.wait(lambda: at.desk.notes.keep(draft, "Who", PLAIN))
    at.wait(lambda: at.desk.notes.keep(draft, "Who was it?", RED))
    at.undo()
    assert at.notes() == []
    at.redo()
    assert at.notes() == [("Who was it?", RED)]


def test_the_marks_of_a_note_become_what_they_were(at: Desks) -> None:
    number = at.desk.library.notes.add(NoteTarget(1), "Who?", RED).id
    draft = NoteDraft(NoteTarget(1), number)
    at.wait(lambda: at.desk.notes.keep(draft, "Who?", PLAIN))
    at.undo()
    assert at.notes() == [("Who?", RED)]


def test_a_removed_note_comes_back(at: Desks) -> None:
    draft = NoteDraft(NoteTarget(1), at.desk.library.notes.add(NoteTarget(1), "Who?").id)
    at.wait(lambda: at.desk.notes.remove(draft))
    at.undo()
    assert [text for text, _ in at.notes()] == ["Who?"]
    at.redo()
    assert at.notes() == []


def test_an_import_is_taken_back_into_the_bin(at: Desks) -> None:
    at.wait(lambda: at.desk.import_bytes(b"Rain fell on Norrby all night.", "rain.txt"))
    assert at.articles() == 2
    at.undo()
    assert at.articles() == 1
    assert len(list(at.desk.library.bin.entries())) == 1
    at.redo()
    assert at.articles() == 2


def test_doings_are_taken_back_in_their_order(at: Desks) -> None:
    rename = at.desk.undoing.grouped(lambda library: group_stories.rename(library, 1, "A ferry"))
    at.wait(lambda: at.desk.change(rename))
    at.wait(lambda: at.desk.notes.keep(NoteDraft(NoteTarget(1)), "Who?", PLAIN))
    at.undo()
    assert (at.notes(), at.desk.library.stories.get(1).title) == ([], "A ferry")
    at.undo()
    assert at.desk.library.stories.get(1).title == "Ferry sinks"
    at.redo()
    assert at.desk.library.stories.get(1).title == "A ferry"


def test_what_was_done_before_the_start_is_taken_back_after_it(at: Desks) -> None:
    group_stories.rename(at.desk.library, 1, "A ferry")
    at.undo()
    assert at.desk.library.stories.get(1).title == "Ferry sinks"


def test_a_new_doing_leaves_nothing_to_do_again(at: Desks) -> None:
    told: list[str] = []
    at.desk.undoing.told.connect(told.append)
    at.wait(lambda: at.desk.notes.keep(NoteDraft(NoteTarget(1)), "Who?", PLAIN))
    at.undo()
    at.wait(lambda: at.desk.notes.keep(NoteDraft(NoteTarget(1)), "Where?", PLAIN))
    at.redo()
    assert [text for text, _ in at.notes()] == ["Where?"]
    assert told == ["Taken back: a note written."]


def test_what_is_erased_leaves_nothing_to_take_back(at: Desks) -> None:
    at.desk.undoing.add(Doing("", lambda _: pytest.fail("undone"), lambda _: None))
    at.desk.undoing.forget()
    at.undo()
