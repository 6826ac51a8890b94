"""The visible place to drop files on; a click on it opens the file dialog instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


class DropTarget(QPushButton):
    """Says what can be dropped; the whole window takes drops, this shows where to aim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setText(
            self.tr(
                "Drop files, folders or a\nbrowser selection here\n"
                "txt · html · pdf · docx ·\neml · json · zip …"
            )
        )
        self.setAccessibleName(self.tr("Import files"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.light_up(on=False)

    def light_up(self, *, on: bool) -> None:
        """Show that what is being dragged can be dropped."""
        self.setProperty("hot", on)
        self.style().unpolish(self)
        self.style().polish(self)
