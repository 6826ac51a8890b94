"""Backups and the way back, as the commands and the window ask for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.backup import RevivedNotes
from newsreader.domain.errors import LibraryError
from newsreader.domain.note import NoteTarget
from newsreader.usecases import keep_safe
from newsreader.usecases.open_library import open_library


def _titles(folder: Path) -> list[str]:
    with open_library(folder) as library:
        return [story.title for story in library.stories.all()]


def test_a_backup_is_made_while_the_library_is_open(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        library.stories.add("The bridge")
        backup = keep_safe.back_up(tmp_path)
        library.stories.add("The ferry")
    assert keep_safe.backups(tmp_path) == (backup,)
    restored = keep_safe.restore(tmp_path)
    assert restored.backup == backup.path
    assert _titles(tmp_path) == ["The bridge"]
    keep_safe.restore(tmp_path, Path(restored.set_aside) / "library.sqlite")
    assert _titles(tmp_path) == ["The bridge", "The ferry"]


def test_no_library_is_made_for_the_sake_of_a_backup(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library here"):
        keep_safe.back_up(tmp_path)
    with pytest.raises(LibraryError, match="no library here"):
        keep_safe.revive_notes(tmp_path)
    with pytest.raises(LibraryError, match="no backup here"):
        keep_safe.restore(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_notes_written_after_a_backup_come_back_when_asked_for(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        story = library.stories.add("The bridge")
        library.back_up()
        library.notes.add(NoteTarget(story_id=story), "Ask the mayor")
    keep_safe.restore(tmp_path)
    with open_library(tmp_path) as library:
        assert library.notes.all() == ()
    assert keep_safe.revive_notes(tmp_path) == RevivedNotes(notes=1, waiting=0, damaged=0)
    with open_library(tmp_path) as library:
        assert [note.text for note in library.notes.all()] == ["Ask the mayor"]
