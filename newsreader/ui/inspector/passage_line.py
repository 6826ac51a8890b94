"""Words of an article that can be clicked, or reached by Tab and Enter, to go to their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from newsreader.ui.plain_label import PlainLabel

_LONGEST = 160


class PassageLine(QFrame):
    """The words, and below them in small print a remark such as the speaker.

    A frame and not a button, as a button does not grow with words that wrap.
    """

    clicked = Signal()

    def __init__(
        self, name: str, text: str, remark: str, *, conflict: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "passage")
        self.setAccessibleName(f"{name}: {text}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(0)
        layout.addWidget(self._label(_short(text), "warning" if conflict else ""))
        if remark:
            layout.addWidget(self._label(remark, "faint"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _label(self, text: str, role: str) -> PlainLabel:
        label = PlainLabel(text, self, role=role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
