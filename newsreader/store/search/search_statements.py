"""A search query as SQL for the full-text index: articles and notes by words, dates and marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from newsreader.store.search.search_index import FIRST_NOTE
from newsreader.text.search_query import SearchQuery, Term

# A word in the headline counts as much as several in the text: text, title, source, byline.
# The best have the lowest number.
_SCORE: Final = "bm25(search_index, 1, 8, 2, 2)"
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


# Words behind quotation marks and the like are passed over: enough others begin so.
_HAS_BEGUN: Final = "' ' || replace({text}, char(10), ' ') LIKE '% ' || ? || '%'"
#: The newest articles with a word that begins so, and the newest notes: its beginning, how many.
NEWEST_ARTICLES_WITH: Final = (
    "SELECT id FROM (SELECT id, title || ' ' || text AS text FROM article"
    f" WHERE +id {_NOT_IN_BIN} ORDER BY id DESC LIMIT {_RANKED})"
    f" WHERE {_HAS_BEGUN.format(text='text')} ORDER BY id DESC LIMIT ?"
)
NEWEST_NOTES_WITH: Final = (
    f"SELECT note.id + {FIRST_NOTE} FROM note"
    " JOIN note_revision ON note_id = note.id"
    " AND number = (SELECT max(number) FROM note_revision WHERE note_id = note.id)"
    f" WHERE removed_at IS NULL AND +note.id + {FIRST_NOTE} {_NOT_IN_BIN}"
    f" AND {_HAS_BEGUN.format(text='note_revision.text')} ORDER BY note.id DESC LIMIT ?"
)


def ranking(query: SearchQuery, limit: int) -> tuple[str, dict[str, object]]:
    """SQL that gives at most ``limit`` numbers as in the index, best first; and its values."""
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
    return statement, values | words | {"limit": limit, "first_note": FIRST_NOTE}


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
