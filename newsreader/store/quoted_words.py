"""Erases what rulings and verdicts of the user have in the words of articles that are erased."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.engine import Connection

from newsreader.store.schema import VERDICT_NEVER_DELETED
from newsreader.store.tables import article
from newsreader.store.user_tables import correction, fact_verdict, furniture_ruling
from newsreader.store.values import from_json


def erase_verdicts(connection: Connection, articles: Collection[int]) -> None:
    """Erase the decisions about facts that any of these articles tells, and their undoing.

    Whole, as values and remark may be the words of any article that the decision is about.
    """
    rows = connection.execute(select(fact_verdict.c.id, fact_verdict.c.places)).all()
    doomed = [row.id for row in rows if row.places and _tells(from_json(row.places), articles)]
    connection.exec_driver_sql(f"DROP TRIGGER {VERDICT_NEVER_DELETED.split()[2]}")
    for column in (fact_verdict.c.takes_back, fact_verdict.c.id):
        connection.execute(delete(fact_verdict).where(column.in_(doomed)))
    connection.exec_driver_sql(VERDICT_NEVER_DELETED)


def erase_rulings(connection: Connection, articles: Collection[int]) -> None:
    """Erase rulings on pieces of pages that stand in these articles and in none that stays.

    Belongs before the articles are erased.
    """
    rulings = connection.execute(
        select(furniture_ruling.c.source_id, furniture_ruling.c.piece)
    ).all()
    theirs = article.c.id.in_(articles)
    said = list(_words(connection, theirs)) if rulings else []
    for source_id, piece in rulings:
        if not any(piece in words for words in said):
            continue
        staying = and_(article.c.source_id == source_id, ~theirs)
        if not any(piece in words for words in _words(connection, staying)):
            this = furniture_ruling.c.source_id == source_id, furniture_ruling.c.piece == piece
            connection.execute(delete(furniture_ruling).where(*this))


def _tells(places: list[list[object]], articles: Collection[int]) -> bool:
    return any(place[0] in articles for place in places)


def _words(connection: Connection, wanted: ColumnElement[bool]) -> Iterator[str]:
    """All that pages of these articles said, whatever its case and white space."""
    columns = select(article.c.text, article.c.folded).where(wanted)
    for row in connection.execute(columns):
        for piece in (row.text, *(each[1] for each in from_json(row.folded))):
            yield _plain(piece)
    for piece in connection.scalars(
        select(correction.c.piece).join_from(correction, article).where(wanted)
    ):
        yield _plain(piece)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
