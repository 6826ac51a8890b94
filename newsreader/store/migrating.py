"""Brings a library of an earlier version up to date; imported only when that is due."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from newsreader.domain.errors import LibraryError
from newsreader.store.backup.backups import back_up
from newsreader.store.connections import Connections
from newsreader.store.failures import sqlite_failures_told
from newsreader.store.library_file import write_identity
from newsreader.store.notes.note_digest import columns_of_notes, note_digest
from newsreader.store.schema import missing_parts

_ONLY_AFTER_BACKUP: Final = (
    "The library is brought up to date only after a backup, and was left as it is."
)


def migrate(connections: Connections) -> None:
    """Make a backup, then run the migrations that are due, all in one transaction.

    Without a backup, or when anything is not as it must be afterwards, it raises LibraryError and
    leaves the library as it was.
    """
    try:
        back_up(connections, before_update=True)
    except LibraryError as error:
        raise LibraryError(f"{error} {_ONLY_AFTER_BACKUP}") from error
    with (
        _foreign_keys_off(connections),
        _failures_told(connections.path),
        connections.writing() as connection,
    ):
        columns = columns_of_notes(connection)
        before = note_digest(connection, columns)
        run_migrations(connection)
        if note_digest(connection, columns) != before:
            raise _failed(connections.path, "the notes would not have been the same afterwards")
        if missing := missing_parts(connection):
            raise _failed(connections.path, f"it would have lost {', '.join(missing)}")
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            reason = "some of its parts point to parts that are not there"
            raise _failed(connections.path, reason)
        write_identity(connection)


def run_migrations(connection: Connection) -> None:
    """Apply every migration that the library has not seen, inside the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", "newsreader.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def _foreign_keys_off(connections: Connections) -> Iterator[None]:
    """Rebuilding a table would otherwise delete or refuse what hangs on it.

    No transaction may be open when they are switched:
    https://sqlite.org/lang_altertable.html#otheralter
    """
    with connections.outside_transaction() as plain:
        plain.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            plain.execute("PRAGMA foreign_keys = ON")


@contextmanager
def _failures_told(path: Path) -> Iterator[None]:
    """Tell of a step that the library's content did not allow; other mistakes are the program's."""
    try:
        with sqlite_failures_told(path):
            yield
    except DBAPIError as error:
        raise _failed(path, f"SQLite says: {error.orig}") from error


def _failed(path: Path, reason: str) -> LibraryError:
    return LibraryError(
        f"{path}: the library could not be brought up to date, as {reason}; it was left as it is."
    )
