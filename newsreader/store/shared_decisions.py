"""What the user decided about articles, as a bundle takes it from one library to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DataError, IntegrityError

from newsreader.domain.errors import LibraryError
from newsreader.store.connections import Connections
from newsreader.store.tables import (
    article,
    article_version,
    correction,
    fact_verdict,
    furniture_ruling,
    hand_link,
    note,
    note_place,
    source,
)
from newsreader.store.values import as_json, from_json

#: One decision as a bundle has it (docs/bundle.md); its articles are places in the bundle's list.
Line = dict[str, Any]


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

    def take(self, lines: Iterable[Line], articles: Mapping[int, int], new: set[int]) -> int:
        """Add what is missing here; returns how much that was.  Changes nothing that is here.

        ``articles`` has the number here for each place in the bundle, ``new`` those numbers that
        came with it: corrections and versions are taken for these only, as an article that was
        here stays as it is.  Raises LibraryError for values that no decision can have.
        """
        with _odd_values_told(), self._connections.writing() as connection:
            taking = _Taking(connection, articles, new)
            return sum(taking.take(line) for line in lines)


@contextmanager
def _odd_values_told() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, DataError) as error:
        raise LibraryError(f"A decision has a value that none can have: {error.orig}.") from error


def _corrections(connection: Connection, places: Mapping[int, int]) -> Iterator[Line]:
    for row in connection.execute(select(correction).order_by(correction.c.id)):
        if row.article_id in places:
            about = {name: row._mapping[name] for name in _CORRECTION}
            yield {"kind": "correction", "article": places[row.article_id], **about}


_CORRECTION = ("made_at", "what", "before", "after", "piece")


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


class _Taking:
    """One transaction in which decisions are taken over."""

    def __init__(self, connection: Connection, articles: Mapping[int, int], new: set[int]) -> None:
        self._connection = connection
        self._articles = articles
        self._new = new
        self._take = {
            "correction": self._correction,
            "ruling": self._ruling,
            "link": self._link,
            "verdict": self._verdict,
            "verdict taken back": self._verdict_taken_back,
            "note place": self._note_place,
        }

    def take(self, line: Line) -> bool:
        """Whether a decision was not here; a kind that only newer programs know is let be."""
        take = self._take.get(line["kind"])
        return take is not None and take(line)

    def _correction(self, line: Line) -> bool:
        number = self._articles[line["article"]]
        if number not in self._new:
            return False
        about = {name: line[name] for name in _CORRECTION}
        self._connection.execute(insert(correction).values(article_id=number, **about))
        return True

    def _ruling(self, line: Line) -> bool:
        outlet = select(source.c.id).where(source.c.name == line["outlet"])
        number = self._connection.scalar(outlet)
        return number is not None and self._add(
            furniture_ruling,
            {"source_id": number, "piece": line["piece"]},
            {"kind": line["ruled"]},
        )

    def _link(self, line: Line) -> bool:
        pair = {
            "article_id": self._articles[line["article"]],
            "other_article_id": self._articles[line["other_article"]],
        }
        of = None
        if line["of"] is not None:
            known = select(hand_link.c.id).filter_by(made_at=line["of"], decision_id=None, **pair)
            of = self._connection.scalar(known)
            if of is None:
                return False
        return self._add(
            hand_link,
            {"made_at": line["made_at"], "kind": line["decision"], **pair},
            {"decision_id": of, "anchors": as_json(line["anchors"])},
        )

    def _verdict(self, line: Line) -> bool:
        places = [[self._articles[place], *where] for place, *where in line["places"]]
        story_of = select(article.c.story_id).where(article.c.id == places[0][0])
        return self._add(
            fact_verdict,
            {"made_at": line["made_at"], "kind": line["fact"], "remark": line["remark"]},
            {
                "story_id": self._connection.scalar(story_of) or 0,
                "fact_values": as_json(line["values"]),
                "places": as_json(places),
                "ruling": line["ruling"],
            },
        )

    def _verdict_taken_back(self, line: Line) -> bool:
        known = select(fact_verdict.c.id, fact_verdict.c.story_id)
        row = self._connection.execute(known.filter_by(made_at=line["of"], takes_back=None)).first()
        empty = dict.fromkeys(("fact_values", "places", "ruling", "remark"), "")
        return row is not None and self._add(
            fact_verdict,
            {"made_at": line["made_at"], "kind": "", "takes_back": row.id},
            {"story_id": row.story_id, **empty},
        )

    def _note_place(self, line: Line) -> bool:
        number = self._connection.scalar(select(note.c.id).filter_by(created_at=line["note"]))
        return number is not None and self._add(
            note_place,
            {"note_id": number, "article_id": self._articles[line["article"]]},
            {"span_start": line["start"], "span_end": line["end"]},
        )

    def _add(self, table: Table, known_by: Line, rest: Line) -> bool:
        if self._connection.execute(select(table).filter_by(**known_by)).first() is not None:
            return False
        self._connection.execute(insert(table).values(**known_by, **rest))
        return True
