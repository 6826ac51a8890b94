"""A table as high as its rows: the page around it scrolls, not the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from newsreader.ui.language.text_direction import direction_of
from newsreader.ui.theme.appearance import current

#: True for a row below which no line is drawn, as the next one belongs to it.
GOES_ON_ROLE = int(Qt.ItemDataRole.UserRole) + 100


class LinedDelegate(QStyledItemDelegate):
    """Draws a line below each row and a frame around the cell that the keyboard stands on."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Words that run from right to left do so, but stay below the heading of their column."""
        super().initStyleOption(option, index)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(ink, QColor):  # also where the row is chosen
            option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)
        option.direction = direction_of(str(option.text))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            # Qt mirrors the alignment together with the direction.
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

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
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QColor(current().focus))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()


class FlatTable(QTableView):
    """Rows of one height; a click or Enter on a cell is ``chosen``.

    The columns share the width by ``parts``; without them each keeps its own.
    """

    chosen = Signal(QModelIndex)

    #: The keyboard came to this part of the table, in its own coordinates.  A click tells
    #: nothing: the page must not move below the pointer.
    reached = Signal(QRect)

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._tell_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._tell_place()

    def _tell_place(self) -> None:
        if self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex())
            self.reached.emit(place.translated(self.viewport().pos()))

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader()
        top = 0 if header.isHidden() else max(header.height(), header.sizeHint().height())
        return QSize(super().sizeHint().width(), top + self.verticalHeader().length() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
