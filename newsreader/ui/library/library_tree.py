"""The tree of a library list: groups open and close at their arrow, articles go by drag."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTreeView, QWidget

from newsreader.ui.library.library_model import ROW_ROLE, LibraryModel
from newsreader.ui.library.row_delegate import ARROW_COLUMN, RowDelegate
from newsreader.ui.library.row_nodes import MANY
from newsreader.ui.library.rows import Row, RowKind

#: What a row is known by when the list is laid out anew.
Group = tuple[RowKind, int]


class LibraryTree(QTreeView):
    """Leaves no room for branches: the delegate paints arrows and indents by itself."""

    #: A click or Return on one row alone.
    picked = Signal(object)  # Row

    def __init__(self, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setIndentation(0)
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(LibraryTree.SelectionMode.ExtendedSelection)
        self.setDragDropMode(LibraryTree.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(700)
        self.setAccessibleName(self.tr("Library"))
        self._closed: set[Group] = set()
        #: Large groups, which are closed at first, that the user has opened.
        self._opened: set[Group] = set()
        model.rowsInserted.connect(self._open_new_groups)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def chosen(self, index: QModelIndex) -> tuple[Row, ...]:
        """The row there, or all that are selected when it is one of them."""
        selected = self.selectionModel().selectedRows()
        rows = [one.data(ROW_ROLE) for one in (selected if index in selected else [index])]
        return tuple(row for row in rows if isinstance(row, Row))

    def closed_groups(self) -> set[Group]:
        """Which groups hide their rows."""
        for index in self._groups():
            name, is_large = _group(index)
            (self._closed.discard if self.isExpanded(index) else self._closed.add)(name)
            if is_large:
                (self._opened.add if self.isExpanded(index) else self._opened.discard)(name)
        return set(self._closed)

    def close_groups(self, closed: set[Group]) -> None:
        """Open all groups but these, and large ones that were not open before."""
        self._closed = closed
        self._open_new_groups(QModelIndex(), 0, self.model().rowCount() - 1)

    def _open_new_groups(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        for place in range(first, last + 1):
            index = self.model().index(place, 0)
            name, is_large = _group(index)
            self.setExpanded(index, name in self._opened or not (is_large or name in self._closed))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.model().hasChildren(index) and event.position().x() < ARROW_COLUMN:
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        # Several are selected for the menu: none of them is to open.
        if len(self.selectionModel().selectedRows()) <= 1:
            self.picked.emit(index.data(ROW_ROLE))

    def _groups(self) -> list[QModelIndex]:
        model = self.model()
        return [model.index(row, 0) for row in range(model.rowCount())]


def _group(index: QModelIndex) -> tuple[Group, bool]:
    """What a row is known by, and whether it is a large group."""
    row = index.data(ROW_ROLE)
    assert isinstance(row, Row)
    return (row.kind, row.id), len(row.rows) > MANY
