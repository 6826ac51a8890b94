"""Notes as rows of the library: how they are asked for, read and written."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Row, Select, func, select

from newsreader.domain.note import COVERED, Anchor, Note, NotePlace, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.notes.note_wordings import marks_of
from newsreader.store.tables import note_place
from newsreader.store.user_tables import note, note_revision
from newsreader.store.values import as_time, from_json, storable

_PLACES: Final = (
    select(
        func.json_group_array(
            func.json_array(note_place.c.article_id, note_place.c.span_start, note_place.c.span_end)
        )
    )
    .where(note_place.c.note_id == note.c.id)
    .scalar_subquery()
    .label("places")
)


def select_wordings() -> Select[Any]:
    """All notes in each of their wordings, those in the bin as well."""
    wording = (note_revision.c[name] for name in (*COVERED, "written_at"))
    return select(note, *wording, _PLACES).join_from(note, note_revision)


def select_newest() -> Select[Any]:
    """All notes as they read now, those in the bin as well."""
    other = note_revision.alias()
    newest = select(func.max(other.c.number)).where(other.c.note_id == note.c.id).scalar_subquery()
    return select_wordings().where(note_revision.c.number == newest)


def to_note(row: Row[Any]) -> Note:
    """A note from a row of :func:`select_newest` or :func:`select_wordings`."""
    anchor = None
    if row.quote is not None:
        span = Span(row.span_start, row.span_end)
        anchor = Anchor(span, row.quote, row.before, row.after)
    target = NoteTarget(row.article_id, anchor, row.other_article_id, row.story_id)
    created_at, changed_at = as_time(row.created_at), as_time(row.written_at)
    places = tuple(map(_place, sorted(from_json(row.places))))
    return Note(row.id, target, row.text, created_at, changed_at, marks_of(row._asdict()), places)


def _place(found: tuple[int, int | None, int | None]) -> NotePlace:
    article_id, start, end = found
    span = None if start is None or end is None else Span(start, end)
    return NotePlace(article_id, span)


def target_columns(target: NoteTarget) -> dict[str, object]:
    """What a note is about, as columns of its row."""
    columns: dict[str, object] = {
        "article_id": target.article_id,
        "other_article_id": target.other_article_id,
        "story_id": target.story_id,
    }
    if target.anchor is not None:
        columns |= {
            "span_start": target.anchor.span.start,
            "span_end": target.anchor.span.end,
            "quote": storable(target.anchor.quote),
            "before": storable(target.anchor.before),
            "after": storable(target.anchor.after),
        }
    return columns
