"""The visible place to drop files on; a click on it opens the file dialog instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from newsreader.ui.labels.plain_label import PlainLabel

_MOST_LINES = 6


class DropTarget(QPushButton):
    """Says what can be dropped; the whole window takes drops, this shows where to aim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self._words = self.tr(
            "Drop files, folders or a browser selection here\n"
            "txt · html · pdf · docx · eml · json · zip …"
        )
        # Text of a button's own does not wrap.
        self._label = label = PlainLabel(self._words, self, role="quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(10, 10, 10, 10)
        self._inside.addWidget(label)
        self.setAccessibleName(self.tr("Import files"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.light_up(on=False)

    def be_read_only(self, reason: str) -> None:
        """Nothing can be dropped here: say so in place of what could be; the tool tip says why."""
        self._words = self.tr("This library can be read, but not changed.")
        self.setToolTip(reason)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(reason)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setEnabled(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)  # when its words have the new size, too

    def _fit(self) -> None:
        """As high as the wrapped words are; fewer words where these take too many lines."""
        self._label.setText(self._words)
        height = self._inside.totalHeightForWidth(self.width())
        if height > _MOST_LINES * self.fontMetrics().lineSpacing():
            self._label.setText(self.accessibleName())
            height = self._inside.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        # A layout that is being resized does not take notice of another size.
        self._inside.setGeometry(QRect(0, 0, self.width(), height))

    def light_up(self, *, on: bool) -> None:
        """Show that what is being dragged can be dropped."""
        self.setProperty("hot", on)
        self.style().unpolish(self)
        self.style().polish(self)
