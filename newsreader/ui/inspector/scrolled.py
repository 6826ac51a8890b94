"""A column of cards that scrolls when the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scrolled(QScrollArea):
    """Cards are added to ``cards``; what else there is goes into ``content`` around them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget(self)
        column.setObjectName("column")
        self.content = QVBoxLayout(column)
        self.content.setContentsMargins(12, 12, 12, 12)
        self.content.setSpacing(10)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(10)
        self.content.addLayout(self.cards)
        self.content.addStretch(1)
        self.setWidget(column)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has given it its place."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))


def clear(cards: QVBoxLayout) -> None:
    """Take all cards away."""
    while item := cards.takeAt(0):
        if card := item.widget():
            card.hide()
            card.deleteLater()
