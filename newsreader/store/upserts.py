"""Rows that may be there already: kept as they are, or replaced.

In words of SQLite's own dialect; PostgreSQL's has the same two under the same names.
"""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import Insert, insert


def insert_missing(table: Table) -> Insert:
    """An insert that leaves be what is there already."""
    return insert(table).on_conflict_do_nothing()


def insert_or_replace(table: Table) -> Insert:
    """An insert that gives a row of the same primary key its new values."""
    new = insert(table)
    keys = list(table.primary_key)
    values = {column.name: new.excluded[column.name] for column in table.c if column not in keys}
    return new.on_conflict_do_update(index_elements=keys, set_=values)
