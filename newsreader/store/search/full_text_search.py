"""Finds articles and notes by their words, and shows each with the sentence that has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select, text
from sqlalchemy.engine import Connection

from newsreader.domain.article import LONGEST_NAME, name_of
from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.search import HitKind, SearchHit
from newsreader.store.connections import Connections
from newsreader.store.notes.note_rows import select_newest, to_note
from newsreader.store.search.search_index import FIRST_NOTE
from newsreader.store.search.search_statements import (
    NEWEST_ARTICLES_WITH,
    NEWEST_NOTES_WITH,
    ranking,
)
from newsreader.store.search.word_spread import WIDE, pages_of_words
from newsreader.store.tables import article, source, story
from newsreader.store.user_tables import note
from newsreader.text.search_excerpts import Excerpts
from newsreader.text.search_query import SearchQuery, parse_query, with_whole_words

_NOTES: Final = 3  # of the newest hits one in so many at most is a note


class FullTextSearch:
    """Looks for words in all articles and in the notes that are not in the bin."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def find(self, typed: str, limit: int, tell: Callable[[], None]) -> tuple[SearchHit, ...]:
        """At most ``limit`` hits for what was typed, best first (BM25: Robertson 1994).

        ``tell`` is called before each piece of work, and may raise CancelledError.
        """
        query = parse_query(typed)
        tell()
        with self._connections.reading() as connection:
            numbers = _ranked(connection, query, limit)
            tell()
            found = _Found(connection, numbers, query)
        hits = []
        for number in numbers:
            tell()
            hits.append(found.hit(number))
        return tuple(hits)


def _ranked(connection: Connection, query: SearchQuery, limit: int) -> Sequence[int]:
    """Numbers as in the index, best first."""
    if query.is_empty:
        return ()
    if query.begun and pages_of_words(connection, query.begun) > WIDE:
        # All that begins so need not be read when the newest articles have enough of it.
        if query.is_one_begun_word:
            newest = _newest_with(connection, query.begun, limit)
            if len(newest) == limit:
                return newest
        else:
            query = with_whole_words(query)
    statement, values = ranking(query, limit)
    return connection.execute(text(statement), values).scalars().all()


def _newest_with(connection: Connection, begun: str, limit: int) -> Sequence[int]:
    notes = connection.exec_driver_sql(NEWEST_NOTES_WITH, (begun, limit // _NOTES)).scalars()
    articles = connection.exec_driver_sql(NEWEST_ARTICLES_WITH, (begun, limit)).scalars()
    return [*notes, *articles][:limit]


class _Found:
    """The rows that a search has found, with what is needed to show them."""

    def __init__(self, connection: Connection, numbers: Sequence[int], query: SearchQuery) -> None:
        self._excerpts = Excerpts(query)
        of_notes = [number - FIRST_NOTE for number in numbers if number >= FIRST_NOTE]
        rows = connection.execute(select_newest().where(note.c.id.in_(of_notes)))
        self._notes = {row.id: to_note(row) for row in rows}
        targets = [each.target for each in self._notes.values()]
        wanted = {number for number in numbers if number < FIRST_NOTE}
        wanted.update(target.article_id for target in targets if target.article_id is not None)
        columns = (article.c.id, article.c.title, source.c.name, article.c.date, article.c.path)
        texts = select(*columns, article.c.language, article.c.text).join_from(article, source)
        found = connection.execute(texts.where(article.c.id.in_(wanted)))
        self._articles: Mapping[int, Any] = {row.id: row for row in found}
        stories = [target.story_id for target in targets if target.story_id is not None]
        titles = connection.execute(
            select(story.c.id, story.c.title).where(story.c.id.in_(stories))
        )
        self._titles: Mapping[int, str] = {row.id: row.title for row in titles}

    def hit(self, number: int) -> SearchHit:
        """The hit that has this number in the index."""
        if number >= FIRST_NOTE:
            return self._note_hit(self._notes[number - FIRST_NOTE])
        row = self._articles[number]
        shown = self._excerpts.of(row.text, row.language)
        return SearchHit(
            HitKind.ARTICLE,
            number,
            number,
            *self._names(number),
            _on_one_line(shown.sentence.of(row.text)),
            tuple(span.shift(-shown.sentence.start) for span in shown.words),
            shown.sentence if shown.words else None,
        )

    def _note_hit(self, found: Note) -> SearchHit:
        shown = self._excerpts.of(found.text)
        target = found.target
        return SearchHit(
            HitKind.NOTE,
            found.id,
            target.article_id,
            *self._names_of(target),
            _on_one_line(shown.sentence.of(found.text)),
            tuple(span.shift(-shown.sentence.start) for span in shown.words),
            target.anchor.span if target.anchor else None,
        )

    def _names_of(self, target: NoteTarget) -> tuple[str, str, str]:
        if target.story_id is not None:
            return self._titles[target.story_id], "", ""
        assert target.article_id is not None
        return self._names(target.article_id)

    def _names(self, number: int) -> tuple[str, str, str]:
        row = self._articles[number]
        return name_of(row.title, row.text[:LONGEST_NAME], row.path), row.name, row.date


def _on_one_line(sentence: str) -> str:
    return re.sub(r"\s", " ", sentence)
