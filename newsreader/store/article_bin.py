"""The bin of articles: what lies in it is in no story, in no list, and is not found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select, update

from newsreader.domain.article import ArticleEntry
from newsreader.store.article_rows import select_entries, to_entry
from newsreader.store.connections import Connections
from newsreader.store.tables import article
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import binned_article
from newsreader.store.values import now


class ArticleBin:
    """Articles that were deleted; each remembers the story that it was in."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def put(self, articles: Iterable[int]) -> None:
        """Delete articles; those that are deleted already stay as they are."""
        wanted = list(articles)
        columns = ["article_id", "story_id", "removed_at"]
        with self._connections.writing() as connection:
            rows = connection.execute(
                select(article.c.id, article.c.story_id).where(article.c.id.in_(wanted))
            )
            moment = now()
            values = [dict(zip(columns, (*row, moment), strict=True)) for row in rows]
            if values:
                connection.execute(insert_missing(binned_article), values)
            connection.execute(
                update(article).where(article.c.id.in_(wanted)).values(story_id=None)
            )

    def take_out(self, articles: Iterable[int]) -> None:
        """Let articles lie in the bin no more; the caller gives each a story."""
        with self._connections.writing() as connection:
            connection.execute(
                delete(binned_article).where(binned_article.c.article_id.in_(list(articles)))
            )

    def stories(self, articles: Iterable[int]) -> dict[int, int | None]:
        """The deleted ones among these articles, each with the story that it was in."""
        wanted = binned_article.c.article_id.in_(list(articles))
        query = select(binned_article.c.article_id, binned_article.c.story_id).where(wanted)
        with self._connections.reading() as connection:
            return {row.article_id: row.story_id for row in connection.execute(query)}

    def entries(self) -> Sequence[ArticleEntry]:
        """All deleted articles, those deleted last first."""
        of_bin = select_entries().join(binned_article).order_by(None)
        query = of_bin.order_by(binned_article.c.removed_at.desc(), article.c.id)
        with self._connections.reading() as connection:
            return tuple(map(to_entry, connection.execute(query)))
