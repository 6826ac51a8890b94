"""The tree of rows that the library's model points into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from newsreader.ui.library.drags import Dragged
from newsreader.ui.library.rows import ArticleRows, Row, RowKind

#: A group of more rows is closed at first, and has nodes for them when it is opened.
MANY: Final = 200


@dataclass(eq=False, slots=True, weakref_slot=True)
class RowNode:
    """A row at its place in the tree."""

    row: Row
    position: int
    parent: RowNode | None
    children: list[RowNode] = field(default_factory=list)

    @property
    def story(self) -> Row | None:
        """The story that the row is or stands in; None in other lists."""
        top = self.parent or self
        return top.row if top.row.kind is RowKind.STORY else None

    def takes(self, dragged: Dragged) -> bool:
        """Whether dropping this here would change the story."""
        if self.story is None:
            return False
        inside = set(article_numbers(self.story))
        return not (set(dragged.articles) <= inside and set(dragged.stories) <= {self.story.id})

    @property
    def lacks_children(self) -> bool:
        """Whether there are rows below it that no node was made for yet."""
        return len(self.children) < len(self.row.rows)

    def add_children(self) -> None:
        """Make nodes for all rows below it."""
        self.children = nodes_of(self.row.rows, self)


def nodes_of(rows: Sequence[Row], parent: RowNode | None = None, first: int = 0) -> list[RowNode]:
    """Rows from place ``first`` on with what is below them, but for large groups."""
    nodes = [RowNode(row, position, parent) for position, row in enumerate(rows, first)]
    for node in nodes:
        if len(node.row.rows) <= MANY:
            node.add_children()
    return nodes


def cut(nodes: Sequence[RowNode]) -> None:
    """Cut nodes loose that are not shown any more: parent and child would keep each other alive
    until Python collects its garbage, and with them all that the library held then.
    """
    for node in list(walk(nodes)):
        node.children = []


def article_numbers(group: Row) -> Sequence[int]:
    """The articles of a story or an outlet."""
    if isinstance(group.rows, ArticleRows):
        return group.rows.articles
    return [row.id for row in group.rows if row.kind is RowKind.ARTICLE]


def walk(nodes: Sequence[RowNode]) -> Iterator[RowNode]:
    """All nodes that were made, each before those below it."""
    for node in nodes:
        yield node
        yield from walk(node.children)
