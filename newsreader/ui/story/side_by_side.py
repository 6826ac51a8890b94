"""Two parts of a page beside each other, or below each other where there is no room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_GAP = 24  # pixels


class SideBySide(QWidget):
    """The first is as wide as it wants to be; the second takes the rest if that is enough."""

    def __init__(self, first: QWidget, second: QWidget, least: int, parent: QWidget) -> None:
        """``least``: how many characters wide the second must be to stand beside the first."""
        super().__init__(parent)
        self._first = first
        self._least = least
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(first, 0)
        self._layout.addWidget(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Look again whether both fit, after the first has got another content."""
        least = self._least * self.fontMetrics().averageCharWidth()
        beside = self.width() >= self._first.sizeHint().width() + _GAP + least
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
