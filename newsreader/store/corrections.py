"""What the user put right in articles: the new value where the old one was, and what that was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Column, ColumnElement, Table, insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.article import Article, Furniture
from newsreader.domain.correction import Corrected, Correction
from newsreader.domain.errors import NotFoundError
from newsreader.domain.span import Span
from newsreader.store.article_rows import to_columns
from newsreader.store.connections import Connections
from newsreader.store.saved_articles import source_number
from newsreader.store.search.passage_index import renew_prints
from newsreader.store.tables import article, note_place
from newsreader.store.upserts import insert_or_replace
from newsreader.store.user_tables import correction, furniture_ruling, note
from newsreader.store.values import as_time, now, storable

# Asked for each file of an import.
_RULINGS = (
    "SELECT furniture_ruling.piece, furniture_ruling.kind FROM furniture_ruling"
    " JOIN source ON source.id = furniture_ruling.source_id WHERE source.name = ?"
)


class Corrections:
    """A log that only grows, beside the articles as they are after it."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep(
        self,
        corrected: Article,
        made: Sequence[Correction],
        moved: Callable[[Span], Span] | None = None,
    ) -> None:
        """Give the article of ``made`` its new fields, and write down what they were.

        ``moved`` tells where words of the old text stand in the new one: notes on them follow.
        Raises NotFoundError when there is no such article.
        """
        number = made[0].article_id
        with self._connections.writing() as connection:
            source_id = source_number(connection, storable(corrected.source))
            changed = update(article).where(article.c.id == number)
            values = {**to_columns(corrected), "source_id": source_id}
            if not connection.execute(changed.values(values)).rowcount:
                raise NotFoundError(f"The library has no article {number}.")
            renew_prints(connection, number, corrected.text)
            for each in made:
                row = insert(correction).values(
                    article_id=each.article_id,
                    made_at=now(),
                    what=each.what,
                    before=storable(each.before),
                    after=storable(each.after),
                    piece=storable(each.piece),
                )
                connection.execute(row)
            if moved is not None:
                _move_notes(connection, number, moved)

    def of_article(self, article_id: int) -> tuple[Correction, ...]:
        """All corrections of one article, oldest first."""
        query = (
            select(correction)
            .where(correction.c.article_id == article_id)
            .order_by(correction.c.id)
        )
        with self._connections.reading() as connection:
            return tuple(
                Correction(
                    row.article_id,
                    Corrected(row.what),
                    row.before,
                    row.after,
                    as_time(row.made_at),
                    row.piece,
                )
                for row in connection.execute(query)
            )

    def rule(self, outlet: str, rulings: Mapping[str, Furniture | None]) -> None:
        """Remember what pieces of an outlet's pages are; a later ruling on one counts instead."""
        with self._connections.writing() as connection:
            source_id = source_number(connection, storable(outlet))
            for piece, kind in rulings.items():
                row = {"source_id": source_id, "piece": storable(piece), "kind": kind or ""}
                connection.execute(insert_or_replace(furniture_ruling), row)

    def rulings(self, outlet: str) -> dict[str, Furniture | None]:
        """What pieces of an outlet's pages were ruled to be; None for a part of the story."""
        with self._connections.reading() as connection:
            found = connection.exec_driver_sql(_RULINGS, (storable(outlet),))
            return {piece: Furniture(kind) if kind else None for piece, kind in found.all()}


def _move_notes(connection: Connection, article_id: int, moved: Callable[[Span], Span]) -> None:
    """Notes that were written on this very text, and those that were found again in it."""
    found_again = select(note_place.c.note_id).where(note_place.c.article_id == article_id)
    own = note.c.article_id == article_id, note.c.id.not_in(found_again)
    _move(connection, note, note.c.id, own, moved)
    _move(
        connection,
        note_place,
        note_place.c.note_id,
        (note_place.c.article_id == article_id,),
        moved,
    )


def _move(
    connection: Connection,
    table: Table,
    number: Column[int],
    those: Sequence[ColumnElement[bool]],
    moved: Callable[[Span], Span],
) -> None:
    columns = number.label("number"), table.c.span_start, table.c.span_end
    for row in connection.execute(
        select(*columns).where(*those, table.c.span_start.is_not(None))
    ).all():
        place = moved(Span(row.span_start, row.span_end))
        connection.execute(
            update(table)
            .where(*those, number == row.number)
            .values(span_start=place.start, span_end=place.end)
        )
