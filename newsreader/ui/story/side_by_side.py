"""Two parts of a page beside each other, or below each other where there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_GAP = 28  # pixels
_ANY_WIDTH = 16_777_215  # Qt's own QWIDGETSIZE_MAX


class SideBySide(QWidget):
    """The first is as wide as it wants to be, or narrower so that the second fits beside it."""

    def __init__(
        self,
        first: QWidget,
        narrow: Callable[[], int],
        second: QWidget,
        least: int,
        parent: QWidget,
    ) -> None:
        """``narrow`` tells how many pixels the first needs, ``least`` is that of the second in
        characters.
        """
        super().__init__(parent)
        self._first = first
        self._narrow = narrow
        self._least = least
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(first, 0)
        self._layout.addWidget(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # one of them wants another width
            self._arrange()
        return done

    def _arrange(self) -> None:
        room = self.width() - _GAP - self._least * self.fontMetrics().averageCharWidth()
        beside = room >= self._narrow()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
        wish = max(self._narrow(), min(room, self._first.sizeHint().width()))
        self._first.setMinimumWidth(wish if beside else 0)
        self._first.setMaximumWidth(wish if beside else _ANY_WIDTH)
