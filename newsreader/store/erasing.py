"""Erases articles and notes for good: no byte of them stays in the library or its journal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from newsreader.domain.bin import Erased
from newsreader.domain.errors import LibraryError
from newsreader.store.backup.backups import backups_in
from newsreader.store.connections import Connections, make_engine
from newsreader.store.notes.journal import Journal
from newsreader.store.quoted_words import erase_rulings, erase_verdicts
from newsreader.store.schema import NEVER_DELETED
from newsreader.store.tables import article, original, source, story, view_state
from newsreader.store.user_tables import correction, note, note_revision, story_decision


class _Doomed(NamedTuple):
    """What goes: articles and notes by number, and by what names them everywhere."""

    articles: Sequence[int]
    originals: Sequence[str]
    notes: Sequence[int]
    begun: Sequence[str]


def erase(
    connections: Connections, journal: Journal, articles: Iterable[int], notes: Iterable[int]
) -> Erased:
    """Erase articles with their originals and all notes on them, and these notes.

    SQLite overwrites with zeros what is deleted (secure_delete, also of the full-text index); the
    log is emptied afterwards.  The user's decisions on stories stay, but can no longer be undone:
    the list of them names headlines.  Raises LibraryError, also when another program reads on so
    that the log could not be emptied.
    """
    with connections.writing() as connection:
        doomed = _doomed(connection, list(articles), list(notes))
        _erase_notes(connection, doomed)
        _erase_articles(connection, doomed)
        connection.execute(update(story_decision).values(decision_id=None))
        connection.execute(delete(story_decision))
        # Last, and before the commit: nobody else writes a line meanwhile, and who is killed now
        # has the notes in the library still.
        journal.forget(doomed.begun, doomed.originals)
    with connections.outside_transaction() as plain:
        is_busy, *_ = plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise LibraryError(
            f"{connections.path}: it is erased, but another program still reads what was written"
            " before; close that program, then this one, to have the last traces removed."
        )
    held_by = tuple(str(path) for path in _copies(connections.path) if _holds(path, doomed))
    return Erased(len(doomed.articles), len(doomed.notes), held_by)


def _doomed(connection: Connection, articles: list[int], notes: list[int]) -> _Doomed:
    of_article = note.c.article_id.in_(articles) | note.c.other_article_id.in_(articles)
    rows = connection.execute(
        select(note.c.id, note.c.created_at).where(or_(note.c.id.in_(notes), of_article))
    ).all()
    others = select(article.c.original_sha256).where(article.c.id.not_in(articles))
    columns = select(article.c.original_sha256).where(
        article.c.id.in_(articles), article.c.original_sha256.not_in(others)
    )
    originals = connection.scalars(columns.distinct()).all()
    there = connection.scalars(select(article.c.id).where(article.c.id.in_(articles))).all()
    return _Doomed(there, originals, [row.id for row in rows], [row.created_at for row in rows])


def _erase_notes(connection: Connection, doomed: _Doomed) -> None:
    # The one place where a wording goes: what guards them is back before anybody can write.
    connection.exec_driver_sql(f"DROP TRIGGER {NEVER_DELETED.split()[2]}")
    connection.execute(delete(note_revision).where(note_revision.c.note_id.in_(doomed.notes)))
    connection.exec_driver_sql(NEVER_DELETED)
    connection.execute(delete(note).where(note.c.id.in_(doomed.notes)))


def _erase_articles(connection: Connection, doomed: _Doomed) -> None:
    titles = _names(connection, doomed.articles)
    erase_rulings(connection, doomed.articles)
    erase_verdicts(connection, doomed.articles)
    # Corrections, links by hand, versions, places of notes and prints go with their article.
    connection.execute(delete(article).where(article.c.id.in_(doomed.articles)))
    connection.execute(delete(original).where(original.c.sha256.in_(doomed.originals)))
    unused = source.c.id.not_in(select(article.c.source_id))
    connection.execute(delete(source).where(unused))
    _rename_stories(connection, titles)
    for sha256 in doomed.originals:
        connection.execute(delete(view_state).where(view_state.c.key.contains(sha256)))


def _names(connection: Connection, articles: Collection[int]) -> set[str]:
    """What stories may have been called after these articles."""
    columns = select(article.c.title, article.c.path).where(article.c.id.in_(articles))
    rows = connection.execute(columns).all()
    before = select(correction.c.before).where(correction.c.article_id.in_(articles))
    corrected = connection.scalars(before.where(correction.c.before != "")).all()
    return {row.title for row in rows} | {Path(row.path).name for row in rows} | set(corrected)


def _rename_stories(connection: Connection, titles: set[str]) -> None:
    """Call stories that were called after an erased article after one that is left, if any."""
    for number in connection.scalars(select(story.c.id).where(story.c.title.in_(titles))).all():
        left = select(article.c.title, article.c.path).where(article.c.story_id == number)
        row = connection.execute(left.order_by(article.c.id)).first()
        title = (row.title or Path(row.path).name) if row else ""
        connection.execute(update(story).where(story.c.id == number).values(title=title))


def _copies(library: Path) -> list[Path]:
    """The backups, newest first, and the libraries that were set aside."""
    aside = sorted(library.parent.glob(f"set-aside-*/{library.name}"), reverse=True)
    return [*(Path(backup.path) for backup in backups_in(library.parent)), *aside]


def _holds(copy: Path, doomed: _Doomed) -> bool:
    """Whether a copy has some of what was erased; what cannot be read is taken to have it."""
    wanted: list[tuple[ColumnElement[str], Sequence[str]]] = [
        (article.c.original_sha256, doomed.originals),
        (note.c.created_at, doomed.begun),
    ]
    engine = make_engine(copy, mode="ro&immutable=1", begin="BEGIN", pool=StaticPool)
    try:
        with engine.begin() as connection:
            return any(
                connection.execute(select(column).where(column.in_(values)).limit(1)).first()
                for column, values in wanted
            )
    except DBAPIError:
        return True
    finally:
        engine.dispose()
