"""Makes everything in a rescued library point to something that is there."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Table, delete, func, insert, or_, select, update
from sqlalchemy.engine import Connection

from newsreader.store.tables import article, article_version, original, source, story
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import (
    binned_article,
    correction,
    fact_verdict,
    furniture_ruling,
    hand_link,
    placed_by_hand,
)


def tie_loose_ends(connection: Connection) -> None:
    """Give every article an original, an outlet and a story, be they without name or content.

    What the user decided about articles or outlets that are gone goes, too.
    """
    _complete_articles(connection)
    articles = select(article.c.id)
    for table in (placed_by_hand, binned_article, article_version, correction, hand_link):
        connection.execute(delete(table).where(table.c.article_id.not_in(articles)))
    connection.execute(delete(hand_link).where(hand_link.c.other_article_id.not_in(articles)))
    _drop_answers(connection, hand_link, hand_link.c.decision_id)
    _drop_answers(connection, fact_verdict, fact_verdict.c.takes_back)
    used = source.c.id.in_(select(article.c.source_id))
    ruled = source.c.id.in_(select(furniture_ruling.c.source_id))
    connection.execute(delete(source).where(~or_(used, ruled)))
    outlets = select(source.c.id)
    connection.execute(delete(furniture_ruling).where(furniture_ruling.c.source_id.not_in(outlets)))


def _complete_articles(connection: Connection) -> None:
    originals = select(original.c.sha256)
    lost = select(article.c.original_sha256, func.zeroblob(0)).distinct()
    lost = lost.where(article.c.original_sha256.not_in(originals))
    connection.execute(insert(original).from_select(["sha256", "bytes"], lost))
    no_outlet = article.c.source_id.not_in(select(source.c.id))
    nameless = insert_missing(source).values(name="")
    connection.execute(nameless)
    unknown = select(source.c.id).where(source.c.name == "").scalar_subquery()
    connection.execute(update(article).where(no_outlet).values(source_id=unknown))
    stories = select(story.c.id)
    begun = select(article.c.story_id, article.c.title, func.min(article.c.imported_at))
    begun = begun.where(article.c.story_id.not_in(stories)).group_by(article.c.story_id)
    connection.execute(insert(story).from_select(["id", "title", "created_at"], begun))


def _drop_answers(connection: Connection, table: Table, answers: ColumnElement[int | None]) -> None:
    """Drop rows that answer to an earlier row of their table, undoing it, where that is lost."""
    earlier = table.alias()
    there = select(earlier.c.id)
    connection.execute(delete(table).where(answers.is_not(None), answers.not_in(there)))
