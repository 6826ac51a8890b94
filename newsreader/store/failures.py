"""What SQLite and the file system complain of, as sentences for the user."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pysqlite3 import dbapi2 as sqlite
from sqlalchemy.exc import DBAPIError

from newsreader.domain.errors import (
    DamagedLibraryError,
    DiskFullError,
    LibraryError,
    NotALibraryError,
    ReadOnlyLibraryError,
)

#: Of a file whose pages or words are not what was written; the rescue leaves it as it is.
DAMAGED: Final = (
    "{path}: the file is damaged; close Newsreader and start it again: it brings all that can be"
    " read into a new file and sets this one aside."
)
_READ_ONLY: Final = (
    "{path}: the file or its folder is read-only; make both writable, or choose another folder"
    " with --library DIR."
)
_DISK_FULL: Final = (
    "{path}: the disk is full and nothing more was saved; free some space and try again."
)

#: The file ends before the page that was asked for: https://sqlite.org/rescode.html
IOERR_SHORT_READ: Final = sqlite.SQLITE_IOERR | 2 << 8
_LEAST_ROOM: Final = 256 * 1024  # bytes
_UNDECODABLE: Final = "Could not decode to UTF-8"

_MAKERS: Final[dict[int, tuple[Callable[[str], LibraryError], str]]] = {
    sqlite.SQLITE_READONLY: (ReadOnlyLibraryError, _READ_ONLY),
    sqlite.SQLITE_PERM: (ReadOnlyLibraryError, _READ_ONLY),
    sqlite.SQLITE_FULL: (DiskFullError, _DISK_FULL),
    sqlite.SQLITE_BUSY: (
        LibraryError,
        (
            "{path}: another program has kept the library locked for seconds; let it finish or"
            " close it, then try again."
        ),
    ),
    sqlite.SQLITE_CORRUPT: (DamagedLibraryError, DAMAGED),
    sqlite.SQLITE_NOTADB: (
        NotALibraryError,
        (
            "{path}: this is not a Newsreader library; move it away, or choose another folder with"
            " --library DIR."
        ),
    ),
    sqlite.SQLITE_IOERR: (
        LibraryError,
        (
            "{path}: the disk reports an error; check that it is connected and has free space,"
            " then try again."
        ),
    ),
    sqlite.SQLITE_CANTOPEN: (
        LibraryError,
        ("{path}: the file cannot be opened; check that you may read and write it and its folder."),
    ),
    sqlite.SQLITE_TOOBIG: (
        LibraryError,
        "{path}: one text or file is larger than the library can hold; leave it out.",
    ),
}


def sqlite_failure(error: sqlite.Error, path: Path) -> LibraryError | None:
    """The sentence for what befell the library, or None for a mistake of the program itself."""
    # Only the low byte names the kind of error, see https://sqlite.org/rescode.html
    extended: int = getattr(error, "sqlite_errorcode", sqlite.SQLITE_ERROR)
    code = extended & 0xFF
    # Bytes that are no letters, and a file that ends too soon, are damage as well.
    if _UNDECODABLE in str(error) or extended == IOERR_SHORT_READ:
        code = sqlite.SQLITE_CORRUPT
    if code == sqlite.SQLITE_CANTOPEN and not _may(path.parent, os.W_OK | os.X_OK):
        code = sqlite.SQLITE_READONLY
    # On a full disk SQLite cannot even make the index of its log.
    if code == sqlite.SQLITE_IOERR and _has_no_room(path.parent):
        code = sqlite.SQLITE_FULL
    if code not in _MAKERS:
        return None
    kind, sentence = _MAKERS[code]
    return kind(sentence.format(path=path))


def refuse_read_only(path: Path) -> None:
    """Raise ReadOnlyLibraryError for a file that may not be written to.

    SQLite opens such a file without a word, and lays two others beside it that are read-only, too.
    """
    if not _may(path, os.W_OK):
        raise ReadOnlyLibraryError(_READ_ONLY.format(path=path))


def _has_no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def _may(path: Path, do: int) -> bool:
    return os.access(path, do, effective_ids=os.access in os.supports_effective_ids)


def file_failure(error: OSError, path: Path) -> LibraryError:
    """The sentence for a file or folder that the system does not let us have."""
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ReadOnlyLibraryError(_READ_ONLY.format(path=path))
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFullError(_DISK_FULL.format(path=path))
    reason = (error.strerror or str(error)).lower()
    return LibraryError(
        f"{path}: the library cannot be kept here ({reason}); choose another folder with"
        " --library DIR."
    )


@contextmanager
def sqlite_failures_told(path: Path) -> Iterator[None]:
    """Turn what befalls the library at ``path`` into a LibraryError; let programming errors be."""
    try:
        yield
    except (DBAPIError, sqlite.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        told = sqlite_failure(cause, path) if isinstance(cause, sqlite.Error) else None
        if told is None:
            raise
        raise told from error


@contextmanager
def file_failures_told(path: Path) -> Iterator[None]:
    """Turn what the file system says no to into a LibraryError."""
    try:
        yield
    except OSError as error:
        raise file_failure(error, path) from error
