"""The tree of rows that the library's model points into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.ui.library.drags import Dragged
from newsreader.ui.library.rows import Row, RowKind


@dataclass(eq=False, slots=True)
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
        inside = {row.id for row in self.story.rows}
        return not (set(dragged.articles) <= inside and set(dragged.stories) <= {self.story.id})


def nodes_of(rows: Sequence[Row], parent: RowNode | None = None) -> list[RowNode]:
    """Rows with all that is below them."""
    nodes = [RowNode(row, position, parent) for position, row in enumerate(rows)]
    for node in nodes:
        node.children = nodes_of(node.row.rows, node)
    return nodes


def walk(nodes: Sequence[RowNode]) -> Iterator[RowNode]:
    """All nodes, each before those below it."""
    for node in nodes:
        yield node
        yield from walk(node.children)
