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
from newsreader.ui.library.listed_rows import ListedRows
from newsreader.ui.library.row_nodes import RowNode, article_numbers, cut, nodes_of, walk
from newsreader.ui.library.row_words import spoken, tip
from newsreader.ui.library.rows import Row, RowKind

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
BADGE_ROLE = ROW_ROLE + 1
SHARE_ROLE = ROW_ROLE + 2
#: How many articles the row stands for that have not been read.
UNREAD_ROLE = ROW_ROLE + 3

#: Rows that are taken in at a time; a list of a hundred thousand must not hold the window up.
_PAGE = 200
#: A row further down the list is not gone to by itself.
_FAR = 2_000

_FLAG = Qt.ItemFlag
_CAN_BE_DRAGGED = (RowKind.ARTICLE, RowKind.STORY)


class LibraryModel(QAbstractItemModel):
    """Rows by number; what changes often (badges, shares, what was read) is kept beside them."""

    #: Let go of over a story: what was dragged, the story's number.
    dropped = Signal(object, int)  # Dragged

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._top: list[RowNode] = []
        #: What was shown before; an index that Qt has not let go of yet may still point there.
        self._former: list[RowNode] = []
        self._badges: dict[int, str] = {}
        self._shares: Mapping[int, float] = {}
        self._read: Collection[int] = frozenset()

    def show(self, rows: Sequence[Row]) -> None:
        """Replace the whole list; it is taken in page by page, as it is scrolled."""
        # What was scrolled to must be there again after a change of the library.
        seen = min(len(self._top), _FAR)
        self.beginResetModel()
        cut(self._former)
        self._former, self._rows = self._top, rows
        self._top = nodes_of(rows[: max(seen, _PAGE)])
        self.endResetModel()

    def mark_open(self, a: int | None, b: int | None) -> None:
        """Put the badges A and B on the articles that are open."""
        before, self._badges = (
            self._badges,
            {article: letter for letter, article in (("A", a), ("B", b)) if article is not None},
        )
        self._repaint({*before, *self._badges})

    def newest_of_opened(self) -> list[QModelIndex]:
        """The articles below which an older version with a badge is folded."""
        return [
            self._index(node)
            for node in walk(self._top)
            if node.row.kind is RowKind.ARTICLE
            and any(older.row.id in self._badges for older in node.children)
        ]

    def show_shares(self, shares: Mapping[int, float]) -> None:
        """Show beside each article the share of its words found in the open one."""
        before, self._shares = self._shares, shares
        self._repaint({*before, *shares})

    def show_read(self, articles: Collection[int]) -> None:
        """Mark all other articles as not yet read."""
        before, self._read = self._read, articles
        self._repaint({*before} ^ {*articles})

    def index_of(self, kind: RowKind, number: int) -> QModelIndex:
        """Where the row stands, or an invalid index; one far down is not looked for."""
        if isinstance(self._rows, ListedRows):
            place = self._rows.place_of(kind, number)
            if place is None or place >= _FAR:
                return QModelIndex()
            self._take_in(place + 1 - len(self._top))
            self.fetchMore(self._index(self._top[place]))
        for node in walk(self._top):
            if node.row.kind is kind and node.row.id == number:
                return self._index(node)
        return QModelIndex()

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return bool(_node(parent).row.rows if parent.isValid() else self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        if parent.isValid():
            return _node(parent).lacks_children
        return len(self._top) < len(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._take_in(_PAGE)
        elif (node := _node(parent)).lacks_children:
            self.beginInsertRows(self._index(node), 0, len(node.row.rows) - 1)
            node.add_children()
            self.endInsertRows()

    def _take_in(self, count: int) -> None:
        """Make nodes for so many more rows of the list, if it has them."""
        first = len(self._top)
        rows = self._rows[first : max(first, first + count)]
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._top += nodes_of(rows, first=first)
            self.endInsertRows()

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
        return sum(
            number not in self._read and number not in self._badges
            for number in article_numbers(node.row)
        )

    def _repaint(self, articles: set[int]) -> None:
        """Say that these articles and their groups have changed; each saying costs the view time
        that grows with the list.
        """
        roles = [BADGE_ROLE, SHARE_ROLE, UNREAD_ROLE]
        for node in walk(self._top):
            inside = [node.row.id] if node.row.kind is RowKind.ARTICLE else []
            if not articles.isdisjoint(inside or article_numbers(node.row)):
                index = self._index(node)
                self.dataChanged.emit(index, index, roles)

    def _index(self, node: RowNode) -> QModelIndex:
        return self.createIndex(node.position, 0, node)


def _node(index: Index) -> RowNode:
    node = index.internalPointer()
    assert isinstance(node, RowNode)
    return node
