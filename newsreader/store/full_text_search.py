"""Finds articles and notes by their words: a query becomes SQL for FTS5, rows become hits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select, text
from sqlalchemy.engine import Connection

from newsreader.domain.article import LONGEST_NAME, name_of
from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.search import HitKind, SearchHit
from newsreader.store.connections import Connections
from newsreader.store.saved_notes import select_newest, to_note
from newsreader.store.search_index import FIRST_NOTE
from newsreader.store.tables import article, note, source, story
from newsreader.text.search_excerpts import Excerpts
from newsreader.text.search_query import SearchQuery, Term, parse_query

# A word in the headline counts as much as several in the text: title, source, byline, text.
# The best have the lowest number.
_SCORE: Final = "bm25(search_index, 8, 2, 2, 1)"
# Words that more articles have tell little: of these only the newest are held against each other.
_RANKED: Final = 2_000
_DATED: Final = "IN (SELECT id FROM article WHERE date BETWEEN :first{n} AND :last{n})"
_NOTED: Final = (
    "IN (SELECT article_id FROM note WHERE removed_at IS NULL"
    " UNION SELECT other_article_id FROM note WHERE removed_at IS NULL)"
)
# Deleted articles, and the notes on them.
_NOT_IN_BIN: Final = (
    "NOT IN (SELECT article_id FROM binned_article UNION ALL"
    f" SELECT note.id + {FIRST_NOTE} FROM note JOIN binned_article"
    " ON binned_article.article_id IN (note.article_id, note.other_article_id))"
)
_AFTER_ALL_DATES: Final = "~"
# The notes that have all tags and the state asked for, by {what} is wanted of them.
_MARKED: Final = (
    "SELECT {what} FROM note JOIN note_revision ON note_id = note.id"
    " AND number = (SELECT max(number) FROM note_revision WHERE note_id = note.id)"
    " WHERE removed_at IS NULL AND {marks}"
)
_TAGGED: Final = (
    "note.id + :first_note IN (SELECT rowid FROM search_index WHERE search_index MATCH :tag{n}"
    " AND rowid >= :first_note)"
)
_STATED: Final = "note_revision.state = :state{n}"


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
    conditions, values = _conditions(query)
    if query.wanted:
        statement = _by_words(query, conditions)
    elif query.is_about_notes and not query.is_about_articles:
        statement = _by_marks(query)
    else:
        statement = _by_date(query, conditions)
    values |= {f"tag{n}": f"title : {_phrase(tag)}" for n, tag in enumerate(query.note_tags)}
    values |= {f"state{n}": state for n, state in enumerate(query.note_states)}
    words = {"match": _match(query), "excluded": _any_of(query.excluded)}
    more = {"limit": limit, "first_note": FIRST_NOTE}
    return connection.execute(text(statement), values | words | more).scalars().all()


def _by_words(query: SearchQuery, conditions: Sequence[str]) -> str:
    wanted = ["search_index MATCH :match"]
    if query.is_about_articles:
        wanted.append("rowid < :first_note")
    # The plus keeps SQLite from asking the index once more for each article that might do.
    wanted += (f"+rowid {condition}" for condition in (*conditions, _NOT_IN_BIN))
    newest = (
        f"SELECT rowid AS number, {_SCORE} AS score FROM search_index"
        f" WHERE {' AND '.join(wanted)} ORDER BY rowid DESC LIMIT {_RANKED}"
    )
    return f"SELECT number FROM ({newest}) ORDER BY score, number DESC LIMIT :limit"


def _by_date(query: SearchQuery, conditions: Sequence[str]) -> str:
    """Without words to look for, articles that were published last come first."""
    wanted = [f"id {condition}" for condition in (*conditions, _NOT_IN_BIN)]
    if query.excluded:
        excluded = "SELECT rowid FROM search_index WHERE search_index MATCH :excluded"
        wanted.append(f"id NOT IN ({excluded})")
    return (
        f"SELECT id FROM article WHERE {' AND '.join(wanted)}"
        " ORDER BY date DESC, id DESC LIMIT :limit"
    )


def _by_marks(query: SearchQuery) -> str:
    """Without anything asked of articles, the notes themselves; those begun last come first."""
    without = ""
    if query.excluded:
        without = (
            " AND note.id + :first_note NOT IN"
            " (SELECT rowid FROM search_index WHERE search_index MATCH :excluded)"
        )
    marked = _marked(query, "note.id + :first_note")
    return f"{marked}{without} ORDER BY note.id DESC LIMIT :limit"


def _marked(query: SearchQuery, what: str) -> str:
    marks = [_TAGGED.format(n=n) for n, _ in enumerate(query.note_tags)]
    marks += [_STATED.format(n=n) for n, _ in enumerate(query.note_states)]
    return _MARKED.format(what=what, marks=" AND ".join(marks))


def _conditions(query: SearchQuery) -> tuple[list[str], dict[str, object]]:
    """What the query asks of the number of an article, as SQL with its values."""
    conditions: list[str] = []
    values: dict[str, object] = {}
    for number, dates in enumerate(query.dates):
        conditions.append(_DATED.format(n=number))
        # An article without a date has the empty one.
        values[f"first{number}"] = dates.first or "0"
        values[f"last{number}"] = f"{dates.last}{_AFTER_ALL_DATES}"
    if query.has_note:
        conditions.append(_NOTED)
    if query.is_about_notes:
        wanted = ("note.id + :first_note", "article_id", "other_article_id")
        marked = " UNION ".join(_marked(query, what) for what in wanted)
        conditions.append(f"IN ({marked})")
    return conditions, values


def _match(query: SearchQuery) -> str:
    """The words as an expression of FTS5: https://sqlite.org/fts5.html#full_text_query_syntax"""
    wanted = " AND ".join(map(_phrase, query.wanted))
    if query.hoped:
        # Leaves out nothing, and counts for what has it.
        wanted = f"({wanted}) AND (({wanted}) OR {_any_of(query.hoped)})"
    return f"({wanted}) NOT ({_any_of(query.excluded)})" if query.excluded else wanted


def _any_of(terms: Iterable[Term]) -> str:
    return " OR ".join(map(_phrase, terms))


def _phrase(term: Term) -> str:
    # Words have letters, marks and digits only: no quotation mark has to be escaped.
    field = f"{term.field} : " if term.field else ""
    return f'{field}"{" ".join(term.words)}"{" *" if term.is_open else ""}'


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
