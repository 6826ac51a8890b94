"""Adds what the user decided on another machine, one decision after the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.engine import Connection

from newsreader.store.tables import article, metadata, note_place, source
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import correction, fact_verdict, furniture_ruling, hand_link, note
from newsreader.store.values import as_json

#: One decision as a bundle has it (docs/bundle.md); its articles are places in the bundle's list.
Line = dict[str, Any]

#: The columns of a correction that mean the same everywhere.
CORRECTED = ("made_at", "what", "before", "after", "piece")


class AddedRow(NamedTuple):
    """A row that was added, so that it can be taken out again."""

    table: str
    values: Line


class Taking:
    """One transaction in which decisions are taken over; ``rows`` has what can be taken out."""

    def __init__(self, connection: Connection, articles: Mapping[int, int], new: set[int]) -> None:
        self._connection = connection
        self._articles = articles
        self._new = new
        self.rows: list[AddedRow] = []
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
        about = {name: line[name] for name in CORRECTED}
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
        new = insert(table).values(**known_by, **rest).returning(*table.c)
        values = dict(self._connection.execute(new).one()._mapping)
        if table is not fact_verdict:  # which is never deleted: it is taken back
            self.rows.append(AddedRow(table.name, values))
        return True


def take_out(connection: Connection, rows: Sequence[AddedRow]) -> None:
    """Delete rows that ``Taking`` has added, the last first."""
    for row in reversed(rows):
        table = metadata.tables[row.table]
        key = (column == row.values[column.name] for column in table.primary_key)
        connection.execute(delete(table).where(*key))


def put_back(connection: Connection, rows: Sequence[AddedRow]) -> None:
    """Add rows again that were taken out, unless they are there."""
    for row in rows:
        table = metadata.tables[row.table]
        connection.execute(insert_missing(table), row.values)
