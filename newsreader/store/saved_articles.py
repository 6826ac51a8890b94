"""The articles in the library, each with the very bytes that it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy import bindparam, func, insert, or_, select
from sqlalchemy.engine import Connection

from newsreader.domain.article import Article, ArticleEntry, SavedArticle
from newsreader.domain.errors import NotFoundError
from newsreader.store.article_rows import (
    select_articles,
    select_entries,
    to_article,
    to_columns,
    to_entry,
)
from newsreader.store.connections import Connections
from newsreader.store.saved_stories import check_story
from newsreader.store.search.passage_index import add_prints
from newsreader.store.tables import article, original, source
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import binned_article
from newsreader.store.values import now, storable
from newsreader.text.fingerprints import fingerprints

# Made once: to make a statement takes SQLAlchemy longer than SQLite takes to carry it out.
_KEEP = insert(article).returning(article.c.id)
_GET = select_articles().where(article.c.id == bindparam("number"))
_KEEP_ORIGINAL = insert_missing(original)
_KEEP_SOURCE = insert_missing(source)
_SOURCE = select(source.c.id).where(source.c.name == bindparam("name"))
_COUNT = "SELECT count(*) FROM article WHERE original_sha256 = ?"
_FIRST = "SELECT id, story_id FROM article WHERE original_sha256 = ? ORDER BY id LIMIT 1"


class SavedArticles:
    """Articles by number, by the file or the text they came from, or all of them."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(
        self, new: Article, original_bytes: bytes, story_id: int | None, signature: str = ""
    ) -> SavedArticle:
        """Keep an article and its original; returns it as it is in the library.

        Raises ValueError when the bytes are not those of ``new.sha256``, and as ``keep`` does.
        """
        if hashlib.sha256(original_bytes).hexdigest() != new.sha256:
            raise ValueError("the original's bytes do not have the article's SHA-256")
        with self._connections.writing():
            self.keep_original(new.sha256, original_bytes)
            return self.get(self.keep(new, story_id, signature))

    def keep_original(self, sha256: str, data: bytes) -> None:
        """Keep the bytes of a file under their SHA-256; those that are here stay as they are."""
        with self._connections.writing() as connection:
            connection.execute(_KEEP_ORIGINAL, {"sha256": sha256, "bytes": data})

    def keep(
        self,
        new: Article,
        story_id: int | None,
        signature: str = "",
        prints: Sequence[int] | None = None,
        words: int | None = None,
    ) -> int:
        """Keep an article whose original is here; returns its number.

        ``signature`` is what the grouping of stories remembers of the article, ``prints`` are the
        fingerprints of its text and ``words`` how many it has, where they are known.  Raises
        NotFoundError when there is no such story.
        """
        with self._connections.writing() as connection:
            check_story(connection, story_id)
            row = {
                "source_id": source_number(connection, storable(new.source)),
                "story_id": story_id,
                "imported_at": now(),
                "signature": signature,
                **to_columns(new, words),
            }
            number: int = connection.scalars(_KEEP, row).one()
            add_prints(connection, number, fingerprints(new.text) if prints is None else prints)
            return number

    def get(self, article_id: int) -> SavedArticle:
        """One article; raises NotFoundError."""
        with self._connections.reading() as connection:
            return _get(connection, article_id)

    def original(self, article_id: int) -> bytes:
        """The bytes of the file that the article came from; raises NotFoundError."""
        query = (
            select(original.c.bytes).join_from(article, original).where(article.c.id == article_id)
        )
        with self._connections.reading() as connection:
            found: bytes | None = connection.scalar(query)
        if found is None:
            raise _not_found(article_id)
        return found

    def original_of(self, sha256: str) -> bytes:
        """The file of these digits; raises NotFoundError."""
        query = select(original.c.bytes).where(original.c.sha256 == sha256)
        with self._connections.reading() as connection:
            found: bytes | None = connection.scalar(query)
        if found is None:
            raise NotFoundError(f"The library has no original {sha256}.")
        return found

    def originals_alone(self) -> tuple[str, ...]:
        """The SHA-256 of each original that no article came from: only a rescue leaves such."""
        used = select(article.c.original_sha256)
        query = select(original.c.sha256).where(original.c.sha256.not_in(used))
        with self._connections.reading() as connection:
            return tuple(connection.scalars(query.order_by(original.c.sha256)))

    def entries(self) -> tuple[ArticleEntry, ...]:
        """All articles but those in the bin, in the order in which they were imported."""
        kept = article.c.id.not_in(select(binned_article.c.article_id))
        with self._connections.reading() as connection:
            return tuple(map(to_entry, connection.execute(select_entries().where(kept))))

    def of_one_place(self, entry: ArticleEntry, most: int) -> tuple[ArticleEntry, ...]:
        """Others in the story of ``entry`` of its outlet or path, from other files.

        No more than ``most``, those imported last, the newest of them first.
        """
        same_place = or_(
            func.lower(source.c.name) == func.lower(entry.source), article.c.path == entry.path
        )
        query = (
            select_entries()
            .where(article.c.story_id == entry.story_id, article.c.id != entry.id, same_place)
            .where(article.c.original_sha256 != entry.sha256)
            .order_by(None)
            .order_by(article.c.id.desc())
            .limit(most)
        )
        with self._connections.reading() as connection:
            return tuple(map(to_entry, connection.execute(query)))

    def find_by_sha256(self, sha256: str) -> tuple[ArticleEntry, ...]:
        """The articles that came from a file of these bytes: none, one, or several."""
        query = select_entries().where(article.c.original_sha256 == sha256)
        with self._connections.reading() as connection:
            return tuple(map(to_entry, connection.execute(query)))

    def count_by_sha256(self, sha256: str) -> int:
        """How many articles came from a file of these bytes."""
        with self._connections.reading() as connection:
            return int(connection.exec_driver_sql(_COUNT, (sha256,)).scalar_one())

    def first_of(self, sha256: str) -> tuple[int, int | None]:
        """Number and story of the first article that came from a file; raises NotFoundError."""
        with self._connections.reading() as connection:
            found = connection.exec_driver_sql(_FIRST, (sha256,)).first()
        if found is None:
            raise NotFoundError(f"The library has no article of the file {sha256}.")
        return found[0], found[1]


def _get(connection: Connection, article_id: int) -> SavedArticle:
    row = connection.execute(_GET, {"number": article_id}).first()
    if row is None:
        raise _not_found(article_id)
    return SavedArticle(to_entry(row), to_article(row))


def _not_found(article_id: int) -> NotFoundError:
    return NotFoundError(f"The library has no article {article_id}.")


def source_number(connection: Connection, name: str) -> int:
    """The number of the outlet of that name, which is written down when it is new."""
    known: int | None = connection.scalar(_SOURCE, {"name": name})
    if known is not None:
        return known
    connection.execute(_KEEP_SOURCE, {"name": name})
    return int(connection.scalars(_SOURCE, {"name": name}).one())
