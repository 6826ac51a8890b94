"""The articles of the whole library that have a passage, each with the sentence that has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from newsreader.domain.reuse import Telling
from newsreader.ui.inspector.passage_line import PassageLine, on_one_line
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.moments import day
from newsreader.ui.plain_label import PlainLabel

_LONGEST = 220  # characters of the passage that are shown


class TellingsDialog(QDialog):
    """A line for each telling, most of the passage first; stays open beside the work."""

    telling_picked = Signal(object)  # Telling

    def __init__(self, passage: str, tellings: Sequence[Telling], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who else has this passage"))
        self.resize(560, 480)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(self._summary(len(tellings)), self, role="title"))
        layout.addWidget(PlainLabel(f"“{_shortened(passage)}”", self, role="quiet"))
        listed = Scrolled(self)
        listed.setAccessibleName(self.windowTitle())
        for telling in tellings:
            listed.cards.addWidget(self._line(telling))
        layout.addWidget(listed, 1)
        layout.addWidget(buttons)

    def _line(self, telling: Telling) -> PassageLine:
        entry = telling.entry
        known = (
            entry.source or self.tr("outlet unknown"),
            day(entry.date) or self.tr("date unknown"),
            entry.name,
            self.tr("{share} of the words").format(share=f"{telling.share:.0%}"),
        )
        line = PassageLine(
            entry.name, telling.words, " · ".join(known), conflict=False, parent=self
        )
        line.clicked.connect(lambda: self.telling_picked.emit(telling))
        return line

    def _summary(self, number: int) -> str:
        if not number:
            return self.tr("No other article in the library has this passage.")
        if number == 1:
            return self.tr("1 other article in the library has this passage.")
        return self.tr("{n} other articles in the library have this passage.").format(n=number)


def _shortened(passage: str) -> str:
    line = on_one_line(passage)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
