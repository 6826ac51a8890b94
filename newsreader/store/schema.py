"""The library's tables with what watches over them: made in one go, and looked for."""

from __future__ import annotations

from typing import Final

from sqlalchemy.engine import Connection

from newsreader.store import user_tables  # noqa: F401 - makes its tables known to metadata
from newsreader.store.search.search_index import SEARCH_PARTS, create_search_index
from newsreader.store.tables import metadata

#: Dropped for a moment where the user erases a note for good, and nowhere else.
NEVER_DELETED: Final = (
    "CREATE TRIGGER note_revision_is_never_deleted BEFORE DELETE ON note_revision"
    " BEGIN SELECT RAISE(ABORT, 'a note revision is never deleted'); END"
)
#: Dropped for a moment where the user erases an article for good, and nowhere else.
VERDICT_NEVER_DELETED: Final = (
    "CREATE TRIGGER fact_verdict_is_never_deleted BEFORE DELETE ON fact_verdict"
    " BEGIN SELECT RAISE(ABORT, 'a verdict is never deleted'); END"
)
#: What a CREATE TABLE cannot say: a wording of a note, and a verdict, once written, stays.
TRIGGERS: Final = (
    (
        "CREATE TRIGGER note_revision_is_never_changed BEFORE UPDATE ON note_revision"
        " BEGIN SELECT RAISE(ABORT, 'a note revision is never changed'); END"
    ),
    NEVER_DELETED,
    # Needed because INSERT OR REPLACE deletes without asking the trigger above.
    (
        "CREATE TRIGGER note_revision_is_never_replaced BEFORE INSERT ON note_revision"
        " WHEN EXISTS (SELECT 1 FROM note_revision"
        " WHERE note_id = NEW.note_id AND number = NEW.number)"
        " BEGIN SELECT RAISE(ABORT, 'a note revision is never replaced'); END"
    ),
    (
        "CREATE TRIGGER fact_verdict_is_never_changed BEFORE UPDATE ON fact_verdict"
        " BEGIN SELECT RAISE(ABORT, 'a verdict is never changed'); END"
    ),
    VERDICT_NEVER_DELETED,
)


def create_tables(connection: Connection) -> None:
    """Make an empty library's tables in one go: what all migrations together would make."""
    metadata.create_all(connection)
    create_guards(connection)


def create_guards(connection: Connection) -> None:
    """Make what watches over the tables: the triggers, and the search index, which is empty."""
    for trigger in TRIGGERS:
        connection.exec_driver_sql(trigger)
    create_search_index(connection)


def missing_parts(connection: Connection) -> list[str]:
    """The names of the tables, views, indexes and triggers that should be there and are not."""
    there = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    tables = metadata.sorted_tables
    wanted = [table.name for table in tables]
    wanted += [str(index.name) for table in tables for index in table.indexes]
    wanted += [trigger.split()[2] for trigger in TRIGGERS]
    wanted += SEARCH_PARTS
    return sorted(set(wanted) - set(there))
