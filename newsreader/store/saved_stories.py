"""The stories in the library: which articles are on one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import delete, exists, insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.article import ArticleEntry
from newsreader.domain.errors import NotFoundError
from newsreader.domain.story import Story
from newsreader.store.article_rows import select_entries, to_entry
from newsreader.store.connections import Connections, plain
from newsreader.store.tables import article, story
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import note, placed_by_hand
from newsreader.store.values import now, storable

# Asked many times for each article of an import: making the query would take longer than it does.
_SIGNED = (
    "SELECT article.id, article.story_id, placed_by_hand.article_id IS NOT NULL, article.signature"
    " FROM article LEFT JOIN placed_by_hand ON placed_by_hand.article_id = article.id"
    " WHERE article.story_id = ? ORDER BY article.id DESC LIMIT ?"
)
_ALL = -1
_NEIGHBOUR = (
    "SELECT 1 FROM article WHERE id <> ?1"
    " AND story_id = (SELECT story_id FROM article WHERE id = ?1) LIMIT 1"
)

_IS_THERE = "SELECT 1 FROM story WHERE id = ?"
_ADD = insert(story).returning(story.c.id)
_NAMED_AFTER_FILE = (
    "SELECT 1 FROM article JOIN story ON story.id = article.story_id WHERE story.id = ?"
    " AND substr(article.path, -length(story.title)) = story.title"
    " AND substr(article.path, -length(story.title) - 1, 1) IN ('', '/', '\\') LIMIT 1"
)


class SignedArticle(NamedTuple):
    """An article's place among the stories, and the signature that it was kept with."""

    article_id: int
    story_id: int
    by_hand: bool
    signature: str


class SavedStories:
    """Stories by number or all of them; an article is in one story or in none."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, title: str) -> int:
        """Begin a story without articles and return its number."""
        with self._connections.writing() as connection:
            return int(
                connection.scalars(_ADD, {"title": storable(title), "created_at": now()}).one()
            )

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
        with self._connections.reading() as connection:
            rows = connection.execute(select_entries().where(article.c.story_id.is_not(None)))
            return self.of_entries(map(to_entry, rows))

    def of_entries(self, entries: Iterable[ArticleEntry]) -> tuple[Story, ...]:
        """All stories, oldest first, with those of these articles that are in them."""
        members: defaultdict[int | None, list[ArticleEntry]] = defaultdict(list)
        for entry in entries:
            members[entry.story_id].append(entry)
        titles = select(story.c.id, story.c.title).order_by(story.c.id)
        with self._connections.reading() as connection:
            rows = connection.execute(titles).all()
        return tuple(Story(number, title, tuple(members[number])) for number, title in rows)

    def of_newest(self, articles: int) -> tuple[Story, ...]:
        """The stories of so many articles that were imported last, each whole."""
        newest = select(article.c.story_id).order_by(article.c.id.desc()).limit(articles)
        with self._connections.reading() as connection:
            numbers = sorted({number for number in connection.scalars(newest) if number})
        return tuple(map(self.get, numbers))

    def signed(
        self, stories: Iterable[int], newest: int | None = None
    ) -> tuple[SignedArticle, ...]:
        """What the grouping remembers of the articles of stories, in the order of import.

        With ``newest`` of so many of each that were imported last.
        """
        most = _ALL if newest is None else newest
        with self._connections.reading() as connection:
            ask = plain(connection).execute
            rows = [row for story_id in stories for row in ask(_SIGNED, (story_id, most))]
        return tuple(SignedArticle(i, s, bool(hand), text) for i, s, hand, text in sorted(rows))

    def is_alone(self, article_id: int) -> bool:
        """Whether no other article is in the story of this one."""
        with self._connections.reading() as connection:
            return connection.exec_driver_sql(_NEIGHBOUR, (article_id,)).first() is None

    def is_called_after_a_file(self, story_id: int) -> bool:
        """Whether its title is the name of a file that one of its articles came from."""
        with self._connections.reading() as connection:
            return connection.exec_driver_sql(_NAMED_AFTER_FILE, (story_id,)).first() is not None

    def newest(self) -> int:
        """The highest number that a story has; 0 in an empty library."""
        with self._connections.reading() as connection:
            return connection.exec_driver_sql("SELECT max(id) FROM story").scalar() or 0

    def numbers(self) -> tuple[int, ...]:
        """The numbers of all stories, oldest first."""
        with self._connections.reading() as connection:
            return tuple(connection.scalars(select(story.c.id).order_by(story.c.id)))

    def of_articles(self, articles: Iterable[int]) -> set[int]:
        """The stories that these articles are in; raises NotFoundError."""
        wanted = set(articles)
        query = select(article.c.id, article.c.story_id).where(article.c.id.in_(wanted))
        with self._connections.reading() as connection:
            found = {row.id: row.story_id for row in connection.execute(query)}
        if missing := sorted(wanted - found.keys()):
            raise NotFoundError(f"The library has no article {missing[0]}.")
        return {story_id for story_id in found.values() if story_id is not None}

    def put(self, articles: Iterable[int], story_id: int) -> None:
        """Move articles into a story, whoever had put them elsewhere; raises NotFoundError."""
        with self._connections.writing() as connection:
            check_story(connection, story_id)
            moved = update(article).where(article.c.id.in_(list(articles)))
            connection.execute(moved.values(story_id=story_id))

    def settle(self, stories: Iterable[int]) -> None:
        """Mark the articles of stories as put there by the user: no import moves them."""
        members = select(article.c.id).where(article.c.story_id.in_(list(stories)))
        marked = insert_missing(placed_by_hand)
        with self._connections.writing() as connection:
            connection.execute(marked.from_select(["article_id"], members))

    def drop_empty(self, stories: Iterable[int]) -> None:
        """Take away those of ``stories`` that have neither articles nor notes."""
        with self._connections.writing() as connection:
            connection.execute(
                delete(story).where(
                    story.c.id.in_(list(stories)),
                    ~exists().where(article.c.story_id == story.c.id),
                    ~exists().where(note.c.story_id == story.c.id),
                )
            )

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
    if connection.exec_driver_sql(_IS_THERE, (story_id,)).first() is None:
        raise _not_found(story_id)


def _not_found(story_id: int) -> NotFoundError:
    return NotFoundError(f"The library has no story {story_id}.")
