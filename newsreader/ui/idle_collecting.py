"""Python collects its garbage when nobody waits for the window.

A whole collection looks at every object there is, which takes a fifth of a second in a library of
a thousand articles, and would come in the middle of a word that is being typed.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PAUSE = 5_000  # milliseconds without a key or a move of the pointer
#: Young objects are collected often, as ever; all of them by themselves only after so many of
#: these times, should there never be a pause.
_RARELY = 1_000


class IdleCollecting(QObject):
    """Watches one window; a collection comes once in a pause."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(gc.collect)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _RARELY)
        # Only what the screen tells the window: all events of all widgets would be too many.
        window.winId()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self._pause.start()
        return False
