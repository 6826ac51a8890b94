"""The box that a note's words are written in."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from newsreader.ui.inspector.markdown_styling import MarkdownStyling

_MOST_LINES = 12
#: The keyboard goes elsewhere for a moment, and comes back.
_STILL_HERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class NoteEditor(QPlainTextEdit):
    """A box for Markdown that grows with its words and says when the user leaves it."""

    left = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are for the window to take
        self.setPlaceholderText(self.tr("Write your note …"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._styling = MarkdownStyling(self.document())
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._styling.rehighlight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The size of a plain text document is told in lines, not in pixels.
        lines = math.ceil(self.document().documentLayout().documentSize().height())
        shown = min(_MOST_LINES, max(2, lines))
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(on if lines > _MOST_LINES else off)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 4
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + frame)
