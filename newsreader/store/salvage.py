"""What can be read of a damaged library, table by table, put into a new one."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Table, insert
from sqlalchemy.engine import Connection

from newsreader.store.note_wordings import sha256_of_wording
from newsreader.store.page_records import Record, Value
from newsreader.store.tables import (
    article,
    binned_article,
    note,
    note_revision,
    original,
    placed_by_hand,
    source,
    story,
    view_state,
)
from newsreader.store.values import as_time, now, sha256_of_text

Row = dict[str, Any]

_SHA256: Final = re.compile("[0-9a-f]{64}")


@dataclass
class Salvaged:
    """What goes into the new library only when it was held against the journal and a backup."""

    notes: dict[int, Row] = field(default_factory=dict)
    revisions: dict[tuple[int, int], Row] = field(default_factory=dict)
    #: Wordings that do not have their SHA-256 any more.
    doubtful: dict[tuple[int, int], Row] = field(default_factory=dict)
    #: Articles whose text does not have its SHA-256 any more.
    damaged_articles: set[int] = field(default_factory=set)


def salvage(found: Iterable[Record], connection: Connection) -> Salvaged:
    """Put articles, originals, outlets and stories into empty tables; hand the notes back.

    A row tells its table by its form: what leads to a page may be what is damaged.  Foreign keys
    must be off; the last row of a number counts.
    """
    salvaged = Salvaged()
    for record in found:
        if _is_wording(record.values):
            _take_wording(_named(note_revision, record.values), salvaged)
        elif record.rowid is not None:
            _take(connection, record.rowid, record.values, salvaged)
    return salvaged


def _take(
    connection: Connection, rowid: int, values: tuple[Value, ...], salvaged: Salvaged
) -> None:
    table = next((table for table, fits in _FORMS.items() if fits(values)), None)
    if table is None:
        return
    row = _named(table, values)
    key = next(iter(table.primary_key.columns))
    if row.get(key.name) is None:
        row[key.name] = rowid
    if table is note:
        salvaged.notes[rowid] = row
        return
    if table is article:
        is_dated = _is_time(row["imported_at"])
        if not is_dated or sha256_of_text(row["text"]) != row["text_sha256"]:
            salvaged.damaged_articles.add(rowid)
            row["imported_at"] = row["imported_at"] if is_dated else now()
    connection.execute(insert(table).prefix_with("OR REPLACE").values(row))


def _take_wording(row: Row, salvaged: Salvaged) -> None:
    key = row["note_id"], row["number"]
    sound = sha256_of_wording(row) == row["sha256"]
    (salvaged.revisions if sound else salvaged.doubtful)[key] = row


def _named(table: Table, values: tuple[Value, ...]) -> Row:
    """A row by the names of its columns; those that came later have their default."""
    return dict(zip(table.c.keys(), values, strict=False))


def _has(values: tuple[Value, ...], *kinds: type | tuple[type, ...] | None) -> bool:
    """Whether a row begins with values of these kinds; None stands for no value."""
    return len(values) >= len(kinds) and all(
        value is None if kind is None else isinstance(value, kind)
        for value, kind in zip(values, kinds, strict=False)
    )


def _is_time(value: Value) -> bool:
    try:
        return isinstance(value, str) and as_time(value).tzinfo is not None
    except ValueError:
        return False


def _is_sha256(value: Value) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


_WORDING_COLUMNS: Final = {5, len(note_revision.c)}  # before and since notes have marks


def _is_wording(values: tuple[Value, ...]) -> bool:
    return (
        len(values) in _WORDING_COLUMNS
        and _has(values, int, int, *(str,) * (len(values) - 2))
        and _is_time(values[2])
    )


_MAYBE: Final = type(None)


def _is_article(values: tuple[Value, ...]) -> bool:
    texts = (str,) * 8
    form = (None, str, int, (int, _MAYBE), *texts, int, str, *(str,) * 5)
    return _has(values, *form) and _is_sha256(values[1]) and _holds_json(values)


def _holds_json(values: tuple[Value, ...]) -> bool:
    row = _named(article, values)
    try:
        for name in ("byline", "origin", "warnings", "folded"):
            json.loads(row[name])
    except ValueError:
        return False
    return True


def _is_note(values: tuple[Value, ...]) -> bool:
    number, words = (int, _MAYBE), (str, _MAYBE)
    form = (None, number, number, number, number, number, words, words, words, str, words)
    return _has(values, *form) and _is_time(values[9])


def _is_original(values: tuple[Value, ...]) -> bool:
    if len(values) != 2 or not _is_sha256(values[0]) or not isinstance(values[1], bytes):
        return False
    return hashlib.sha256(values[1]).hexdigest() == values[0]


def _is_view(values: tuple[Value, ...]) -> bool:
    return len(values) == 2 and _has(values, str, str) and str(values[1]).startswith("{")


# The longest first: a row may begin as a shorter one does.
_FORMS: Final[Mapping[Table, Callable[[tuple[Value, ...]], bool]]] = {
    article: _is_article,
    note: _is_note,
    story: lambda row: len(row) == 3 and _has(row, None, str, str) and _is_time(row[2]),
    source: lambda row: len(row) == 2 and _has(row, None, str),
    original: _is_original,
    view_state: _is_view,
    binned_article: lambda row: (
        len(row) == 3 and _has(row, None, (int, _MAYBE), str) and _is_time(row[2])
    ),
    placed_by_hand: lambda row: row == (None,),
}
