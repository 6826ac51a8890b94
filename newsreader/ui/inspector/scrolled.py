"""A column of cards that scrolls when the window is low."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from newsreader.ui.turns import Turns

_AT_A_TIME = 8


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
        self._dealing = Turns(self)

    def deal(self, cards: Iterator[QWidget]) -> None:
        """Put these cards in the place of those that are there: the first at once, the others,
        which are made as they are taken, some in each turn.
        """
        clear(self.cards)
        self._dealing.start(self._dealt(cards), at_once=False)
        self._dealing.go_on()

    def deal_all(self) -> None:
        """Put down now what is not yet."""
        self._dealing.finish()

    def _dealt(self, cards: Iterator[QWidget]) -> Iterator[None]:
        for number, card in enumerate(cards):
            if number and number % _AT_A_TIME == 0:
                yield
            self.cards.addWidget(card)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has given it its place."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))


def clear(cards: QVBoxLayout) -> None:
    """Take all cards away."""
    while item := cards.takeAt(0):
        if card := item.widget():
            card.hide()
            card.deleteLater()
