"""Whatever goes wrong with the disk becomes a sentence with the file, the reason and a way on."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from newsreader.domain.errors import (
    DamagedLibraryError,
    DiskFullError,
    LibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
)
from newsreader.store.database import Library
from newsreader.store.failures import file_failure, sqlite_failure

PATH = Path("desk") / "library.sqlite"
IOERR_WRITE = 778
READONLY_DIRECTORY = 1544


def complaint(code: int) -> sqlite.Error:
    error = sqlite.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite.SQLITE_READONLY, ReadOnlyLibraryError, "read-only"),
        (READONLY_DIRECTORY, ReadOnlyLibraryError, "read-only"),
        (sqlite.SQLITE_FULL, DiskFullError, "disk is full"),
        (sqlite.SQLITE_BUSY, LibraryError, "another program"),
        (sqlite.SQLITE_CORRUPT, DamagedLibraryError, "damaged"),
        (sqlite.SQLITE_NOTADB, NotALibraryError, "not a Newsreader library"),
        (sqlite.SQLITE_IOERR, LibraryError, "disk reports an error"),
        (IOERR_WRITE, LibraryError, "disk reports an error"),
    ],
)
def test_what_sqlite_complains_of_is_told(code: int, kind: type[LibraryError], words: str) -> None:
    told = sqlite_failure(complaint(code), PATH)
    assert type(told) is kind
    assert str(told).startswith(f"{PATH}: ")
    assert words in str(told)


@pytest.mark.parametrize(
    "code", [sqlite.SQLITE_ERROR, sqlite.SQLITE_CONSTRAINT, sqlite.SQLITE_MISUSE]
)
def test_a_mistake_of_the_program_is_no_failure_of_the_disk(code: int) -> None:
    assert sqlite_failure(complaint(code), PATH) is None


def test_what_cannot_be_opened_in_a_writable_folder_is_not_called_read_only(tmp_path: Path) -> None:
    told = sqlite_failure(complaint(sqlite.SQLITE_CANTOPEN), tmp_path / "library.sqlite")
    assert type(told) is LibraryError


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.EACCES, ReadOnlyLibraryError, "read-only"),
        (errno.EROFS, ReadOnlyLibraryError, "read-only"),
        (errno.ENOSPC, DiskFullError, "disk is full"),
        (errno.ENAMETOOLONG, LibraryError, "choose another folder"),
    ],
)
def test_what_the_file_system_refuses_is_told(
    number: int, kind: type[LibraryError], words: str
) -> None:
    told = file_failure(OSError(number, "as the system says it"), PATH)
    assert type(told) is kind
    assert str(told).startswith(f"{PATH}: ")
    assert words in str(told)


def test_a_full_disk_is_told_and_costs_nothing_that_was_saved(library: Library) -> None:
    library.views.save("window", {"width": 1200})
    with library._connections.outside_transaction() as plain:
        (pages,) = plain.execute("PRAGMA page_count").fetchone()
        plain.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="disk is full"):
        library.views.save("window", {"width": "1" * 100_000})
    assert library.views.load("window") == {"width": 1200}
    library.views.save("window", {"width": 900})
    assert library.views.load("window") == {"width": 900}
