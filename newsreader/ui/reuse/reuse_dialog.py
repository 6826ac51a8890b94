"""The articles of the whole library that have a passage, each with the sentence that has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from newsreader.domain.reuse import Reuse
from newsreader.ui.inspector.passage_line import PassageLine, quoted
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.labels.one_line import shortened
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import day
from newsreader.ui.language.numbers import percent

_LONGEST = 220  # characters of the passage that are shown


class ReuseDialog(QDialog):
    """A line for each article, most of the passage first; stays open beside the work."""

    article_picked = Signal(object)  # Reuse

    def __init__(self, passage: str, found: Sequence[Reuse], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who else has these words"))
        self.resize(560, 480)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(self._summary(len(found)), self, role="title"))
        layout.addWidget(PlainLabel(quoted(shortened(passage, _LONGEST)), self, role="quiet"))
        listed = Scrolled(self)
        listed.setAccessibleName(self.windowTitle())
        listed.content.setContentsMargins(0, 8, 0, 8)
        for reuse in found:
            listed.cards.addWidget(self._line(reuse))
        layout.addWidget(listed, 1)
        layout.addWidget(buttons)

    def _line(self, reuse: Reuse) -> PassageLine:
        entry = reuse.entry
        known = (
            entry.source or self.tr("outlet unknown"),
            day(entry.date) or self.tr("date unknown"),
            entry.name,
            self.tr("{share} of the words").format(share=percent(reuse.share)),
        )
        line = PassageLine(entry.name, reuse.words, " · ".join(known), conflict=False, parent=self)
        line.clicked.connect(lambda: self.article_picked.emit(reuse))
        return line

    def _summary(self, number: int) -> str:
        if not number:
            return self.tr("No other article in the library has these words.")
        if number == 1:
            return self.tr("1 other article in the library has these words.")
        return self.tr("{n} other articles in the library have these words.").format(n=number)
