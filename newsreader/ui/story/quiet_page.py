"""A page in the middle of the window: a bar with a title, and below it parts that scroll."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.story.flat_table import FlatTable

_SPACING = 6


class _Titles(QWidget):
    """What the page is about, and beside it, where both fit, how much there is of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", self, role="title")
        self.counts = ElidedLabel("", self, role="quiet")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title)
        row.addWidget(self.counts, 1)

    def minimumSizeHint(self) -> QSize:
        return self.title.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        wished = (label.sizeHint().width() for label in (self.title, self.counts))
        self.counts.setVisible(sum(wished) + _SPACING <= self.width())


class QuietPage(QWidget):
    """Parts are added to ``column``; what belongs into the bar to ``bar``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame(self)
        frame.setProperty("role", "bar")
        self._titles = _Titles(frame)
        self.bar = FlowLayout(frame, QMargins(12, 8, 12, 8), _SPACING)
        self.bar.addWidget(self._titles)
        self.page = QFrame(self)
        self.page.setProperty("role", "page")
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(22, 18, 22, 22)
        self.column.setSpacing(24)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(frame)
        whole.addWidget(self._scroll, 1)

    def show_title(self, title: str, counts: str) -> None:
        """What the page is about, and how much there is of it."""
        self._titles.title.setText(title)
        self._titles.counts.setText(counts)
        self._titles.fit()

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def follow(self, *tables: FlatTable) -> None:
        """Scroll to the part of a table that the keyboard comes to."""
        for table in tables:
            table.reached.connect(lambda place, table=table: self._show_place(table, place))

    def _show_place(self, table: QWidget, place: QRect) -> None:
        centre = table.mapTo(self.page, place.center())
        self._scroll.ensureVisible(0, centre.y(), 0, place.height())
