"""What the notes of a library have lost comes back from the journal, once, and changes no other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.backup import RevivedNotes
from newsreader.domain.note import Anchor, NoteColour, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.backup.restoring import newest_sound_backup, restore
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from tests.unit.store.conftest import ArticleMaker

NOTHING = RevivedNotes(notes=0, waiting=0, damaged=0)


@pytest.fixture
def noted(library: Library, an_article: ArticleMaker) -> Library:
    """A library with notes on a passage, a pair and a story; the last one is in the bin."""
    story = library.stories.add("The bridge")
    first, second = (
        library.articles.add(*an_article(text), story).entry.id
        for text in ("The bridge is shut.", "The bridge has been closed.")
    )
    passage = NoteTarget(first, Anchor(Span(4, 10), "bridge", "The ", " is"))
    note = library.notes.add(passage, "Since when?")
    marks = NoteMarks(("dates",), NoteColour.BLUE, NoteState.CHECKED)
    library.notes.change(note.id, "Since March", marks)
    library.notes.add(NoteTarget(first, other_article_id=second), "Same words")
    binned = library.notes.add(NoteTarget(story_id=story), "In the bin")
    library.notes.remove(binned.id)
    return library


def damage(folder: Path, *statements: str) -> None:
    """Change the library as damage might, past all that guards its notes."""
    connection = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
    for trigger in ("changed", "deleted", "replaced"):
        connection.execute(f"DROP TRIGGER IF EXISTS note_revision_is_never_{trigger}")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_where_nothing_is_lost_nothing_is_done(noted: Library) -> None:
    before = [noted.notes.history(note.id) for note in (*noted.notes.all(), *noted.notes.removed())]
    assert noted.revive_notes() == NOTHING
    assert before == [
        noted.notes.history(note.id) for note in (*noted.notes.all(), *noted.notes.removed())
    ]


@pytest.mark.parametrize("also", ["", "DELETE FROM note"])
def test_all_notes_come_back_as_they_were(noted: Library, folder: Path, also: str) -> None:
    notes, removed = noted.notes.all(), noted.notes.removed()
    history = noted.notes.history(notes[0].id)
    damage(folder, "DELETE FROM note_revision", *filter(None, [also]))
    assert noted.notes.all() == ()
    assert noted.revive_notes() == RevivedNotes(notes=3, waiting=0, damaged=0)
    assert noted.notes.all() == notes
    assert noted.notes.removed() == removed
    assert noted.notes.history(notes[0].id) == history
    assert noted.revive_notes() == NOTHING


def test_a_wording_that_was_damaged_is_read_as_it_was_written(noted: Library, folder: Path) -> None:
    notes = noted.notes.all()
    damage(folder, "UPDATE note_revision SET text = 'Since May' WHERE note_id = 1 AND number = 2")
    assert noted.notes.get(1).text == "Since May"
    assert noted.revive_notes().notes == 1
    assert noted.notes.all() == notes
    assert noted.revive_notes() == NOTHING


def test_an_older_wording_comes_back_without_becoming_the_newest(
    noted: Library, folder: Path
) -> None:
    damage(folder, "DELETE FROM note_revision WHERE note_id = 1 AND number = 1")
    assert noted.revive_notes().notes == 1
    assert noted.notes.get(1).text == "Since March"
    assert "Since when?" in [note.text for note in noted.notes.history(1)]
    assert noted.revive_notes() == NOTHING


def test_what_was_written_after_the_backup_comes_back_beside_what_was_written_since(
    noted: Library, folder: Path
) -> None:
    story = noted.stories.all()[0].id
    noted.back_up()
    noted.notes.add(NoteTarget(story_id=story), "After the backup")
    noted.notes.change(1, "Since April")
    noted.close()
    path = folder / LIBRARY_NAME
    restore(newest_sound_backup(path), path)
    with open_library(folder) as library:
        # This note has the number that the lost one had.
        library.notes.add(NoteTarget(story_id=story), "After the restoring")
        assert library.revive_notes().notes == 2
        assert [note.text for note in library.notes.all()] == [
            "Since April",
            "Same words",
            "After the restoring",
            "After the backup",
        ]
        assert library.revive_notes() == NOTHING


def test_a_note_waits_until_its_article_is_here_again(
    noted: Library, folder: Path, tmp_path: Path, an_article: ArticleMaker
) -> None:
    passage = noted.notes.all()[0]
    noted.close()
    shutil.copytree(folder / "journal", tmp_path / "new" / "journal")
    with open_library(tmp_path / "new") as library:
        assert library.revive_notes() == RevivedNotes(notes=0, waiting=3, damaged=0)
        library.articles.add(*an_article("Another text."), None)
        article = library.articles.add(*an_article("The bridge is shut."), None).entry.id
        assert library.revive_notes() == RevivedNotes(notes=1, waiting=2, damaged=0)
        (note,) = library.notes.all()
        assert note.target == NoteTarget(article, passage.target.anchor)
        assert [each.text for each in library.notes.history(note.id)] == [
            "Since when?",
            "Since March",
        ]


def test_damaged_lines_are_counted_and_the_others_used(noted: Library, folder: Path) -> None:
    damage(folder, "DELETE FROM note_revision")
    (file,) = (folder / "journal").iterdir()
    file.write_bytes(file.read_bytes().replace(b"Same words", b"Some words"))
    assert noted.revive_notes() == RevivedNotes(notes=2, waiting=0, damaged=1)
