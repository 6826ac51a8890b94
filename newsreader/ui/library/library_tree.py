"""The tree of a library list: groups open and close at their arrow, rows reach both edges."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTreeView, QWidget

from newsreader.ui.library.row_delegate import ARROW_COLUMN, RowDelegate


class LibraryTree(QTreeView):
    """Leaves no room for branches: the delegate paints arrows and indents by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setIndentation(0)
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.model().hasChildren(index) and event.position().x() < ARROW_COLUMN:
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mouseReleaseEvent(event)
