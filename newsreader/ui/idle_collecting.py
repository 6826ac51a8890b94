"""Python collects its garbage when nobody waits for the window.

A whole collection looks at every object there is, which takes a fifth of a second in a library of
a thousand articles, and would come in the middle of a word that is being typed.  What is there in
the first pause, program and window above all, stays for good and is never looked at.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PAUSE = 2_000  # milliseconds without a key or a move of the pointer
#: Young objects are collected often, as ever.  All of them are looked at in a pause after so many
#: of these times, and without a pause only after so many more.
_OFTEN, _RARELY = 20, 1_000


class IdleCollecting(QObject):
    """Watches one window; in a long pause a collection follows another as there is work for it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._pause = QTimer(self, interval=_PAUSE)
        self._pause.timeout.connect(self._collect)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _RARELY)
        # Only what the screen tells the window: all events of all widgets would be too many.
        window.winId()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self._pause.start()
        return False

    def _collect(self) -> None:
        if not gc.get_freeze_count():
            gc.freeze()
        elif gc.get_count()[2] >= _OFTEN:
            gc.collect()
