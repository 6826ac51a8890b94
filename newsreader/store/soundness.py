"""Whether the file of a library is whole, down to the words of every note."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import LargeBinary, cast, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from newsreader.domain.errors import DamagedLibraryError
from newsreader.domain.note import COVERED
from newsreader.store.connections import make_engine
from newsreader.store.failures import DAMAGED, sqlite_failures_told
from newsreader.store.notes.note_wordings import sha256_of_wording
from newsreader.store.user_tables import note, note_revision


class NoteCount(NamedTuple):
    """How many notes there are, those in the bin too, and how many wordings of them."""

    notes: int
    revisions: int


def check_sound(path: Path, *, told_of: Path) -> NoteCount:
    """Count the notes of a library that nobody writes to; raises DamagedLibraryError.

    SQLite's own check does not see a changed letter: each wording is held against its SHA-256.
    The error names ``told_of``, the file that ``path`` is a copy of.
    """
    engine = make_engine(path, mode="ro&immutable=1", begin="BEGIN", pool=StaticPool)
    try:
        with sqlite_failures_told(told_of), engine.begin() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
                raise DamagedLibraryError(DAMAGED.format(path=told_of))
            if damaged := damaged_wordings(connection):
                raise DamagedLibraryError(
                    f"{told_of}: the words of note {damaged[0]} are not those that were written;"
                    " close Newsreader and start it again: it brings all that can be read into a"
                    " new file and sets this one aside."
                )
            return count_notes(connection)
    finally:
        engine.dispose()


def count_notes(connection: Connection) -> NoteCount:
    """The notes and wordings as this connection sees them."""
    return NoteCount(
        connection.scalars(select(func.count()).select_from(note)).one(),
        connection.scalars(select(func.count()).select_from(note_revision)).one(),
    )


def damaged_wordings(connection: Connection) -> list[int]:
    """The numbers of the notes of which a wording does not have its SHA-256 any more."""
    # Whatever columns it has: a library that is about to be brought up to date is backed up first.
    there = connection.exec_driver_sql("PRAGMA table_info(note_revision)").all()
    covered = [name for name in COVERED if name in {column.name for column in there}]
    # As bytes: words that are no UTF-8 any more could not be fetched.
    values = (cast(note_revision.c[name], LargeBinary) for name in covered)
    query = select(note_revision.c.note_id, note_revision.c.sha256, *values)
    return [
        number
        for number, sha256, *found in connection.execute(query)
        if None in found or _seal(covered, found) != sha256
    ]


def _seal(names: Sequence[str], stored: Sequence[bytes]) -> str:
    values = (value.decode("utf-8", "replace") for value in stored)
    return sha256_of_wording(dict(zip(names, values, strict=True)))
