"""Tells by its form of which table a row is that was read off a damaged page."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import Table

from newsreader.domain.article import Furniture
from newsreader.domain.comparison import FactKind
from newsreader.domain.correction import Corrected
from newsreader.domain.verdict import Ruling
from newsreader.store.hand_links import KINDS
from newsreader.store.rescue.page_records import Record, Value
from newsreader.store.tables import (
    article,
    article_version,
    note_place,
    original,
    source,
    story,
    view_state,
)
from newsreader.store.user_tables import (
    binned_article,
    correction,
    fact_verdict,
    furniture_ruling,
    hand_link,
    note,
    note_revision,
    placed_by_hand,
)
from newsreader.store.values import as_time

Row = dict[str, Any]

_SHA256: Final = re.compile("[0-9a-f]{64}")


def table_of(record: Record) -> Table | None:
    """The table that a row is of; None for one that is worked out again or is of none."""
    forms = _KEYED_FORMS if record.rowid is None else _FORMS
    if _is_wording(record.values):
        return note_revision
    return next((table for table, fits in forms.items() if fits(record.values)), None)


def named(table: Table, values: tuple[Value, ...]) -> Row:
    """A row by the names of its columns; those that came later have their default."""
    return dict(zip(table.c.keys(), values, strict=False))


def _has(values: tuple[Value, ...], *kinds: type | tuple[type, ...] | None) -> bool:
    """Whether a row begins with values of these kinds; None stands for no value."""
    return len(values) >= len(kinds) and all(
        value is None if kind is None else isinstance(value, kind)
        for value, kind in zip(values, kinds, strict=False)
    )


def is_time(value: Value) -> bool:
    """Whether a value is a moment as the library writes it."""
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
        and is_time(values[2])
    )


_MAYBE: Final = type(None)


def _is_article(values: tuple[Value, ...]) -> bool:
    texts = (str,) * 8
    form = (None, str, int, (int, _MAYBE), *texts, int, str, *(str,) * 5)
    return _has(values, *form) and _is_sha256(values[1]) and _holds_json(values)


def _holds_json(values: tuple[Value, ...]) -> bool:
    row = named(article, values)
    try:
        for name in ("byline", "origin", "warnings", "folded"):
            json.loads(row[name])
    except ValueError:
        return False
    return True


def _is_note(values: tuple[Value, ...]) -> bool:
    number, words = (int, _MAYBE), (str, _MAYBE)
    form = (None, number, number, number, number, number, words, words, words, str, words)
    return _has(values, *form) and is_time(values[9])


def _is_original(values: tuple[Value, ...]) -> bool:
    if len(values) != 2 or not _is_sha256(values[0]) or not isinstance(values[1], bytes):
        return False
    return hashlib.sha256(values[1]).hexdigest() == values[0]


def _is_view(values: tuple[Value, ...]) -> bool:
    return len(values) == 2 and _has(values, str, str) and str(values[1]).startswith("{")


def _is_correction(values: tuple[Value, ...]) -> bool:
    form = (None, int, *(str,) * 5)
    return len(values) == 7 and _has(values, *form) and is_time(values[2]) and values[3] in _FIELDS


def _is_hand_link(values: tuple[Value, ...]) -> bool:
    form = (None, str, str, (int, _MAYBE), int, int, str)
    is_one = len(values) == 7 and _has(values, *form) and is_time(values[1])
    if not is_one or values[2] not in KINDS:
        return False
    anchors = _json(values[6])
    return isinstance(anchors, list) and [*map(_is_anchor, anchors)] == [True, True]


def _is_anchor(value: object) -> bool:
    return isinstance(value, list) and len(value) == 5 and _has(tuple(value), int, int, *(str,) * 3)


def _is_verdict(values: tuple[Value, ...]) -> bool:
    form = (None, str, int, *(str,) * 5, (int, _MAYBE))
    if len(values) != 9 or not _has(values, *form) or not is_time(values[1]):
        return False
    if values[8] is not None:
        return not any(values[3:8])
    facts, places = _json(values[4]), _json(values[5])
    is_known = values[3] in _FACTS and values[6] in _RULINGS
    return (
        is_known
        and isinstance(facts, list)
        and isinstance(places, list)
        and all(
            isinstance(place, list) and len(place) == 4 and _has(tuple(place), int, int, int, str)
            for place in places
        )
    )


def _json(value: Value) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _is_ruling(values: tuple[Value, ...]) -> bool:
    return len(values) == 3 and _has(values, int, str, str) and values[2] in {"", *_FURNITURE}


def _is_place(values: tuple[Value, ...]) -> bool:
    number = (int, _MAYBE)
    is_one = len(values) == 4 and _has(values, int, int, number, number)
    return is_one and (values[2] is None) == (values[3] is None)


_FIELDS: Final = frozenset(map(str, Corrected))
_FACTS: Final = frozenset(map(str, FactKind))
_RULINGS: Final = frozenset(map(str, Ruling))
_FURNITURE: Final = frozenset(map(str, Furniture))

# The longest first: a row may begin as a shorter one does.
_FORMS: Final[Mapping[Table, Callable[[tuple[Value, ...]], bool]]] = {
    article: _is_article,
    note: _is_note,
    fact_verdict: _is_verdict,
    correction: _is_correction,
    hand_link: _is_hand_link,
    story: lambda row: len(row) == 3 and _has(row, None, str, str) and is_time(row[2]),
    article_version: lambda row: len(row) == 2 and _has(row, None, int),
    source: lambda row: len(row) == 2 and _has(row, None, str),
    original: _is_original,
    view_state: _is_view,
    binned_article: lambda row: (
        len(row) == 3 and _has(row, None, (int, _MAYBE), str) and is_time(row[2])
    ),
    placed_by_hand: lambda row: row == (None,),
}
# Of tables without numbers of their own, whose pages are as those of an index.
_KEYED_FORMS: Final[Mapping[Table, Callable[[tuple[Value, ...]], bool]]] = {
    note_place: _is_place,
    furniture_ruling: _is_ruling,
}
