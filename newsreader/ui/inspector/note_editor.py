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
        self._is_fitting = False
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
        """Grows with the words up to a number of lines, and has a scroll bar for more."""
        if self._is_fitting:
            return  # another height and a scroll bar are new sizes, too
        self._is_fitting = True
        self._show_bar(on=self._lines() > _MOST_LINES)
        # Beside a bar a long word may break otherwise and save the line too many.
        if self._lines() > _MOST_LINES:
            self._show_bar(on=True)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 4
        shown = min(_MOST_LINES, max(2, self._lines()))
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + frame)
        self._is_fitting = False

    def _lines(self) -> int:
        # The size of a plain text document is told in lines, not in pixels.
        return math.ceil(self.document().documentLayout().documentSize().height())

    def _show_bar(self, *, on: bool) -> None:
        needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed if on else off)
