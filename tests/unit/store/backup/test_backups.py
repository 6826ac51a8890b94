"""A backup is whole or not there, is made while others write, and makes room as time goes by."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.errors import LibraryError
from newsreader.domain.note import NoteTarget
from newsreader.store.backup import backups
from newsreader.store.backup.backups import back_up, backup_folder, backups_in
from newsreader.store.backup.replacing import MOMENT
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from newsreader.store.soundness import NoteCount, check_sound

# Makes backups in one process after the other, and kills each a little later.
BACK_UP_AND_KILL = """
import os, sys, time
from pathlib import Path
from newsreader.store.database import open_library
for number in range(25):
    child = os.fork()
    if not child:
        library = open_library(Path(sys.argv[1]))
        while True:
            library.back_up()
    time.sleep(0.03 + number * 0.001)
    os.kill(child, 9)
    os.waitpid(child, 0)
"""


@pytest.fixture
def noted(library: Library) -> Library:
    """A library with a note in two wordings."""
    note = library.notes.add(NoteTarget(story_id=library.stories.add("The bridge")), "Since when?")
    library.notes.change(note.id, "Shut since March")
    return library


def damage_a_note(path: Path) -> None:
    """Change the words of a note behind the library's back."""
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute("DROP TRIGGER note_revision_is_never_changed")
    connection.execute("UPDATE note_revision SET text = 'Shut since May' WHERE number = 2")
    connection.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in backup_folder(folder).iterdir())


def test_a_backup_holds_all_that_was_saved(noted: Library, tmp_path: Path) -> None:
    backup = noted.back_up()
    assert check_sound(Path(backup.path), told_of=Path(backup.path)) == (1, 2)
    (tmp_path / "copy").mkdir()
    Path(backup.path).rename(tmp_path / "copy" / LIBRARY_NAME)
    with open_library(tmp_path / "copy") as copy:
        assert [note.text for note in copy.notes.all()] == ["Shut since March"]
        assert copy.stories.all() == noted.stories.all()


def test_it_lies_beside_the_library_in_one_file_that_tells_its_moment(
    noted: Library, folder: Path
) -> None:
    backup = noted.back_up()
    assert backups_in(folder) == (backup,)
    assert names(folder) == [f"library-{backup.made_at.strftime(MOMENT)}.sqlite"]
    assert backup.size == Path(backup.path).stat().st_size
    if os.name == "posix":
        assert stat.S_IMODE(Path(backup.path).stat().st_mode) == 0o600
        assert stat.S_IMODE(backup_folder(folder).stat().st_mode) == 0o700


def test_others_write_while_a_backup_is_made(noted: Library) -> None:
    story = noted.stories.all()[0].id
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        while not done.is_set():
            noted.notes.add(NoteTarget(story_id=story), "One more")
            begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        begun.wait(timeout=10)
        made = [Path(noted.back_up().path) for _ in range(5)]
    finally:
        done.set()
        writer.join()
    counted = check_sound(made[-1], told_of=made[-1]).notes
    assert 1 < counted <= len(noted.notes.all())


def test_it_does_not_wait_for_a_writer(noted: Library) -> None:
    with noted.transaction():
        noted.stories.add("Not yet saved")
        thread = threading.Thread(target=noted.back_up)
        thread.start()
        thread.join(timeout=4)
        assert not thread.is_alive()


def test_of_the_backups_of_one_day_the_last_is_kept(noted: Library, folder: Path) -> None:
    noted.back_up()
    last = noted.back_up()
    assert len(backups_in(folder)) <= 2  # midnight may have passed between them
    assert backups_in(folder)[0] == last


def test_older_backups_make_room_by_their_age(noted: Library, folder: Path) -> None:
    place = backup_folder(folder)
    place.mkdir()
    now = datetime.now(UTC)
    for day in range(1, 500):
        made_at = now - timedelta(days=day)
        (place / f"library-{made_at.strftime(MOMENT)}.sqlite").touch()
    noted.back_up()
    left = backups_in(folder)
    assert len(left) == 31
    assert now - left[-1].made_at > timedelta(days=300)


def test_the_one_made_before_an_update_does_not_go_for_a_later_one(
    noted: Library, folder: Path
) -> None:
    before = back_up(noted._connections, before_update=True)
    noted.back_up()
    assert before in backups_in(folder)
    assert before.before_update


def test_nothing_goes_for_a_backup_whose_moment_is_wrong(noted: Library, folder: Path) -> None:
    """A clock that once ran ahead must not make every backup of today the older one."""
    place = backup_folder(folder)
    place.mkdir()
    for day in range(40):
        made_at = datetime.now(UTC) + timedelta(days=400 + 40 * day)
        (place / f"library-{made_at.strftime(MOMENT)}.sqlite").touch()
    assert noted.back_up() in backups_in(folder)


def test_files_of_the_user_in_the_folder_are_left_alone(noted: Library, folder: Path) -> None:
    place = backup_folder(folder)
    place.mkdir()
    mine = ["library-of-babel.sqlite", "notes.txt", "library-2031-44-99T.sqlite"]
    for name in mine:
        (place / name).touch()
    noted.back_up()
    assert set(mine) <= set(names(folder))
    assert len(backups_in(folder)) == 1


def test_a_note_that_was_tampered_with_is_noticed_and_costs_no_backup(
    noted: Library, folder: Path
) -> None:
    sound = noted.back_up()
    damage_a_note(folder / LIBRARY_NAME)
    with pytest.raises(LibraryError, match=rf"{LIBRARY_NAME}: the words of note 1 are not"):
        noted.back_up()
    assert names(folder) == [Path(sound.path).name]


def test_a_copy_that_lacks_notes_is_not_taken_for_a_backup(
    noted: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "check_sound", lambda *_, **__: NoteCount(1, 1))
    with pytest.raises(LibraryError, match="lacks some of the notes"):
        noted.back_up()
    assert names(folder) == []


def test_a_damaged_copy_is_not_taken_for_a_backup(
    noted: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = noted._connections.copy_to

    def torn(empty: Path) -> None:
        write(empty)
        os.truncate(empty, empty.stat().st_size // 2)

    monkeypatch.setattr(noted._connections, "copy_to", torn)
    with pytest.raises(LibraryError, match="damaged"):
        noted.back_up()
    assert names(folder) == []


def test_a_folder_that_takes_no_files_is_told(noted: Library, folder: Path) -> None:
    backup_folder(folder).write_bytes(b"mine")
    with pytest.raises(LibraryError, match="backups"):
        noted.back_up()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts processes as POSIX does")
def test_every_backup_that_has_a_name_is_whole_whenever_the_program_is_killed(
    noted: Library, folder: Path
) -> None:
    noted.back_up()
    subprocess.run([sys.executable, "-c", BACK_UP_AND_KILL, folder], check=True)
    assert backups_in(folder)
    for backup in backups_in(folder):
        assert check_sound(Path(backup.path), told_of=Path(backup.path)) == (1, 2)


def test_what_a_killed_program_left_is_cleared_away_a_day_later(
    noted: Library, folder: Path
) -> None:
    place = backup_folder(folder)
    place.mkdir()
    old, young = place / "unfinished-old", place / "unfinished-young"
    old.mkdir()
    young.mkdir()
    two_days_ago = datetime.now(UTC).timestamp() - 2 * 24 * 3600
    os.utime(old, (two_days_ago, two_days_ago))
    noted.back_up()
    assert not old.exists()
    assert young.exists()


def test_what_another_program_clears_away_meanwhile_costs_no_backup(
    noted: Library, folder: Path
) -> None:
    place = backup_folder(folder)
    place.mkdir()
    (place / "unfinished-gone").symlink_to(place / "nowhere")  # listed, and then not there
    backup = noted.back_up()
    assert backups_in(folder) == (backup,)


def test_damage_that_a_backup_meets_is_mended_at_the_next_start(folder: Path) -> None:
    with open_library(folder) as library:
        story = library.stories.add("The bridge")
        library.notes.add(NoteTarget(story_id=story), "Since when?")
    with open_library(folder) as library:
        plain = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
        plain.execute("DROP TRIGGER note_revision_is_never_changed")
        plain.execute("UPDATE note_revision SET text = 'Since May'")
        plain.close()
        with pytest.raises(LibraryError, match="start it again"):
            library.back_up()
    assert (folder / f"{LIBRARY_NAME}.doubted").exists()
    with open_library(folder) as library:
        assert library.rescued is not None
        assert [note.text for note in library.notes.all()] == ["Since when?"]
    assert not (folder / f"{LIBRARY_NAME}.doubted").exists()
