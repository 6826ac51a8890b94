"""What the user decided about stories: kept for good, undone and done again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Self

from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import Connection

from newsreader.domain.story import DecisionKind
from newsreader.store.connections import Connections
from newsreader.store.tables import article, story
from newsreader.store.upserts import insert_missing
from newsreader.store.user_tables import binned_article, placed_by_hand, story_decision
from newsreader.store.values import as_json, from_json, now

_UNDO, _REDO = "undo", "redo"


class Grouping(NamedTuple):
    """Some stories as they were at one moment, to be brought back."""

    #: Number, title, and when it was begun.
    stories: tuple[tuple[int, str, str], ...]
    #: Number of the article, its story, and whether the user had put it there.
    articles: tuple[tuple[int, int, bool], ...]

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What was kept as JSON."""
        stories, articles = from_json(text)
        return cls(tuple(map(tuple, stories)), tuple(map(tuple, articles)))


class Decision(NamedTuple):
    """One decision; what it touched, before and after."""

    id: int
    kind: DecisionKind
    before: Grouping
    after: Grouping

    @property
    def stories(self) -> set[int]:
        """The stories that it touched."""
        return {one[0] for state in (self.before, self.after) for one in state.stories}

    @property
    def deleted(self) -> list[int]:
        """The articles that were in a story before and are in none afterwards."""
        left = {number for number, *_ in self.after.articles}
        return [number for number, *_ in self.before.articles if number not in left]


class StoryDecisions:
    """A log that only grows: undoing a decision is written down as well."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def grouping(self, stories: Iterable[int]) -> Grouping:
        """These stories and their articles as they are now."""
        wanted = sorted(set(stories))
        rows = select(story.c.id, story.c.title, story.c.created_at).where(story.c.id.in_(wanted))
        by_hand = placed_by_hand.c.article_id.is_not(None)
        members = (
            select(article.c.id, article.c.story_id, by_hand)
            .outerjoin_from(article, placed_by_hand)
            .where(article.c.story_id.in_(wanted))
        )
        with self._connections.reading() as connection:
            return Grouping(
                tuple(
                    (i, title, begun)
                    for i, title, begun in connection.execute(rows.order_by(story.c.id))
                ),
                tuple(
                    (i, in_story, bool(hand))
                    for i, in_story, hand in connection.execute(members.order_by(article.c.id))
                ),
            )

    def keep(self, kind: DecisionKind, before: Grouping, after: Grouping) -> None:
        """Write down a decision that has been carried out."""
        self._write(kind, before, after, None)

    def bring_back(self, wanted: Grouping) -> None:
        """Make stories what they were; articles that came to them since stay where they are.

        Articles of theirs that lie in the bin are taken out of it.
        """
        with self._connections.writing() as connection:
            for number, title, begun in wanted.stories:
                kept = update(story).where(story.c.id == number).values(title=title)
                if not connection.execute(kept).rowcount:
                    values = {"id": number, "title": title, "created_at": begun}
                    connection.execute(insert(story).values(values))
            for number, story_id, by_hand in wanted.articles:
                moved = update(article).where(article.c.id == number)
                if connection.execute(moved.values(story_id=story_id)).rowcount:
                    _mark(connection, number, by_hand=by_hand)
            back = binned_article.c.article_id.in_([number for number, *_ in wanted.articles])
            connection.execute(delete(binned_article).where(back))

    def to_undo(self) -> Decision | None:
        """The decision that is undone next."""
        done, _ = self._standing()
        return self._get(done[-1]) if done else None

    def to_redo(self) -> Decision | None:
        """The decision that is done again next; none after a new one."""
        _, undone = self._standing()
        return self._get(undone[-1]) if undone else None

    def keep_undone(self, decision: Decision) -> None:
        """Write down that a decision was taken back."""
        self._write(_UNDO, decision.after, decision.before, decision.id)

    def keep_redone(self, decision: Decision) -> None:
        """Write down that a decision stands again."""
        self._write(_REDO, decision.before, decision.after, decision.id)

    def _write(self, kind: str, before: Grouping, after: Grouping, of: int | None) -> None:
        with self._connections.writing() as connection:
            connection.execute(
                insert(story_decision).values(
                    made_at=now(),
                    kind=kind,
                    decision_id=of,
                    before=as_json(before),
                    after=as_json(after),
                )
            )

    def _standing(self) -> tuple[list[int], list[int]]:
        """The decisions that stand, in order, and those undone since the last, last undone last."""
        columns = (story_decision.c.id, story_decision.c.kind)
        done: list[int] = []
        undone: list[int] = []
        with self._connections.reading() as connection:
            for number, kind in connection.execute(select(*columns).order_by(story_decision.c.id)):
                if kind == _UNDO:
                    undone.append(done.pop())
                elif kind == _REDO:
                    done.append(undone.pop())
                else:
                    done.append(number)
                    undone.clear()
        return done, undone

    def _get(self, number: int) -> Decision:
        with self._connections.reading() as connection:
            row: Any = connection.execute(
                select(story_decision).where(story_decision.c.id == number)
            ).one()
        before, after = Grouping.from_text(row.before), Grouping.from_text(row.after)
        return Decision(row.id, DecisionKind(row.kind), before, after)


def _mark(connection: Connection, article_id: int, *, by_hand: bool) -> None:
    if by_hand:
        connection.execute(insert_missing(placed_by_hand), {"article_id": article_id})
    else:
        connection.execute(delete(placed_by_hand).where(placed_by_hand.c.article_id == article_id))
