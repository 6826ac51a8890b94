"""The stories in the library: which articles are on one event."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.article import ArticleEntry
from newsreader.domain.errors import NotFoundError
from newsreader.domain.story import Story
from newsreader.store.article_rows import select_entries, to_entry
from newsreader.store.connections import Connections
from newsreader.store.tables import article, story
from newsreader.store.values import now, storable


class SignedArticle(NamedTuple):
    """An article's place among the stories, and the signature that it was kept with."""

    article_id: int
    story_id: int
    signature: str


class SavedStories:
    """Stories by number or all of them; an article is in one story or in none."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, title: str) -> int:
        """Begin a story without articles and return its number."""
        with self._connections.writing() as connection:
            new = insert(story).values(title=storable(title), created_at=now())
            return int(connection.scalars(new.returning(story.c.id)).one())

    def get(self, story_id: int) -> Story:
        """One story; raises NotFoundError."""
        with self._connections.reading() as connection:
            title = connection.scalar(select(story.c.title).where(story.c.id == story_id))
            if title is None:
                raise _not_found(story_id)
            rows = connection.execute(select_entries().where(article.c.story_id == story_id))
            return Story(story_id, title, tuple(map(to_entry, rows)))

    def all(self) -> tuple[Story, ...]:
        """All stories, oldest first, with their articles in the order of import."""
        members: defaultdict[int | None, list[ArticleEntry]] = defaultdict(list)
        with self._connections.reading() as connection:
            for row in connection.execute(select_entries().where(article.c.story_id.is_not(None))):
                members[row.story_id].append(to_entry(row))
            titles = connection.execute(select(story.c.id, story.c.title).order_by(story.c.id))
            return tuple(Story(row.id, row.title, tuple(members[row.id])) for row in titles)

    def signatures(self, after: int = 0) -> tuple[SignedArticle, ...]:
        """What the grouping remembers of the articles with a higher number than ``after``.

        In the order of import, without articles that are in no story.
        """
        query = (
            select(article.c.id, article.c.story_id, article.c.signature)
            .where(article.c.id > after, article.c.story_id.is_not(None))
            .order_by(article.c.id)
        )
        with self._connections.reading() as connection:
            return tuple(SignedArticle(*row) for row in connection.execute(query))

    def rename(self, story_id: int, title: str) -> None:
        """Give a story another title; raises NotFoundError."""
        with self._connections.writing() as connection:
            check_story(connection, story_id)
            connection.execute(
                update(story).where(story.c.id == story_id).values(title=storable(title))
            )


def check_story(connection: Connection, story_id: int | None) -> None:
    """Raise NotFoundError when ``story_id`` is a number that no story has."""
    if story_id is None:
        return
    if connection.scalar(select(story.c.id).where(story.c.id == story_id)) is None:
        raise _not_found(story_id)


def _not_found(story_id: int) -> NotFoundError:
    return NotFoundError(f"The library has no story {story_id}.")
