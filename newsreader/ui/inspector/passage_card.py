"""A card that sets two short passages against each other; a click on one goes to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from newsreader.domain.span import Span
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.labels.signed_title import SignedTitle
from newsreader.ui.theme.icons import IconName


class PassageCard(QFrame):
    """Title above, then a line for A and one for B; values that part have the sign "warning"."""

    place_requested = Signal(str, object)  # "a" or "b", Span

    def __init__(self, sign: IconName | None, title: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._conflict = sign == "warning"
        layout = QVBoxLayout(self)
        layout.addWidget(SignedTitle(sign, title, self))
        self._lines = QGridLayout()
        self._lines.setColumnStretch(1, 1)
        layout.addLayout(self._lines)

    def add_side(
        self, side: str, text: str, span: Span, remark: str = "", marks: Sequence[Span] = ()
    ) -> None:
        """What one article says, words of it marked, and a ``remark`` such as the speaker."""
        row = self._lines.rowCount()
        letter = QLabel(side.upper(), self)
        letter.setProperty("role", "quiet")
        self._lines.addWidget(letter, row, 0, Qt.AlignmentFlag.AlignTop)
        line = PassageLine(
            side.upper(), text, remark, conflict=self._conflict, parent=self, marks=marks
        )
        line.clicked.connect(lambda: self.place_requested.emit(side, span))
        self._lines.addWidget(line, row, 1)
