"""The box that searches the whole library while the user types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_PAUSE = 120  # milliseconds without a key, after which the user may want to see something


class SearchBox(QLineEdit):
    """Says what is looked for when the typing pauses; Escape empties it."""

    #: Look for these words; nothing is looked for any more when they are empty.
    wanted = Signal(str)
    #: The user wants to go to what was found.
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search articles and notes"))
        self.setAccessibleName(self.tr("Search articles and notes"))
        example = (
            "“prime minister” -budget source:post byline:quill date:2031-04 has:note tag:figures"
        )
        self.setToolTip(self.tr("For example: {query}").format(query=example))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files are for the window to take
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._on_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._pause.isActive():
                self._pause.stop()
                self._say()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _on_text(self) -> None:
        if self.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._say()

    def _say(self) -> None:
        self.wanted.emit(self.text() if self.text().strip() else "")
