"""What the user decided about articles, as a bundle takes it from one library to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DataError, IntegrityError

from newsreader.domain.errors import LibraryError
from newsreader.store.connections import Connections
from newsreader.store.handover.taken_decisions import (
    CORRECTED,
    AddedRow,
    Line,
    Taking,
    put_back,
    take_out,
)
from newsreader.store.tables import article, article_version, note_place, source
from newsreader.store.user_tables import correction, fact_verdict, furniture_ruling, hand_link, note
from newsreader.store.values import from_json


class SharedDecisions:
    """Corrections, rulings, versions, links, verdicts and where notes stand in other texts."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def lines(self, articles: Sequence[int]) -> tuple[Line, ...]:
        """All that was decided about these articles and no others, each kind in its order."""
        places = {number: place for place, number in enumerate(articles)}
        with self._connections.reading() as connection:
            return (
                *_corrections(connection, places),
                *_rulings(connection, places),
                *_versions(connection, places),
                *_links(connection, places),
                *_verdicts(connection, places),
                *_note_places(connection, places),
            )

    def take(
        self, lines: Iterable[Line], articles: Mapping[int, int], new: set[int]
    ) -> tuple[int, Sequence[AddedRow]]:
        """Add what is missing here; returns how much that was, and what can be taken out again.

        Changes nothing that is here.

        ``articles`` has the number here for each place in the bundle, ``new`` those numbers that
        came with it: corrections and versions are taken for these only, as an article that was
        here stays as it is.  Raises LibraryError for values that no decision can have.
        """
        with _odd_values_told(), self._connections.writing() as connection:
            taking = Taking(connection, articles, new)
            return sum(taking.take(line) for line in lines), taking.rows

    def take_out(self, rows: Sequence[AddedRow]) -> None:
        """Take out what ``take`` has added but corrections and verdicts, which stay or go back."""
        with self._connections.writing() as connection:
            take_out(connection, rows)

    def put_back(self, rows: Sequence[AddedRow]) -> None:
        """Undo ``take_out``."""
        with self._connections.writing() as connection:
            put_back(connection, rows)


@contextmanager
def _odd_values_told() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, DataError) as error:
        raise LibraryError(f"A decision has a value that none can have: {error.orig}.") from error


def _corrections(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    for row in connection.execute(select(correction).order_by(correction.c.id)):
        if row.article_id in places:
            about = {name: row._mapping[name] for name in CORRECTED}
            yield {"kind": "correction", "article": places[row.article_id], **about}


def _rulings(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    columns = select(article.c.id, article.c.source_id)
    outlets = {row.source_id for row in connection.execute(columns) if row.id in places}
    query = select(furniture_ruling, source.c.name).join_from(furniture_ruling, source)
    for row in connection.execute(query.order_by(source.c.name, furniture_ruling.c.piece)):
        if row.source_id in outlets:
            yield {"kind": "ruling", "outlet": row.name, "piece": row.piece, "ruled": row.kind}


def _versions(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    first: dict[int, int] = {}
    for row in connection.execute(select(article_version).order_by(article_version.c.article_id)):
        if row.article_id in places:
            place = places[row.article_id]
            known = first.setdefault(row.versions_of, place)
            if known != place:
                yield {"kind": "version", "article": place, "first": known}


def _links(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    moments: dict[int, str] = {}
    for row in connection.execute(select(hand_link).order_by(hand_link.c.id)):
        moments[row.id] = row.made_at
        if {row.article_id, row.other_article_id} <= places.keys():
            yield {
                "kind": "link",
                "made_at": row.made_at,
                "decision": row.kind,
                "of": moments.get(row.decision_id),
                "article": places[row.article_id],
                "other_article": places[row.other_article_id],
                "anchors": from_json(row.anchors),
            }


def _verdicts(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    moments: dict[int, str] = {}
    for row in connection.execute(select(fact_verdict).order_by(fact_verdict.c.id)):
        if row.takes_back is not None:
            if row.takes_back in moments:
                of = moments[row.takes_back]
                yield {"kind": "verdict taken back", "made_at": row.made_at, "of": of}
            continue
        told = from_json(row.places)
        if told and all(number in places for number, *_ in told):
            moments[row.id] = row.made_at
            yield {
                "kind": "verdict",
                "made_at": row.made_at,
                "fact": row.kind,
                "values": from_json(row.fact_values),
                "places": [[places[number], *where] for number, *where in told],
                "ruling": row.ruling,
                "remark": row.remark,
            }


def _note_places(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    query = select(note_place, note.c.created_at, note.c.article_id.label("of"))
    ordered = query.join_from(note_place, note).order_by(note_place.c.note_id, "article_id")
    for row in connection.execute(ordered):
        if {row.article_id, row.of} <= places.keys():
            yield {
                "kind": "note place",
                "note": row.created_at,
                "article": places[row.article_id],
                "start": row.span_start,
                "end": row.span_end,
            }
