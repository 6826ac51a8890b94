"""Message boxes that show plain text: what they say may come from a file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

_ICON = QMessageBox.Icon


def tell(parent: QWidget, sentence: str, *, details: str = "", icon: _ICON = _ICON.Warning) -> None:
    """Show a sentence until the user closes it; ``details`` can be unfolded and copied."""
    box = _box(parent, sentence, icon)
    box.setDetailedText(details)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def ask(parent: QWidget, question: str) -> bool:
    """Wait for the user's yes or no; closing the box means no."""
    box = _box(parent, question, _ICON.Question)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


class CrashTeller(QObject):
    """Brings the sentence about a crash to the window's thread, one box at a time."""

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        # The crash may have happened on any thread; boxes belong to the window's.
        self.told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def _show(self, sentence: str) -> None:
        if self._box is None:
            self._box = _box(self._window, sentence, _ICON.Critical)
            self._box.finished.connect(self._forget)
            self._box.open()

    def _forget(self) -> None:
        self._box = None


def _box(parent: QWidget, text: str, icon: _ICON) -> QMessageBox:
    box = QMessageBox(icon, "Newsreader", "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
