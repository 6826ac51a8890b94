"""A heading in the typeface of the articles that grows with the text of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.theme.fonts import INTERFACE_POINTS, reading_font


class Heading(PlainLabel):
    """Its letters are ``scale`` times as large as those of articles."""

    def __init__(self, text: str, parent: QWidget, *, scale: float) -> None:
        super().__init__(text, parent)
        self._scale = scale
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # comes with every change of theme or size
            self._follow()

    def _follow(self) -> None:
        grown = QApplication.font().pointSizeF() / INTERFACE_POINTS
        self.setFont(reading_font(self._scale * grown))
