"""One digest of all notes, by which a change of the tables shows that it changed none of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, literal_column, select, table
from sqlalchemy.engine import Connection

from newsreader.store.user_tables import note, note_revision
from newsreader.store.values import as_json

#: The columns of each table that notes are kept in.
NoteColumns = Mapping[str, Sequence[str]]


def columns_of_notes(connection: Connection) -> NoteColumns:
    """The columns that the library has now, keys first."""
    names = "SELECT name FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"
    return {
        kept.name: connection.exec_driver_sql(names, (kept.name,)).scalars().all()
        for kept in (note, note_revision)
    }


def note_digest(connection: Connection, columns: NoteColumns) -> tuple[int, str]:
    """How many rows the notes fill, and a SHA-256 of what stands in ``columns`` of them."""
    rows, digest = 0, hashlib.sha256()
    for name, wanted in columns.items():
        listed: list[ColumnElement[Any]] = [literal_column(f'"{each}"') for each in wanted]
        for row in connection.execute(select(*listed).select_from(table(name)).order_by(*listed)):
            rows += 1
            digest.update(as_json((name, *row)).encode())
    return rows, digest.hexdigest()
