"""Whether the file of a library is whole, down to the words of every note."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Select, func, literal_column, select
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from newsreader.domain.errors import LibraryError
from newsreader.store.connections import make_engine
from newsreader.store.failures import WAY_ON_AFTER_DAMAGE, sqlite_failures_told
from newsreader.store.note_wordings import sha256_of_wording
from newsreader.store.tables import note, note_revision


class NoteCount(NamedTuple):
    """How many notes there are, those in the bin too, and how many wordings of them."""

    notes: int
    revisions: int


def check_sound(path: Path, *, told_of: Path) -> NoteCount:
    """Count the notes of a library that nobody writes to; raises LibraryError when it is damaged.

    SQLite's own check does not see a changed letter: each wording is held against its SHA-256.
    The error names ``told_of``, the file that ``path`` is a copy of.
    """
    engine = make_engine(path, mode="ro&immutable=1", begin="BEGIN", pool=StaticPool)
    try:
        with sqlite_failures_told(told_of), engine.begin() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
                raise LibraryError(f"{told_of}: the file is damaged; {WAY_ON_AFTER_DAMAGE}.")
            _check_wordings(connection, told_of)
            return count_notes(connection)
    finally:
        engine.dispose()


def count_notes(connection: Connection) -> NoteCount:
    """The notes and wordings as this connection sees them."""
    return NoteCount(
        connection.scalars(select(func.count()).select_from(note)).one(),
        connection.scalars(select(func.count()).select_from(note_revision)).one(),
    )


def _check_wordings(connection: Connection, told_of: Path) -> None:
    # Whatever columns it has: a library that is about to be brought up to date is backed up first.
    wordings: Select[Any] = select(literal_column("*")).select_from(note_revision)
    for row in connection.execute(wordings):
        if sha256_of_wording(row._asdict()) != row.sha256:
            raise LibraryError(
                f"{told_of}: the words of note {row.note_id} are not those that were written;"
                f" {WAY_ON_AFTER_DAMAGE}."
            )
