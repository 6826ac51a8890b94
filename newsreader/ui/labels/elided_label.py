"""A line of plain text that gives way: what does not fit is cut off with "…", a tool tip has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOption, QToolTip, QWidget

from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.text_direction import direction_of

_LEAST = 6  # characters


class ElidedLabel(PlainLabel):
    """Never makes a window wider than the user wants it; ``text`` stays the whole text."""

    def __init__(self, text: str, parent: QWidget, *, role: str = "") -> None:
        super().__init__(text, parent, role=role)
        self.setWordWrap(False)

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * _LEAST if self.text() else 0
        return QSize(width, super().minimumSizeHint().height())

    @property
    def is_cut_off(self) -> bool:
        """Whether the text goes on behind the "…"."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.is_cut_off:
            QToolTip.showText(event.globalPos(), plain_tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut_off:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        area = self.contentsRect()
        end = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), end, area.width())
        painter.setPen(self.palette().windowText().color())
        painter.setLayoutDirection(direction_of(self.text()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
