"""A backup comes back whole, whatever lies in its way, and what lay there is still to be had."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.domain.errors import LibraryError, NotALibraryError
from newsreader.domain.note import NoteTarget
from newsreader.store.backup.backups import backup_folder, backups_in
from newsreader.store.backup.restoring import newest_sound_backup, restore
from newsreader.store.database import LIBRARY_NAME, open_library

HOLD_OPEN = """
import sys
from pathlib import Path
from newsreader.store.database import open_library
library = open_library(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""

# Dies with its last note in the log only.
WRITE_AND_DIE = """
import os, sys
from pathlib import Path
from newsreader.domain.note import NoteTarget
from newsreader.store.database import open_library
library = open_library(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    library.notes.add(NoteTarget(story_id=1), f"Later {number}")
os.kill(os.getpid(), 9)
"""

posix_only = pytest.mark.skipif(os.name != "posix", reason="asks for a lock of POSIX")


@pytest.fixture
def path(folder: Path) -> Path:
    """A library with one note, and a backup of it."""
    with open_library(folder) as library:
        story = library.stories.add("The bridge")
        library.notes.add(NoteTarget(story_id=story), "Before")
        library.back_up()
    return folder / LIBRARY_NAME


def written_later(path: Path, count: int) -> None:
    """Add notes to the library in a program that dies, so that its log stays beside."""
    subprocess.run([sys.executable, "-c", WRITE_AND_DIE, path.parent, str(count)], check=False)
    assert path.with_name(f"{LIBRARY_NAME}-wal").stat().st_size


def texts(folder: Path) -> list[str]:
    with open_library(folder) as library:
        return [note.text for note in library.notes.all()]


@pytest.mark.parametrize("count", [1, 2, 40])
def test_a_stale_log_beside_the_library_does_not_spoil_what_comes_back(
    path: Path, count: int
) -> None:
    written_later(path, count)
    restored = restore(newest_sound_backup(path), path)
    assert texts(path.parent) == ["Before"]
    aside = sorted(file.name for file in Path(restored.set_aside).iterdir())
    assert aside == [LIBRARY_NAME, f"{LIBRARY_NAME}-shm", f"{LIBRARY_NAME}-wal"]


def test_what_was_set_aside_keeps_every_byte(path: Path) -> None:
    written_later(path, 3)
    parts = sorted(path.parent.glob(f"{LIBRARY_NAME}*"))
    before = {part.name: part.read_bytes() for part in parts}
    restored = restore(newest_sound_backup(path), path)
    aside = Path(restored.set_aside)
    assert {part.name: part.read_bytes() for part in aside.iterdir()} == before


def test_restoring_can_be_undone_with_what_the_log_held(path: Path) -> None:
    written_later(path, 2)
    restored = restore(newest_sound_backup(path), path)
    restore(Path(restored.set_aside) / LIBRARY_NAME, path)
    assert texts(path.parent) == ["Before", "Later 0", "Later 1"]


def test_a_backup_comes_back_where_there_is_no_library(path: Path, tmp_path: Path) -> None:
    restored = restore(newest_sound_backup(path), tmp_path / "new" / LIBRARY_NAME)
    assert restored.set_aside == ""
    assert texts(tmp_path / "new") == ["Before"]


@pytest.mark.parametrize("rest", [b"", b"not a library at all", bytes(9000)])
def test_a_backup_takes_the_place_of_a_library_that_is_damaged(path: Path, rest: bytes) -> None:
    path.write_bytes(rest)
    restored = restore(newest_sound_backup(path), path)
    assert texts(path.parent) == ["Before"]
    assert (Path(restored.set_aside) / LIBRARY_NAME).read_bytes() == rest


def test_the_backup_itself_stays_where_it_is(path: Path) -> None:
    backup = newest_sound_backup(path)
    before = backup.read_bytes()
    restore(backup, path)
    with open_library(path.parent) as library:
        library.stories.add("Another")
    assert backup.read_bytes() == before


def test_a_backup_that_may_only_be_read_comes_back_writable(path: Path) -> None:
    backup = newest_sound_backup(path)
    backup.chmod(0o400)
    restore(backup, path)
    assert os.access(path, os.W_OK)
    assert texts(path.parent) == ["Before"]


def test_a_damaged_backup_is_passed_over_for_the_one_before_it(path: Path) -> None:
    sound = newest_sound_backup(path)
    damaged = sound.with_name("library-2099-01-01T00-00-00-000000.sqlite")
    whole = sound.read_bytes()
    damaged.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    assert Path(backups_in(path.parent)[0].path) == damaged
    assert newest_sound_backup(path) == sound


def test_where_no_backup_is_whole_nothing_is_touched(path: Path) -> None:
    for backup in backup_folder(path.parent).iterdir():
        backup.write_bytes(b"")
    with pytest.raises(LibraryError, match="no backup here that is whole"):
        newest_sound_backup(path)
    assert texts(path.parent) == ["Before"]


def test_a_damaged_backup_is_refused_and_the_library_stays(path: Path) -> None:
    backup = newest_sound_backup(path)
    whole = backup.read_bytes()
    backup.write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    before = path.read_bytes()
    files = sorted(path.parent.iterdir())
    with pytest.raises(LibraryError, match=backup.name):
        restore(backup, path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == files


def test_what_is_no_library_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "diary.txt"
    other.write_bytes(b"Dear diary")
    with pytest.raises(NotALibraryError, match=r"diary\.txt"):
        restore(other, path)
    with pytest.raises(LibraryError, match=r"gone\.sqlite"):
        restore(tmp_path / "gone.sqlite", path)
    assert texts(path.parent) == ["Before"]


@posix_only
def test_a_library_in_use_is_not_taken_for_a_backup(path: Path, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, path.parent],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        with pytest.raises(LibraryError, match="another program has this library open"):
            restore(path, tmp_path / "new" / LIBRARY_NAME)
        program.communicate()


@posix_only
def test_a_library_that_another_program_has_open_is_left_alone(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_OPEN, path.parent],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        with pytest.raises(LibraryError, match="another program has this library open"):
            restore(newest_sound_backup(path), path)
        program.communicate()
    assert not list(path.parent.glob("set-aside*"))
    restore(newest_sound_backup(path), path)
    assert texts(path.parent) == ["Before"]
