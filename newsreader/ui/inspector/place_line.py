"""Offers a note that has lost its passage the place where that may stand now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from newsreader.domain.note import PlaceOffer
from newsreader.ui.labels.one_line import shortened
from newsreader.ui.labels.plain_label import PlainLabel

_LONGEST = 160  # characters of the words that are shown


class PlaceLine(QFrame):
    """The words there, with two buttons: the user says whether that is the passage."""

    taken = Signal(object)  # PlaceOffer
    declined = Signal(object)  # PlaceOffer

    def __init__(self, offer: PlaceOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self.offer = offer
        words = shortened(offer.words, _LONGEST)
        sentence = self.tr("Its passage is not in this text as it was. This may be it: “{words}”")
        label = PlainLabel(sentence.format(words=words), self, role="quiet")
        label.setWordWrap(True)
        self.take = self._button(self.tr("Pin it there"))
        self.take.clicked.connect(lambda: self.taken.emit(offer))
        self.decline = self._button(self.tr("Keep as lost"))
        self.decline.clicked.connect(lambda: self.declined.emit(offer))
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addLayout(buttons)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "flat")
        return button
