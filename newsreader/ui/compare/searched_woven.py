"""Words are found in the woven text like in a column: marked, counted, brought into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from newsreader.domain.span import Span
from newsreader.ui.compare.blocks import units
from newsreader.ui.compare.scroll_sync import FOCUS
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.palette import faded

#: Opacity of the light on a place, and on the one that the reader stands on.
_FAINT, _STRONG = 70, 170


class SearchedWoven:
    """The text of a view from a place on; what stands before is about the text."""

    letter = ""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self.begin = 0

    def words(self) -> str:
        text = self._view.toPlainText()
        return " " * self.begin + text[self.begin :]

    def selected(self) -> str:
        return self._view.textCursor().selectedText().replace("\u2029", "\n")

    def mark_hits(self, hits: Sequence[Span], at: Span | None) -> None:
        self._view.setExtraSelections([self._light(hit, hit == at) for hit in hits])

    def show_hit(self, hit: Span) -> None:
        top = self._view.cursorRect(self._cursor(hit)).top()
        height = self._view.viewport().height()
        if not 0 <= top < height * 0.9:
            bar = self._view.verticalScrollBar()
            bar.setValue(round(bar.value() + top - height * FOCUS))

    def take_keyboard(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _light(self, hit: Span, stands_on: bool) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(faded(current().focus, _STRONG if stands_on else _FAINT))
        if stands_on:
            look.setFontUnderline(True)
        light = QTextEdit.ExtraSelection()
        light.cursor, light.format = self._cursor(hit), look
        return light

    def _cursor(self, hit: Span) -> QTextCursor:
        text = self._view.toPlainText()
        cursor = self._view.textCursor()
        cursor.setPosition(units(text[: hit.start]))
        cursor.setPosition(units(text[: hit.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor
