"""A line that offers to take back what was just done, for a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from newsreader.ui.labels.plain_label import PlainLabel

_LASTS = 20_000  # milliseconds


class UndoOffer(QFrame):
    """Goes away by itself, or with the click that takes the offer."""

    taken = Signal()

    def __init__(self, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.undo_button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.addWidget(PlainLabel(sentence, self), 1)
        row.addWidget(self.undo_button)
        QTimer.singleShot(_LASTS, self, self._leave)

    def _take(self) -> None:
        self.taken.emit()
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()
