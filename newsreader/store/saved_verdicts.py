"""What the user has decided about differing facts: only added to, so that all can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, Select, insert, select
from sqlalchemy.engine import Connection

from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.verdict import FactPlace, Judged, Ruling, Verdict
from newsreader.store.connections import Connections
from newsreader.store.user_tables import fact_verdict
from newsreader.store.values import as_json, as_time, from_json, now, storable


class SavedVerdicts:
    """The decisions that hold, and the way back from the last of them."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def add(self, fact: Judged, ruling: Ruling, remark: str) -> None:
        """Keep a decision; it takes the place of earlier ones on the same fact."""
        places = [[p.article_id, p.span.start, p.span.end, p.words] for p in fact.places]
        row = {
            "kind": fact.kind.value,
            "fact_values": as_json(list(fact.values)),
            "places": as_json(places),
            "ruling": ruling.value,
            "remark": storable(remark),
        }
        with self._connections.writing() as connection:
            new = insert(fact_verdict).values(made_at=now(), story_id=fact.story_id, **row)
            connection.execute(new)

    def all(self) -> tuple[Verdict, ...]:
        """The decisions that hold, in the order in which they were made."""
        with self._connections.reading() as connection:
            return tuple(map(_to_verdict, connection.execute(_select_holding())))

    def take_back(self, articles: Iterable[int]) -> Verdict | None:
        """Undo the newest decision that is about any of these articles; it is returned."""
        wanted = set(articles)
        with self._connections.writing() as connection:
            found = map(_to_verdict, connection.execute(_select_holding()))
            about = [v for v in found if wanted & {place.article_id for place in v.fact.places}]
            if not about:
                return None
            _take_back(connection, about[-1])
            return about[-1]

    def exchange(self, gone: Iterable[Verdict], wanted: Iterable[Verdict]) -> None:
        """Take decisions back, whenever they were made, and decide anew as others say."""
        said = {_said(verdict) for verdict in gone}
        with self._connections.writing() as connection:
            for verdict in self.all():
                if _said(verdict) in said:
                    _take_back(connection, verdict)
            for verdict in wanted:
                self.add(verdict.fact, verdict.ruling, verdict.remark)


def _said(verdict: Verdict) -> tuple[Judged, Ruling, str]:
    return verdict.fact, verdict.ruling, verdict.remark


def _take_back(connection: Connection, verdict: Verdict) -> None:
    row = {"kind": "", "fact_values": "", "places": "", "ruling": "", "remark": ""}
    connection.execute(
        insert(fact_verdict).values(
            made_at=now(), story_id=verdict.fact.story_id, takes_back=verdict.id, **row
        )
    )


def _select_holding() -> Select[Any]:
    undone = select(fact_verdict.c.takes_back).where(fact_verdict.c.takes_back.is_not(None))
    return (
        select(fact_verdict)
        .where(fact_verdict.c.takes_back.is_(None), fact_verdict.c.id.not_in(undone))
        # By moment: what a bundle brought was decided before it came here.
        .order_by(fact_verdict.c.made_at, fact_verdict.c.id)
    )


def _to_verdict(row: Row[Any]) -> Verdict:
    fact = Judged(
        row.story_id,
        FactKind(row.kind),
        tuple(from_json(row.fact_values)),
        tuple(
            FactPlace(article, Span(start, end), words)
            for article, start, end, words in from_json(row.places)
        ),
    )
    return Verdict(row.id, fact, Ruling(row.ruling), row.remark, as_time(row.made_at))
