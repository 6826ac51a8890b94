"""Finds the articles that have runs of words in common with a text: the index of text reuse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.engine import Connection

from newsreader.store.connections import Connections, plain
from newsreader.store.search.search_index import FIRST_NOTE
from newsreader.store.tables import article, library_info, passage_print
from newsreader.text.fingerprints import CERTAIN, FORM, all_fingerprints, fingerprints
from newsreader.text.search_folding import search_words

_KEY: Final = "passage_index"  # of library_info, under which the form of the index stands
#: What more articles have, such as an agency's last line, tells little: a bound on the work.
_MOST: Final = 500
_ADD: Final = "INSERT OR IGNORE INTO passage_print (print, article_id) VALUES (?, ?)"
_FIND: Final = (
    "SELECT article_id FROM passage_print WHERE print = ? ORDER BY article_id DESC LIMIT ?"
)
#: Of a shorter passage no number may have been taken: all of its runs are looked for, and phrases.
_SHORT: Final = 2 * CERTAIN
_PHRASE: Final = 3  # words
_PHRASES: Final = 6
_FIND_WORDS: Final = (
    "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ?"
    " ORDER BY rowid DESC LIMIT ?"
)


class PassageIndex:
    """All of it can be gathered again from the articles: nothing is lost when it is cleared."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def find(self, text: str, limit: int) -> tuple[int, ...]:
        """The articles that share most with ``text``, best first; rare runs count more."""
        scores: defaultdict[int, float] = defaultdict(float)
        with self._connections.reading() as connection:
            for query, values in _queries(text):
                articles = plain(connection).execute(query, values).fetchall()
                for (article_id,) in articles:
                    scores[article_id] += 1 / len(articles)
        return tuple(sorted(scores, key=lambda number: (-scores[number], -number))[:limit])

    def make_ready(self, tell: Callable[[], None]) -> None:
        """Gather the whole library, unless it is in the index; ``tell`` is called now and then."""
        with self._connections.reading() as connection:
            form = select(library_info.c.value).where(library_info.c.key == _KEY)
            if connection.scalar(form) == FORM:
                return
        with self._connections.writing() as connection:
            connection.execute(delete(passage_print))
            for number in connection.scalars(select(article.c.id).order_by(article.c.id)).all():
                tell()
                text = connection.scalars(select(article.c.text).filter_by(id=number)).one()
                add_prints(connection, number, fingerprints(text))
            mark_ready(connection)


def _queries(text: str) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """What the index is asked, by runs of words and for a short passage by phrases, too."""
    found = search_words(text)
    is_short = len(found) < _SHORT
    for number in all_fingerprints(text) if is_short else fingerprints(text):
        yield _FIND, (number, _MOST)
    for phrase in _phrases(found) if is_short else ():
        yield _FIND_WORDS, (phrase, FIRST_NOTE, _MOST)


def _phrases(found: tuple[str, ...]) -> list[str]:
    """Of a short passage the runs of words with most letters, which few texts have, for FTS5."""
    size = min(_PHRASE, len(found))
    runs = {found[place : place + size] for place in range(len(found) - size + 1)} - {()}
    longest = sorted(runs, key=lambda run: (-sum(map(len, run)), run))[:_PHRASES]
    return [f'text : "{" ".join(run)}"' for run in longest]


def mark_ready(connection: Connection) -> None:
    """Say of a library that all of its articles are in the index."""
    new = insert_or(library_info).values(key=_KEY, value=FORM)
    connection.execute(new.on_conflict_do_update(index_elements=["key"], set_={"value": FORM}))


def add_prints(connection: Connection, article_id: int, prints: Iterable[int]) -> None:
    """Let an article be found by the fingerprints of its text, in the transaction that keeps it."""
    # SQLAlchemy would make a dictionary of each number, of a book a hundred megabytes.
    rows = [(number, article_id) for number in sorted(prints)]
    plain(connection).executemany(_ADD, rows)


def renew_prints(connection: Connection, article_id: int, text: str) -> None:
    """Let an article be found by the text that it has now."""
    connection.execute(delete(passage_print).filter_by(article_id=article_id))
    add_prints(connection, article_id, fingerprints(text))
