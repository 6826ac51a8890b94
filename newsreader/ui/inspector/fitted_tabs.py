"""Tabs that fit into a narrow inspector: their counts go first, then the ends of their names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget

#: Empty room at both sides of a tab's words, in pixels; the style sheet gives as much.
_PADDING = 2 * 6


class FittedTabs(QTabBar):
    """Shows name and count of each tab where there is room; the tool tip always does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._counts: dict[int, int] = {}
        self._names: dict[int, str] = {}
        self.setProperty("role", "fitted")
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setExpanding(True)
        parent.installEventFilter(self)

    def set_label(self, index: int, name: str, count: int, counted: str = "") -> None:
        """Names a tab and says how many things it holds, of what was ``counted``; 0 is not said."""
        self._names[index], self._counts[index] = name, count
        told = f"{self._full(index)} – {counted}" if count and counted else self._full(index)
        self.setTabToolTip(index, told)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """No tab takes more than its part of the room, however large the text."""
        least = super().minimumTabSizeHint(index)
        return QSize(min(least.width(), self._room.width() // max(1, self.count())), least.height())

    def _full(self, index: int) -> str:
        count = self._counts[index]
        return f"{self._names[index]} {count}" if count else self._names[index]

    def _fit(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)  # as the tab that is open
        metrics = QFontMetrics(bold)
        full = {index: self._full(index) for index in self._names}
        wish = sum(metrics.horizontalAdvance(text) + _PADDING for text in full.values())
        # A bar is no wider than its tabs: the room is that of the whole inspector.
        fits = wish <= self._room.width()
        for index, text in full.items():
            shown = text if fits else self._names[index]
            if self.tabText(index) != shown:
                self.setTabText(index, shown)
