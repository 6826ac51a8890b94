"""What can be read of a damaged library, table by table, put into a new one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import insert
from sqlalchemy.engine import Connection

from newsreader.store.notes.note_wordings import sha256_of_wording
from newsreader.store.rescue.page_records import Record
from newsreader.store.rescue.row_forms import Row, is_time, named, table_of
from newsreader.store.tables import article, note_place
from newsreader.store.user_tables import note, note_revision
from newsreader.store.values import now, sha256_of_text


@dataclass
class Salvaged:
    """What goes into the new library only when it was held against the journal and a backup."""

    notes: dict[int, Row] = field(default_factory=dict)
    revisions: dict[tuple[int, int], Row] = field(default_factory=dict)
    #: Wordings that do not have their SHA-256 any more.
    doubtful: dict[tuple[int, int], Row] = field(default_factory=dict)
    #: Articles whose text does not have its SHA-256 any more.
    damaged_articles: set[int] = field(default_factory=set)
    #: Rows of note_place, by note and article.
    places: dict[tuple[int, int], Row] = field(default_factory=dict)


def salvage(found: Iterable[Record], connection: Connection) -> Salvaged:
    """Put all but the notes into empty tables; hand the notes back, with their places.

    A row tells its table by its form: what leads to a page may be what is damaged.  Foreign keys
    must be off; the last row of a number counts.
    """
    salvaged = Salvaged()
    for record in found:
        table = table_of(record)
        if table is None:
            continue
        row = named(table, record.values)
        if table is note_revision:
            _take_wording(row, salvaged)
            continue
        if table is note_place:
            salvaged.places[row["note_id"], row["article_id"]] = row
            continue
        key = next(iter(table.primary_key.columns)).name
        if row.get(key) is None:
            row[key] = record.rowid
        if table is note:
            salvaged.notes[row["id"]] = row
            continue
        if table is article:
            _date(row, salvaged)
        connection.execute(insert(table).prefix_with("OR REPLACE").values(row))
    return salvaged


def _date(row: Row, salvaged: Salvaged) -> None:
    """Note down an article that is damaged, and give it a moment of import if it has lost it."""
    is_dated = is_time(row["imported_at"])
    if not is_dated or sha256_of_text(row["text"]) != row["text_sha256"]:
        salvaged.damaged_articles.add(row["id"])
        row["imported_at"] = row["imported_at"] if is_dated else now()


def _take_wording(row: Row, salvaged: Salvaged) -> None:
    key = row["note_id"], row["number"]
    sound = sha256_of_wording(row) == row["sha256"]
    (salvaged.revisions if sound else salvaged.doubtful)[key] = row
