"""What comparing needs to know of each article, kept as the engine packed it."""

from __future__ import annotations

from sqlalchemy import select

from newsreader.store.connections import Connections
from newsreader.store.tables import prepared_article
from newsreader.store.upserts import insert_or_replace

_SAVE = insert_or_replace(prepared_article)


class PreparedArticles:
    """Bytes that the store does not understand, one piece an article.

    They can be worked out again from the article: nothing is lost when a row is missing.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def save(self, article_id: int, engine: str, packed: bytes) -> None:
        """Keep what ``engine``, which names its version, made of an article of the library.

        Where nothing can be written it is worked out again the next time.
        """
        if self._connections.read_only:
            return
        with self._connections.writing() as connection:
            connection.execute(_SAVE, {"article_id": article_id, "engine": engine, "bytes": packed})

    def get(self, article_id: int, engine: str) -> bytes | None:
        """What this version of the engine made of an article; None when it has made nothing."""
        query = select(prepared_article.c.bytes).where(
            prepared_article.c.article_id == article_id, prepared_article.c.engine == engine
        )
        with self._connections.reading() as connection:
            found: bytes | None = connection.scalar(query)
        return found
