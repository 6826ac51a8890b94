"""A page in the middle of the window: a bar with a title, and below it parts that scroll."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.story.flat_table import FlatTable


class QuietPage(QWidget):
    """Parts are added to ``column``; what belongs into the bar to ``bar``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", self, role="title")
        self._counts = ElidedLabel("", self, role="quiet")
        frame = QFrame(self)
        frame.setProperty("role", "bar")
        self.bar = QHBoxLayout(frame)
        self.bar.setContentsMargins(12, 8, 12, 8)
        self.bar.addWidget(self._title)
        self.bar.addWidget(self._counts, 1)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where the title does not fit beside them, the counts go."""
        beside = self.bar.sizeHint().width() - self._counts.sizeHint().width() * (
            not self._counts.isHidden()
        )
        self._counts.setVisible(beside + self._counts.sizeHint().width() <= self.width())

    def show_title(self, title: str, counts: str) -> None:
        """What the page is about, and how much there is of it."""
        self._title.setText(title)
        self._counts.setText(counts)
        self._make_room()

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def follow(self, *tables: FlatTable) -> None:
        """Scroll to the part of a table that the keyboard comes to."""
        for table in tables:
            table.reached.connect(lambda place, table=table: self._show_place(table, place))

    def _show_place(self, table: QWidget, place: QRect) -> None:
        centre = table.mapTo(self.page, place.center())
        self._scroll.ensureVisible(0, centre.y(), 0, place.height())
