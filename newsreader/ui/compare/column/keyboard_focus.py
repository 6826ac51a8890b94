"""Shows that a reading column has the keyboard, only to those who use the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QTextEdit

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
#: Focus that comes back from a menu or another window is as it was before.
_AS_BEFORE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)

_MOVING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
#: Height of the line above the text; the style sheet keeps this room free.
_LINE = 2


class KeyboardFocus(QObject):
    """A line above the column after keyboard focus, a caret after keys that move it."""

    def __init__(self, column: QTextEdit) -> None:
        super().__init__(column)
        self._column = column
        self._by_keyboard = False
        self.line = QFrame(column)
        self.line.setProperty("role", "focus")
        self.line.hide()
        column.setCursorWidth(0)
        column.installEventFilter(self)
        column.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._column:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._by_keyboard = False
                self.line.hide()
                self._column.setCursorWidth(0)
        elif isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _AS_BEFORE:
                self._by_keyboard = event.reason() in _BY_KEYBOARD
            self.line.setVisible(event.gotFocus() and self._by_keyboard)
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _MOVING:
                self._column.setCursorWidth(1)
        elif event.type() == QEvent.Type.Resize:
            self.line.setGeometry(0, 0, self._column.width(), _LINE)
        return False
