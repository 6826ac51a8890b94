"""Passages that the user linked or unlinked by hand: kept for good, undone and done again."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from sqlalchemy import Row, and_, insert, or_, select

from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.store.connections import Connections
from newsreader.store.user_tables import hand_link
from newsreader.store.values import as_json, from_json, now, storable

_UNDO, _REDO = "undo", "redo"
#: What a row can say.
KINDS: Final = frozenset({*map(str, HandDecision), _UNDO, _REDO})


class _Standing(NamedTuple):
    """Rows that stand, in order, and those undone since the last of them, last undone last."""

    done: list[Row[Any]]
    undone: list[Row[Any]]


class HandLinks:
    """A log that only grows: undoing a decision is written down as well."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def keep(self, a: int, b: int, link: HandLink) -> None:
        """Write down a decision about the articles ``a`` and ``b``."""
        self._write(a, b, link.decision.value, None, as_json([_kept(link.a), _kept(link.b)]))

    def of_pair(self, a: int, b: int) -> tuple[HandLink, ...]:
        """The decisions that stand, oldest first, seen with ``a`` as A."""
        return tuple(_to_link(row, a) for row in self._standing(a, b).done)

    def undo(self, a: int, b: int) -> bool:
        """Take back the last decision about a pair; False when there is none."""
        done, _ = self._standing(a, b)
        return bool(done) and self._answer(done[-1], _UNDO)

    def redo(self, a: int, b: int) -> bool:
        """Decide again what was taken back last; False after a new decision."""
        _, undone = self._standing(a, b)
        return bool(undone) and self._answer(undone[-1], _REDO)

    def _answer(self, row: Row[Any], kind: str) -> bool:
        self._write(row.article_id, row.other_article_id, kind, row.id, row.anchors)
        return True

    def _write(self, a: int, b: int, kind: str, of: int | None, anchors: str) -> None:
        with self._connections.writing() as connection:
            connection.execute(
                insert(hand_link).values(
                    made_at=now(),
                    kind=kind,
                    decision_id=of,
                    article_id=a,
                    other_article_id=b,
                    anchors=anchors,
                )
            )

    def _standing(self, a: int, b: int) -> _Standing:
        one = and_(hand_link.c.article_id == a, hand_link.c.other_article_id == b)
        other = and_(hand_link.c.article_id == b, hand_link.c.other_article_id == a)
        query = select(hand_link).where(or_(one, other)).order_by(hand_link.c.id)
        standing = _Standing([], [])
        with self._connections.reading() as connection:
            for row in connection.execute(query):
                if row.kind == _UNDO:
                    _change_over(row.decision_id, standing.done, standing.undone)
                elif row.kind == _REDO:
                    _change_over(row.decision_id, standing.undone, standing.done)
                else:
                    standing.done.append(row)
                    standing.undone.clear()
        return standing


def _change_over(decision_id: int, there: list[Row[Any]], here: list[Row[Any]]) -> None:
    """Rows that were brought together again after damage, or from a bundle, may not answer."""
    for place, row in enumerate(there):
        if row.id == decision_id:
            here.append(there.pop(place))
            return


def _to_link(row: Row[Any], a: int) -> HandLink:
    first, second = map(_to_anchor, from_json(row.anchors))
    link = HandLink(HandDecision(row.kind), first, second)
    return link if row.article_id == a else link.mirrored()


def _to_anchor(kept: list[Any]) -> Anchor:
    start, end, quote, before, after = kept
    return Anchor(Span(start, end), quote, before, after)


def _kept(anchor: Anchor) -> list[Any]:
    span = anchor.span
    words = map(storable, (anchor.quote, anchor.before, anchor.after))
    return [span.start, span.end, *words]
