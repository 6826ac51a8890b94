"""Whatever is wrong with a library is found, told, and left as it is."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.article import Article
from newsreader.domain.errors import LibraryError
from newsreader.domain.library_check import CheckReport, Verdict
from newsreader.domain.note import NoteTarget
from newsreader.domain.safety import SafetyLayer
from newsreader.store import failures
from newsreader.store.database import LIBRARY_NAME, open_library
from newsreader.usecases.check_library import (
    check_library,
    new_trouble_with_place,
    reading_findings,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a sound library with an article, a note and a backup."""
    data = b"The ferry is late."
    with open_library(tmp_path) as library:
        article = Article("ferry.txt", hashlib.sha256(data).hexdigest(), data.decode())
        saved = library.articles.add(article, data, library.stories.add("The ferry"))
        library.notes.add(NoteTarget(saved.entry.id), "Why is it late?")
        library.back_up()
    return tmp_path


def change(folder: Path, *statements: str) -> None:
    """Change the library as damage might, past all that guards it."""
    connection = sqlite.connect(folder / LIBRARY_NAME, isolation_level=None)
    connection.execute("DROP TRIGGER note_revision_is_never_changed")
    connection.execute("DROP TRIGGER note_revision_is_never_deleted")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def wrong(report: CheckReport) -> set[str]:
    """The names of what is wrong."""
    return {
        one.what
        for section in report.sections
        for one in section.findings
        if one.verdict is Verdict.WRONG
    }


def test_a_sound_library_is_sound_in_every_respect(folder: Path) -> None:
    report = check_library(folder)
    assert report.is_sound
    assert wrong(report) == set()
    assert len(report.sections[0].findings) == 10


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE note_revision SET text = 'Why is it early?'", "Notes"),
        ("UPDATE article SET text = 'The ferry is early.'", "Articles"),
        ("UPDATE original SET bytes = x'00'", "Original files"),
        ("UPDATE article SET story_id = 77", "References"),
        ("DROP INDEX ix_article_date", "Parts"),
        ("DELETE FROM note_revision", "Notes"),
    ],
)
def test_what_is_damaged_is_named_and_left_as_it_is(
    folder: Path, statement: str, what: str
) -> None:
    change(folder, statement)
    before = (folder / LIBRARY_NAME).read_bytes()
    report = check_library(folder)
    assert what in wrong(report)
    assert not report.is_sound
    assert (folder / LIBRARY_NAME).read_bytes() == before


def test_pages_that_are_damaged_are_told(folder: Path) -> None:
    path = folder / LIBRARY_NAME
    data = path.read_bytes()
    path.write_bytes(data[:8192] + bytes(len(data) - 8192))
    assert "File" in wrong(check_library(folder))


def test_a_damaged_line_of_the_journal_is_told(folder: Path) -> None:
    (file,) = (folder / "journal").iterdir()
    file.write_bytes(file.read_bytes().replace(b"late", b"lame"))
    assert wrong(check_library(folder)) == {"Journal"}


def test_a_note_that_only_the_journal_has_is_advice(folder: Path) -> None:
    with open_library(folder) as library:
        target = NoteTarget(story_id=library.stories.add("The quay"))
        with suppress(LookupError), library.transaction():
            library.notes.add(target, "Never committed")
            raise LookupError
    report = check_library(folder)
    told = {one.what: one for one in report.sections[0].findings}
    assert told["Journal"].verdict is Verdict.ADVICE
    assert "restore --notes" in told["Journal"].told
    assert report.is_sound


def test_a_damaged_backup_is_told(folder: Path) -> None:
    (file,) = (folder / "backups").iterdir()
    file.write_bytes(file.read_bytes()[:9000])
    assert wrong(check_library(folder)) == {"Backups"}


def test_a_library_that_takes_no_changes_is_looked_over_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(failures, "_may", lambda *_: False)
    report = check_library(folder)
    assert wrong(report) == set()
    told = {one.what: one for section in report.sections for one in section.findings}
    assert told["Writing"].verdict is Verdict.ADVICE
    assert "read-only" in told["Writing"].told
    assert told["Notes"].verdict is Verdict.FINE


def test_advice_is_no_damage(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox" / "library"
    open_library(folder).close()
    report = check_library(folder)
    told = {one.what: one for one in report.sections[0].findings}
    assert told["Folder"].verdict is told["Backups"].verdict is Verdict.ADVICE
    assert "Dropbox copies this folder" in told["Folder"].told
    assert report.is_sound


def test_a_bad_place_is_told_once(tmp_path: Path) -> None:
    with open_library(tmp_path / "Dropbox") as library:
        assert "Dropbox" in new_trouble_with_place(library)
        assert new_trouble_with_place(library) == ""


def test_how_files_are_read_is_looked_at_as_well(folder: Path) -> None:
    library, reading = check_library(folder).sections
    assert (library.title, reading.title) == ("Library", "Reading of files")
    assert [one.what for one in reading.findings][-1] == "Means"
    assert "Has no network" in [one.what for one in reading.findings]


def test_a_protection_that_does_not_hold_is_advice() -> None:
    layers = [SafetyLayer("opens no file", False, True), SafetyLayer("Landlock", False, False)]
    door, means = reading_findings(layers)
    assert (door.what, door.verdict, means.verdict) == (
        "Opens no file", Verdict.ADVICE, Verdict.ADVICE,
    )  # fmt: skip
    assert means.told == "In force: none. Not on this system: Landlock."


def test_a_reading_process_that_does_not_start_is_wrong() -> None:
    assert [one.verdict for one in reading_findings([])] == [Verdict.WRONG]


def test_where_there_is_no_library_that_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library here"):
        check_library(tmp_path)
    assert list(tmp_path.iterdir()) == []
