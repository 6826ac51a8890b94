"""By which terms a story is found and how rare each term is: the index of the grouping."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.engine import Connection

from newsreader.store.connections import Connections, plain
from newsreader.store.tables import library_info, story_term, term_count

#: The key of library_info under which the form of the index stands.
_FORM = "story_index"

# One list as one parameter: thousands of single ones take SQLAlchemy longer than SQLite.
_COUNTS = (
    "SELECT term, stories, named FROM term_count WHERE term IN (SELECT value FROM json_each(?))"
)
# What finds more stories tells little: a bound on the work.
_MOST = 500
_FOUND_BY = "SELECT story_id FROM story_term WHERE term = ? ORDER BY story_id DESC LIMIT ?"
_COUNT = (
    "INSERT INTO term_count (term, stories, named) VALUES (?, ?, ?) ON CONFLICT (term) DO UPDATE"
    " SET stories = stories + excluded.stories, named = named + excluded.named"
)
_FIND_BY = "INSERT OR IGNORE INTO story_term (term, story_id) VALUES (?, ?)"
_WRITTEN_FORM = "SELECT value FROM library_info WHERE key = ?"
_FORGET = "DELETE FROM story_term WHERE story_id = ? AND term IN (SELECT value FROM json_each(?))"
# What is no longer in any story, but for what adding and taking away of fractions leaves.
_TIDY = "DELETE FROM term_count WHERE stories < 1e-6 AND term IN (SELECT value FROM json_each(?))"


class StoryTerms:
    """All of it can be gathered again from the articles: nothing is lost when it is cleared."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def is_of_form(self, form: str) -> bool:
        """Whether the whole library has been gathered in this form."""
        with self._connections.reading() as connection:
            return connection.exec_driver_sql(_WRITTEN_FORM, (_FORM,)).scalar() == form

    def clear(self, form: str) -> None:
        """Begin anew; the caller gathers the whole library in the same transaction."""
        with self._connections.writing() as connection:
            connection.execute(delete(story_term))
            connection.execute(delete(term_count))
            new = insert_or(library_info).values(key=_FORM, value=form)
            connection.execute(
                new.on_conflict_do_update(index_elements=["key"], set_={"value": form})
            )

    def counts(self, terms: Iterable[str]) -> dict[str, tuple[float, float]]:
        """For each of these terms that any story has: in how many, in how many more as a name."""
        with self._connections.reading() as connection:
            rows = plain(connection).execute(_COUNTS, (_listed(terms),))
            return {term: (stories, named) for term, stories, named in rows}

    def found_by(self, terms: Iterable[str]) -> list[tuple[str, list[int]]]:
        """Each of these terms with the stories that are found by it, the newest of very many."""
        with self._connections.reading() as connection:
            ask = plain(connection).execute
            return [(term, [story for (story,) in ask(_FOUND_BY, (term, _MOST))]) for term in terms]

    def count(self, changes: Mapping[str, tuple[float, float]]) -> None:
        """Add to the counts of terms, or take away."""
        rows = [(term, stories, named) for term, (stories, named) in changes.items()]
        if not rows:
            return
        with self._connections.writing() as connection:
            connection.exec_driver_sql(_COUNT, rows)
            lost = [term for term, (stories, _) in changes.items() if stories < 0]
            if lost:
                connection.exec_driver_sql(_TIDY, (_listed(lost),))

    def find_by(self, story_id: int, terms: Iterable[str]) -> None:
        """Let a story be found by these terms as well."""
        with self._connections.writing() as connection:
            _keep(connection, story_id, terms)

    def find_only_by(self, story_id: int, terms: Iterable[str], among: Iterable[str]) -> None:
        """Let a story be found by these terms and by no others of ``among``."""
        with self._connections.writing() as connection:
            connection.exec_driver_sql(_FORGET, (story_id, _listed(among)))
            _keep(connection, story_id, terms)


def _keep(connection: Connection, story_id: int, terms: Iterable[str]) -> None:
    rows = [(term, story_id) for term in terms]
    if rows:
        connection.exec_driver_sql(_FIND_BY, rows)


def _listed(terms: Iterable[str]) -> str:
    return json.dumps(sorted(terms))
