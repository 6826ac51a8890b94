"""The one model behind stories, sources and notes: a tree of rows with badges and shares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.library.rows import Row, RowKind

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
BADGE_ROLE = ROW_ROLE + 1
SHARE_ROLE = ROW_ROLE + 2


@dataclass(eq=False, slots=True)
class _Node:
    """A row at its place in the tree; Qt's indices point here."""

    row: Row
    position: int
    parent: _Node | None
    children: list[_Node] = field(default_factory=list)


class LibraryModel(QAbstractItemModel):
    """Rows by number; what changes often (badges, shares) is kept beside them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[_Node] = []
        self._badges: dict[int, str] = {}
        self._shares: Mapping[int, float] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the whole list."""
        self.beginResetModel()
        self._top = _nodes(rows, None)
        self.endResetModel()

    def mark_open(self, a: int | None, b: int | None) -> None:
        """Put the badges A and B on the articles that are open."""
        self._badges = {
            article: letter for letter, article in (("A", a), ("B", b)) if article is not None
        }
        self._repaint()

    def show_shares(self, shares: Mapping[int, float]) -> None:
        """Show beside each article the share of its words found in the open one."""
        self._shares = shares
        self._repaint()

    def index_of(self, kind: RowKind, number: int) -> QModelIndex:
        """Where the row stands, or an invalid index."""
        for node in self._walk(self._top):
            if node.row.kind is kind and node.row.id == number:
                return self._index(node)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = _node(parent).children if parent.isValid() else self._top
        if column == 0 and 0 <= row < len(siblings):
            return self.createIndex(row, column, siblings[row])
        return QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = _node(child).parent if child.isValid() else None
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._top)
        return len(_node(parent).children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = _node(index).row
        article = row.id if row.kind is RowKind.ARTICLE else -1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(_words(row)))
            case Qt.ItemDataRole.AccessibleTextRole:
                badge = self._badges.get(article, "")
                return ", ".join(part for part in (badge, *_words(row)) if part)
            case int() if role == ROW_ROLE:
                return row
            case int() if role == BADGE_ROLE:
                return self._badges.get(article)
            case int() if role == SHARE_ROLE:
                return self._shares.get(article)
        return None

    def _repaint(self) -> None:
        for node in self._walk(self._top):
            if node.row.kind is RowKind.ARTICLE:
                index = self._index(node)
                self.dataChanged.emit(index, index, [BADGE_ROLE, SHARE_ROLE])

    def _index(self, node: _Node) -> QModelIndex:
        return self.createIndex(node.position, 0, node)

    def _walk(self, nodes: Sequence[_Node]) -> Iterator[_Node]:
        for node in nodes:
            yield node
            yield from self._walk(node.children)


def _nodes(rows: Sequence[Row], parent: _Node | None) -> list[_Node]:
    nodes = [_Node(row, position, parent) for position, row in enumerate(rows)]
    for node in nodes:
        node.children = _nodes(node.row.rows, node)
    return nodes


def _node(index: Index) -> _Node:
    node = index.internalPointer()
    assert isinstance(node, _Node)
    return node


def _words(row: Row) -> tuple[str, ...]:
    sentence = (row.hit.sentence,) if row.hit else ()
    return (row.title, row.subtitle, *sentence)
