"""The title of a card behind a small picture, which is drawn: typefaces lack such signs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.icons import IconName, draw_icon


class SignedTitle(QWidget):
    """A title with or without a sign before its first line."""

    def __init__(self, sign: IconName | None, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        if sign:
            row.addWidget(_Sign(sign, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(title, self, role="title"), 1)


class _Sign(QWidget):
    """As high as a line of text; what it says stands in the words beside it."""

    def __init__(self, name: IconName, parent: QWidget) -> None:
        super().__init__(parent)
        self._name: IconName = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(self._side(), line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._side()
        painter = QPainter(self)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._name, place, current().text)
        painter.end()

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 0.75)
