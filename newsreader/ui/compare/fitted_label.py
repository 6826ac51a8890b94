"""A line of plain text above a reading column, with a shorter form for a narrow column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from newsreader.ui.compare.column.reading_column import MARGIN
from newsreader.ui.compare.wording import plain_tip

#: Narrower columns, in pixels, have the shorter forms, and those with room for fewer characters.
_NARROW_COLUMN, _FEW = 320, 24


class FittedLabel(QLabel):
    """Wraps; the whole text is its tool tip when it shows the shorter form."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self._shorter: Callable[[], str] = str
        self._on_one_line = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            self.setProperty("role", role)

    def set_forms(self, whole: str, shorter: str | None = None) -> None:
        """Takes the text and its shorter form; without one, two lines and "…"."""
        self._whole = whole
        self._shorter = self._two_lines if shorter is None else lambda: shorter
        self.setAccessibleName(whole)
        self._fit()

    def keep_to_one_line(self, *, on: bool) -> None:
        """Cuts the text off at the end of its first line, or no more."""
        if on != self._on_one_line:
            self._on_one_line = on
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        few = _FEW * self.fontMetrics().averageCharWidth()
        narrow = self.width() < max(_NARROW_COLUMN - 2 * MARGIN, few)
        shown = self._shorter() if narrow else self._whole
        if self._on_one_line:
            shown = self._elided(self._whole)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")

    def _two_lines(self) -> str:
        layout = QTextLayout(self._whole, self.font())
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(self.width())
        first.setPosition(QPointF(0, 0))
        layout.endLayout()
        text = self._whole.encode("utf-16-le")  # Qt counts UTF-16 units
        end = 2 * first.textLength()
        one, rest = text[:end].decode("utf-16-le"), text[end:].decode("utf-16-le")
        return one + self._elided(rest)

    def _elided(self, text: str) -> str:
        metrics = QFontMetricsF(self.font())
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
