"""What a bundle takes out of the library and brings into another, known by more than numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import insert, or_, select, update
from sqlalchemy.exc import DataError, IntegrityError

from newsreader.domain.bundle import BundledStory
from newsreader.domain.errors import LibraryError
from newsreader.store.connections import Connections
from newsreader.store.notes.journal import Journal, Line, select_lines
from newsreader.store.rescue.reviving import add_lines
from newsreader.store.tables import article, story
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import binned_article, note, note_revision, placed_by_hand


@contextmanager
def _odd_values_told() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, DataError) as error:
        raise LibraryError(f"A note has a value that no note can have: {error.orig}.") from error


class Sharing:
    """Stories by the moment they were begun, notes as lines of the journal."""

    def __init__(self, connections: Connections, journal: Journal) -> None:
        self._connections = connections
        self._journal = journal

    def stories(self) -> dict[int, BundledStory]:
        """All stories by their number here."""
        query = select(story.c.id, story.c.created_at, story.c.title).order_by(story.c.id)
        with self._connections.reading() as connection:
            return {row.id: BundledStory(*row[1:]) for row in connection.execute(query)}

    def placed_by_hand(self) -> frozenset[int]:
        """The articles that the user put where they are."""
        with self._connections.reading() as connection:
            return frozenset(connection.scalars(select(placed_by_hand.c.article_id)))

    def add_story(self, new: BundledStory) -> int:
        """Begin a story that was begun elsewhere; returns its number here."""
        values = {"title": new.title, "created_at": new.begun}
        with self._connections.writing() as connection:
            return int(connection.scalars(insert(story).values(values).returning(story.c.id)).one())

    def keep_moment(self, article_id: int, imported_at: str) -> None:
        """Remember when an article was imported on the machine that it comes from."""
        with self._connections.writing() as connection:
            kept = update(article).where(article.c.id == article_id)
            connection.execute(kept.values(imported_at=imported_at))

    def settle(self, article_id: int) -> None:
        """Mark an article as put where it is by the user."""
        with self._connections.writing() as connection:
            connection.execute(insert_missing(placed_by_hand), {"article_id": article_id})

    def note_lines(
        self, articles: Sequence[int] | None = None, stories: Sequence[int] = ()
    ) -> tuple[Line, ...]:
        """Every wording of the notes on these articles and stories, or of all notes.

        A note on a pair of which one article stays behind stays behind, too, as do notes on
        articles in the bin.
        """
        wanted = select_lines().order_by(note.c.created_at, note.c.id, note_revision.c.number)
        binned = select(binned_article.c.article_id)
        for column in (note.c.article_id, note.c.other_article_id):
            wanted = wanted.where(or_(column.is_(None), column.not_in(binned)))
        if articles is not None:
            of_articles = note.c.article_id.in_(articles) & or_(
                note.c.other_article_id.is_(None), note.c.other_article_id.in_(articles)
            )
            wanted = wanted.where(or_(of_articles, note.c.story_id.in_(stories)))
        with self._connections.reading() as connection:
            return tuple(dict(row._mapping) for row in connection.execute(wanted))

    def take_notes(self, lines: Iterable[Line]) -> tuple[Sequence[int], int]:
        """Add the notes and wordings that are missing here; changes no other.

        Returns the numbers of the notes that were added to, and how many were here as they are.
        Raises LibraryError for values that a note cannot have.
        """
        told: defaultdict[tuple[str, int], list[Line]] = defaultdict(list)
        for line in lines:
            told[line["created_at"], line["id"]].append(line)
        new: list[int] = []
        with _odd_values_told(), self._connections.writing() as connection:
            for _, wordings in sorted(told.items()):
                # The number belongs to another library; this one gives the note one of its own.
                strangers = [line | {"id": None} for line in wordings]
                note_id, added = add_lines(connection, strangers)
                if note_id is not None and added:
                    new.append(note_id)
                    self._journal.add(connection, note_id, every_wording=True)
        return new, len(told) - len(new)
