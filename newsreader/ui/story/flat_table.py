"""A table as high as its rows: the page around it scrolls, not the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsreader.ui.theme.appearance import current

#: True for a row below which no line is drawn, as the next one belongs to it.
GOES_ON_ROLE = int(Qt.ItemDataRole.UserRole) + 100


class LinedDelegate(QStyledItemDelegate):
    """Draws a line below each row."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if not index.data(GOES_ON_ROLE):
            painter.save()
            painter.setPen(QColor(current().border))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
            painter.restore()


class FlatTable(QTableView):
    """Rows of one height; a click or Enter on a cell is ``chosen``.

    The columns share the width by ``parts``; without them each keeps its own.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget, parts: Sequence[float] = ()) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setItemDelegate(LinedDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.clicked.connect(self.chosen)
        self.activated.connect(self.chosen)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, part in enumerate(self._parts):
            self.setColumnWidth(column, int(self.viewport().width() * part))

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader()
        top = 0 if header.isHidden() else max(header.height(), header.sizeHint().height())
        return QSize(super().sizeHint().width(), top + self.verticalHeader().length() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
