"""A note that is being written when the disk is full is saved all the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.domain.errors import DiskFullError
from newsreader.domain.note import Note, NoteMarks, NoteTarget
from newsreader.store.database import open_library
from newsreader.store.reserve import keep_reserve, release_reserve
from newsreader.usecases.keep_notes import NoteDraft, keep_note


def test_what_is_put_by_is_there_once_and_can_be_had_once(tmp_path: Path) -> None:
    keep_reserve(tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.stat().st_size > 1_000_000
    assert release_reserve(tmp_path)
    assert not release_reserve(tmp_path)


def test_a_disk_with_little_room_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nearly_full = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly_full)
    keep_reserve(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_library_with_notes_puts_room_by_and_a_note_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(tmp_path) as library:
        target = NoteTarget(story_id=library.stories.add("The harbour"))
        assert not (tmp_path / "reserve").exists()
        keep_note(library, NoteDraft(target), "First")
        assert (tmp_path / "reserve").exists()
        add = library.notes.add

        def add_where_there_is_room(target: NoteTarget, text: str, marks: NoteMarks) -> Note:
            if (tmp_path / "reserve").exists():
                raise DiskFullError("The disk is full.")
            return add(target, text, marks)

        monkeypatch.setattr(library.notes, "add", add_where_there_is_room)
        assert keep_note(library, NoteDraft(target), "Second").text == "Second"


@pytest.mark.skipif(not shutil.which("unshare"), reason="wants a disk of its own")
def test_a_full_disk_loses_nothing_and_saves_the_pending_note() -> None:
    """The whole trial: ``python -m tests.measure.trials.full_disk``."""
    can_mount = subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False)
    if can_mount.returncode:
        pytest.skip("no namespace to mount a disk in")
    command = ["unshare", "-rm", sys.executable, "-m", "tests.measure.trials.full_disk", "5"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "full in 5" in done.stdout
    assert "lost: 0" in done.stdout
    assert "name the reason: 0" in done.stdout
