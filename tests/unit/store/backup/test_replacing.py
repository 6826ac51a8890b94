"""A library is replaced whole, also when the program is killed at any step of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.note import NoteTarget
from newsreader.store import durable
from newsreader.store.backup import replacing
from newsreader.store.backup.restoring import newest_sound_backup, restore
from newsreader.store.database import LIBRARY_NAME, open_library


class KilledError(BaseException):
    """What stands in for the end of the program."""


@pytest.fixture
def path(folder: Path) -> Path:
    """A library with one note that its backup has not."""
    with open_library(folder) as library:
        story = library.stories.add("The bridge")
        library.back_up()
        library.notes.add(NoteTarget(story_id=story), "After the backup")
    return folder / LIBRARY_NAME


@pytest.mark.parametrize("step", range(1, 5))
def test_whoever_is_killed_while_restoring_finds_one_library_or_the_other(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Each step ends with a folder that is on the disk."""
    before = path.read_bytes()
    log = path.with_name(f"{LIBRARY_NAME}-wal")
    log.write_bytes(b"left over")
    steps = iter(range(1, 10))

    def sync_and_die(folder: Path) -> None:
        durable.sync_folder(folder)
        if next(steps) == step:
            raise KilledError

    monkeypatch.setattr(replacing, "sync_folder", sync_and_die)
    with pytest.raises(KilledError):
        restore(newest_sound_backup(path), path)
    monkeypatch.undo()
    with open_library(path.parent) as library:
        assert [story.title for story in library.stories.all()] == ["The bridge"]
        assert library.notes.all() == ()
    (aside,) = path.parent.glob("set-aside-*")
    assert {file.name: file.read_bytes() for file in aside.iterdir()} == {
        LIBRARY_NAME: before,
        log.name: b"left over",
    }


def test_where_nothing_was_begun_nothing_is_ended(path: Path) -> None:
    assert not replacing.is_being_replaced(path)
    replacing.end_replacing(path)
    with open_library(path.parent) as library:
        assert len(library.notes.all()) == 1
