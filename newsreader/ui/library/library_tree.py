"""The tree of a library list: groups open and close at their arrow, articles go by drag."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTreeView, QWidget

from newsreader.ui.library.library_model import ROW_ROLE, LibraryModel
from newsreader.ui.library.row_delegate import ARROW_COLUMN, RowDelegate
from newsreader.ui.library.rows import Row, RowKind


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
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def chosen(self, index: QModelIndex) -> tuple[Row, ...]:
        """The row there, or all that are selected when it is one of them."""
        selected = self.selectionModel().selectedRows()
        rows = [one.data(ROW_ROLE) for one in (selected if index in selected else [index])]
        return tuple(row for row in rows if isinstance(row, Row))

    def closed_groups(self) -> set[tuple[RowKind, int]]:
        """Which groups hide their rows."""
        return {_name(index) for index in self._groups() if not self.isExpanded(index)}

    def close_groups(self, closed: set[tuple[RowKind, int]]) -> None:
        """Open all groups but these."""
        for index in self._groups():
            self.setExpanded(index, _name(index) not in closed)

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


def _name(index: QModelIndex) -> tuple[RowKind, int]:
    row = index.data(ROW_ROLE)
    assert isinstance(row, Row)
    return row.kind, row.id
