"""The one model behind stories, sources and notes: a tree of rows with badges, shares and marks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from newsreader.ui.library.drags import MIME_TYPE, pack, unpack
from newsreader.ui.library.row_nodes import RowNode, nodes_of, walk
from newsreader.ui.library.row_words import spoken, tip
from newsreader.ui.library.rows import Row, RowKind

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
BADGE_ROLE = ROW_ROLE + 1
SHARE_ROLE = ROW_ROLE + 2
#: How many articles the row stands for that have not been read.
UNREAD_ROLE = ROW_ROLE + 3

_FLAG = Qt.ItemFlag
_CAN_BE_DRAGGED = (RowKind.ARTICLE, RowKind.STORY)


class LibraryModel(QAbstractItemModel):
    """Rows by number; what changes often (badges, shares, what was read) is kept beside them."""

    #: Let go of over a story: what was dragged, the story's number.
    dropped = Signal(object, int)  # Dragged

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[RowNode] = []
        self._badges: dict[int, str] = {}
        self._shares: Mapping[int, float] = {}
        self._read: Collection[int] = frozenset()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the whole list."""
        self.beginResetModel()
        self._top = nodes_of(rows)
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

    def show_read(self, articles: Collection[int]) -> None:
        """Mark all other articles as not yet read."""
        self._read = articles
        self._repaint()

    def index_of(self, kind: RowKind, number: int) -> QModelIndex:
        """Where the row stands, or an invalid index."""
        for node in walk(self._top):
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
        node = _node(index)
        row = node.row
        article = row.id if row.kind is RowKind.ARTICLE else -1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                badge, share = self._badges.get(article, ""), self._shares.get(article)
                return spoken(row, badge, share, self._unread(node))
            case int() if role == ROW_ROLE:
                return row
            case int() if role == BADGE_ROLE:
                return self._badges.get(article)
            case int() if role == SHARE_ROLE:
                return self._shares.get(article)
            case int() if role == UNREAD_ROLE:
                return self._unread(node)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _FLAG.NoItemFlags
        node = _node(index)
        match node.row.kind:
            case RowKind.HEADING:
                return _FLAG.ItemNeverHasChildren
            case kind if kind in _CAN_BE_DRAGGED:
                flags = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemIsDragEnabled
                return flags | _FLAG.ItemIsDropEnabled if node.story else flags
        return _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable

    # Dragging ----------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return pack([_node(index).row for index in indexes])

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,  # noqa: ARG002
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        return parent.isValid() and _node(parent).takes(unpack(data))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Says what was dropped where; the rows move when the library has changed."""
        if self.canDropMimeData(data, action, row, column, parent):
            story = _node(parent).story
            assert story is not None
            self.dropped.emit(unpack(data), story.id)
        return False

    def _unread(self, node: RowNode) -> int:
        if node.row.kind is RowKind.ARTICLE and not node.row.hit:
            return node.row.id not in self._read and node.row.id not in self._badges
        return sum(self._unread(child) for child in node.children)

    def _repaint(self) -> None:
        for node in walk(self._top):
            if node.row.kind is not RowKind.NOTE:
                index = self._index(node)
                self.dataChanged.emit(index, index, [BADGE_ROLE, SHARE_ROLE, UNREAD_ROLE])

    def _index(self, node: RowNode) -> QModelIndex:
        return self.createIndex(node.position, 0, node)


def _node(index: Index) -> RowNode:
    node = index.internalPointer()
    assert isinstance(node, RowNode)
    return node
