"""The library's file: is it one, who wrote it, and how a new one comes into being whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from newsreader import __version__
from newsreader.domain.errors import LibraryError, NewerLibraryError, NotALibraryError
from newsreader.store.connections import make_engine
from newsreader.store.durable import sync_folder
from newsreader.store.failures import file_failures_told, sqlite_failures_told
from newsreader.store.schema import create_tables
from newsreader.store.search.passage_index import mark_ready
from newsreader.store.tables import library_info
from newsreader.store.upserts import insert_or_replace

#: "NRdr"; https://sqlite.org/fileformat2.html#application_id
APPLICATION_ID: Final = 0x4E526472
#: Major and minor; a new major is for libraries that older programs must not touch.
SCHEMA_VERSION: Final = (1, 13)
#: The newest of the migrations, which has led to SCHEMA_VERSION.
REVISION: Final = "0014"

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_SIZE: Final = 100


def packed(version: tuple[int, int]) -> int:
    """A schema version as SQLite's ``user_version`` holds it: major in the upper 16 bits."""
    return version[0] << 16 | version[1]


def _unpacked(user_version: int) -> tuple[int, int]:
    return user_version >> 16, user_version & 0xFFFF


def check_file(path: Path) -> None:
    """Raise NotALibraryError or NewerLibraryError for a file that must be left as it is.

    Raises LibraryError when it cannot be read.  Whether it is newer is asked before SQLite opens
    it in the usual way and lays two files beside it, which would stay.
    """
    first = header(path)
    if not is_library(first):
        raise NotALibraryError(
            f"{path}: this is not a Newsreader library and was left as it is; move it away, or"
            " choose another folder with --library DIR."
        )
    if is_newer(first):
        engine = make_engine(path, mode="ro&immutable=1", begin="BEGIN", pool=StaticPool)
        try:
            with sqlite_failures_told(path), engine.begin() as connection:
                check_is_not_newer(connection, path)
        finally:
            engine.dispose()


def is_library(first: bytes) -> bool:
    """Whether a file that begins like this says that it is a library."""
    return first.startswith(_MAGIC) and int.from_bytes(first[68:72], "big") == APPLICATION_ID


def is_newer(first: bytes) -> bool:
    """Whether a library that begins like this says that only newer programs may open it."""
    return _unpacked(int.from_bytes(first[60:64], "big"))[0] > SCHEMA_VERSION[0]


def check_readable(path: Path) -> None:
    """Raise LibraryError when the file cannot be read."""
    header(path)


def header(path: Path) -> bytes:
    """The first 100 bytes: https://sqlite.org/fileformat2.html#the_database_header

    Empty of a folder; raises LibraryError when the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_SIZE)
    except IsADirectoryError:
        return b""
    except OSError as error:
        raise LibraryError(
            f"{path}: the file cannot be read ({error.strerror}); check that it is yours and that"
            " its disk is connected."
        ) from error


def check_is_not_newer(connection: Connection, path: Path) -> None:
    """Raise NewerLibraryError when only a newer program can use the library."""
    if schema_version(connection)[0] <= SCHEMA_VERSION[0]:
        return
    try:
        writer = connection.scalar(select(library_info.c.value).filter_by(key="written_by"))
    except DBAPIError:
        writer = None
    newer = f"Newsreader {writer}" if writer else "a Newsreader"
    raise NewerLibraryError(
        f"{path}: this library was written by {newer} that is newer than this one"
        f" ({__version__}); it was left as it is, install the newer version to open it."
    )


def schema_version(connection: Connection) -> tuple[int, int]:
    """Major and minor of the tables as they are in the file."""
    return _unpacked(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def write_identity(connection: Connection) -> None:
    """Say in the file that it is a library, of which form, and which program made it so."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {packed(SCHEMA_VERSION)}")
    written_by = {"key": "written_by", "value": __version__}
    connection.execute(insert_or_replace(library_info), written_by)


def create_library(path: Path) -> None:
    """Make an empty library at ``path``, readable by its owner only; whole or not at all.

    It is made under another name first: a program that is killed or a second one that starts at
    the same time never sees half a library.
    """
    with file_failures_told(path), sqlite_failures_told(path):
        _refuse_file_as_folder(path.parent)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_leftovers(path)
        handle, name = tempfile.mkstemp(prefix=f"{path.stem}-", suffix=".new", dir=path.parent)
        os.close(handle)
        draft = Path(name)
        try:
            fill_library(draft, _make_empty)
            _publish(draft, path)
        finally:
            draft.unlink(missing_ok=True)


def _refuse_file_as_folder(folder: Path) -> None:
    for part in (folder, *folder.parents):
        if part.exists() and not part.is_dir():
            raise LibraryError(
                f"{part} is a file, not a folder; choose another folder with --library DIR."
            )


def _refuse_leftovers(path: Path) -> None:
    # SQLite would take the log of a library that is gone for that of the new one.
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise LibraryError(
            f"{log}: this is what was last written to a library that is no longer beside it; bring"
            " the library back, or move this file away."
        )


def _make_empty(connection: Connection) -> None:
    create_tables(connection)
    mark_ready(connection)


def fill_library(draft: Path, fill: Callable[[Connection], None]) -> None:
    """Make an empty file a library; ``fill`` makes its tables, and may put something in them.

    Foreign keys are held against one another at the end only: all of them must fit.
    """
    engine = make_engine(draft, begin="BEGIN IMMEDIATE", pool=StaticPool)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            fill(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
                " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
            write_identity(connection)
    finally:
        engine.dispose()


def _publish(draft: Path, path: Path) -> None:
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return
    except OSError:
        # Some file systems know no hard links (exFAT on a memory stick).
        if not path.exists():
            draft.rename(path)
    sync_folder(path.parent)
