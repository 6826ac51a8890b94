"""A small button with an icon that follows the theme and the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolButton

from newsreader.ui.theme.icons import IconName, icon

#: Side of the icon at normal text size, in pixels, and as a share of a line.
_SIDE, _SHARE = 14, 0.75


class IconButton(QToolButton):
    """Its label is its tool tip and what a screen reader says."""

    def __init__(self, name: IconName, label: str) -> None:
        super().__init__()
        self._name: IconName = name
        self.setProperty("role", "icon")
        self.setToolTip(label)
        self.setAccessibleName(label)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setIcon(icon(name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._name))
        elif event.type() == QEvent.Type.FontChange:
            side = max(_SIDE, round(self.fontMetrics().height() * _SHARE))
            self.setIconSize(QSize(side, side))
