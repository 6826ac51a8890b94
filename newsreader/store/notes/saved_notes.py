"""The user's notes, in the library and its journal: every wording is kept, removal only hides."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, bindparam, func, insert, or_, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.errors import NotFoundError
from newsreader.domain.note import UNMARKED, Note, NoteMarks, NoteTarget
from newsreader.domain.span import Span
from newsreader.store.connections import Connections
from newsreader.store.notes.journal import Journal
from newsreader.store.notes.note_rows import select_newest, select_wordings, target_columns, to_note
from newsreader.store.notes.note_wordings import wording_columns
from newsreader.store.saved_stories import check_story
from newsreader.store.tables import article, note_place
from newsreader.store.upserts import insert_or_replace
from newsreader.store.user_tables import binned_article, note, note_revision
from newsreader.store.values import now

# Asked for each version of each article of an import.
_OF_ARTICLE = (
    select_newest()
    .where(
        or_(
            note.c.article_id == bindparam("number"), note.c.other_article_id == bindparam("number")
        ),
        note.c.removed_at.is_(None),
    )
    .order_by(note.c.id)
)


class SavedNotes:
    """Notes by number, by what they are pinned to, or all; removed ones wait in a bin."""

    def __init__(self, connections: Connections, journal: Journal) -> None:
        self._connections = connections
        self._journal = journal

    def add(self, target: NoteTarget, text: str, marks: NoteMarks = UNMARKED) -> Note:
        """Keep a new note; raises NotFoundError when what it is pinned to is not there."""
        with self._connections.writing() as connection:
            check_story(connection, target.story_id)
            _check_article(connection, target.article_id)
            _check_article(connection, target.other_article_id)
            new = insert(note).values(created_at=now(), **target_columns(target))
            note_id = int(connection.scalars(new.returning(note.c.id)).one())
            _write_revision(connection, note_id, 1, wording_columns(text, marks))
            self._journal.add(connection, note_id)
            return _get(connection, note_id)

    def change(self, note_id: int, text: str, marks: NoteMarks | None = None) -> Note:
        """Give a note another wording, without ``marks`` with those that it has.

        The earlier wordings stay.  Raises NotFoundError.
        """
        with self._connections.writing() as connection:
            before = _get(connection, note_id)
            new, old = (
                wording_columns(text, before.marks if marks is None else marks),
                wording_columns(before.text, before.marks),
            )
            if new == old:
                return before
            _write_revision(connection, note_id, _newest_number(connection, note_id) + 1, new)
            self._journal.add(connection, note_id)
            return _get(connection, note_id)

    def put_places(self, article_id: int, places: Mapping[int, Span | None]) -> None:
        """Remember where in an article the passages of notes stand, by note; None where lost."""
        rows = [
            {
                "note_id": note_id,
                "article_id": article_id,
                "span_start": span.start if span else None,
                "span_end": span.end if span else None,
            }
            for note_id, span in sorted(places.items())
        ]
        if rows:
            with self._connections.writing() as connection:
                connection.execute(insert_or_replace(note_place), rows)

    def get(self, note_id: int) -> Note:
        """One note, also from the bin; raises NotFoundError."""
        with self._connections.reading() as connection:
            return _get(connection, note_id)

    def of_article(self, article_id: int) -> tuple[Note, ...]:
        """The notes written on an article, its passages, and the pairs it is one side of."""
        with self._connections.reading() as connection:
            return tuple(map(to_note, connection.execute(_OF_ARTICLE, {"number": article_id})))

    def all(self) -> tuple[Note, ...]:
        """All notes but those in the bin and those on articles in the bin, oldest first."""
        binned = select(binned_article.c.article_id)
        # A pair has two articles; a note on a story has neither.
        on_binned = note.c.article_id.in_(binned) | note.c.other_article_id.in_(binned)
        return self._find(note.c.removed_at.is_(None), func.coalesce(on_binned, False).is_(False))

    def removed(self) -> tuple[Note, ...]:
        """The notes in the bin, oldest first."""
        return self._find(note.c.removed_at.is_not(None))

    def remove(self, note_id: int) -> None:
        """Put a note into the bin; raises NotFoundError."""
        self._set_removed(note_id, now())

    def bring_back(self, note_id: int) -> None:
        """Take a note out of the bin; raises NotFoundError."""
        self._set_removed(note_id, None)

    def history(self, note_id: int) -> tuple[Note, ...]:
        """The note as it read after each change, oldest first; raises NotFoundError."""
        query = select_wordings().where(note.c.id == note_id).order_by(note_revision.c.number)
        with self._connections.reading() as connection:
            wordings = tuple(map(to_note, connection.execute(query)))
        if not wordings:
            raise _not_found(note_id)
        return wordings

    def _find(self, *conditions: ColumnElement[bool]) -> tuple[Note, ...]:
        with self._connections.reading() as connection:
            rows = connection.execute(select_newest().where(*conditions).order_by(note.c.id))
            return tuple(map(to_note, rows))

    def _set_removed(self, note_id: int, moment: str | None) -> None:
        with self._connections.writing() as connection:
            changed = connection.execute(
                update(note).where(note.c.id == note_id).values(removed_at=moment)
            )
            if not changed.rowcount:
                raise _not_found(note_id)
            self._journal.add(connection, note_id)


def _get(connection: Connection, note_id: int) -> Note:
    row = connection.execute(select_newest().where(note.c.id == note_id)).first()
    if row is None:
        raise _not_found(note_id)
    return to_note(row)


def _newest_number(connection: Connection, note_id: int) -> int:
    newest = select(func.max(note_revision.c.number)).where(note_revision.c.note_id == note_id)
    return int(connection.scalars(newest).one())


def _write_revision(
    connection: Connection, note_id: int, number: int, columns: Mapping[str, str]
) -> None:
    new = insert(note_revision).values(note_id=note_id, number=number, written_at=now(), **columns)
    connection.execute(new)


def _check_article(connection: Connection, article_id: int | None) -> None:
    if article_id is None:
        return
    if connection.scalar(select(article.c.id).where(article.c.id == article_id)) is None:
        raise NotFoundError(f"The library has no article {article_id}.")


def _not_found(note_id: int) -> NotFoundError:
    return NotFoundError(f"The library has no note {note_id}.")
