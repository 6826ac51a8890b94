"""Every wording of a note stands in a plain file beside the library, too, before it is saved."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from newsreader.domain.errors import LibraryError
from newsreader.domain.note import NoteTarget
from newsreader.store.database import LIBRARY_NAME, Library, open_library
from newsreader.store.notes import journal as journal_module
from newsreader.store.notes.journal import Journal, Line
from newsreader.store.values import sha256_of_text

WORDS = "Since when?\nAsk the mayor \u2028 über “alles”\0."


@pytest.fixture
def story(library: Library) -> int:
    return library.stories.add("The bridge")


@pytest.fixture
def journal(folder: Path) -> Journal:
    return Journal(folder / LIBRARY_NAME)


def whole(journal: Journal) -> list[Line]:
    lines = list(journal.lines())
    assert None not in lines
    return [line for line in lines if line is not None]


def the_file(journal: Journal) -> Path:
    (file,) = journal.folder.iterdir()
    return file


def test_each_wording_and_each_way_into_the_bin_is_a_line(
    library: Library, story: int, journal: Journal
) -> None:
    note = library.notes.add(NoteTarget(story_id=story), WORDS)
    library.notes.change(note.id, "Shut since March")
    library.notes.remove(note.id)
    library.notes.bring_back(note.id)
    lines = whole(journal)
    assert [line["text"] for line in lines] == [WORDS, *["Shut since March"] * 3]
    assert [line["number"] for line in lines] == [1, 2, 2, 2]
    assert [line["removed_at"] is None for line in lines] == [True, True, False, True]
    assert all(sha256_of_text(line["text"]) == line["sha256"] for line in lines)
    assert {(line["id"], line["story_id"]) for line in lines} == {(note.id, story)}


def test_it_is_one_plain_file_a_month_that_people_can_read(
    library: Library, story: int, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "now", lambda: "2031-04-30T23:59:59+00:00")
    library.notes.add(NoteTarget(story_id=story), "Überfahrt")
    monkeypatch.setattr(journal_module, "now", lambda: "2031-05-01T00:00:00+00:00")
    library.notes.add(NoteTarget(story_id=story), "Ferry")
    april, may = sorted(journal.folder.iterdir())
    assert [april.name, may.name] == ["notes-2031-04.jsonl", "notes-2031-05.jsonl"]
    assert "Überfahrt" in april.read_text(encoding="utf-8")
    assert json.loads(may.read_bytes())["text"] == "Ferry"
    assert [line["text"] for line in whole(journal)] == ["Überfahrt", "Ferry"]
    if os.name == "posix":
        assert stat.S_IMODE(april.stat().st_mode) == 0o600
        assert stat.S_IMODE(journal.folder.stat().st_mode) == 0o700


def test_it_is_on_the_disk_before_the_note_is_saved(
    library: Library, story: int, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    library.notes.add(NoteTarget(story_id=story), "First")
    before = the_file(journal).read_bytes()
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(LibraryError, match="disk is full"):
        library.notes.add(NoteTarget(story_id=story), "Second")
    monkeypatch.undo()
    assert the_file(journal).read_bytes() == before
    assert [note.text for note in library.notes.all()] == ["First"]
    library.notes.add(NoteTarget(story_id=story), "Second")
    assert [line["text"] for line in whole(journal)] == ["First", "Second"]


def test_half_a_line_spoils_no_other(library: Library, story: int, journal: Journal) -> None:
    library.notes.add(NoteTarget(story_id=story), "First")
    with the_file(journal).open("ab") as file:
        file.write(b'{"text": "cut sho')
    library.notes.add(NoteTarget(story_id=story), "Second")
    first, damaged, second = journal.lines()
    assert damaged is None
    assert first
    assert second
    assert [first["text"], second["text"]] == ["First", "Second"]


def test_any_change_of_a_line_is_noticed(library: Library, story: int, journal: Journal) -> None:
    library.notes.add(NoteTarget(story_id=story), "First")
    file = the_file(journal)
    line = file.read_bytes()
    for place in range(len(line) - 1):
        file.write_bytes(line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :])
        assert set(journal.lines()) <= {None}, place


def test_a_library_that_had_no_journal_gets_a_whole_one(
    library: Library, story: int, journal: Journal, folder: Path
) -> None:
    note = library.notes.add(NoteTarget(story_id=story), "First")
    library.notes.change(note.id, "Second")
    library.close()
    before = whole(journal)
    the_file(journal).unlink()
    journal.folder.rmdir()
    half = folder / "journal.new"
    half.mkdir()
    (half / the_name(before)).write_bytes(b"what a killed program left")
    with open_library(folder) as again:
        assert whole(journal) == before
        again.notes.change(note.id, "Third")
    assert [line["text"] for line in whole(journal)] == ["First", "Second", "Third"]
    assert not half.exists()


def the_name(lines: list[dict[str, Any]]) -> str:
    return f"notes-{lines[-1]['written_at'][:7]}.jsonl"


def test_a_library_without_notes_has_no_journal(library: Library, journal: Journal) -> None:
    library.close()
    assert not journal.folder.exists()
    assert list(journal.lines()) == []
