"""Long work on the window's own thread, bit by bit: between two bits the window has its turn."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one piece of work at a time; a new one takes the place of what is not done yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def start(self, steps: Iterator[None], *, at_once: bool) -> None:
        """Does what is done up to each ``yield``, all of it now or each in a turn of its own."""
        self.stop()
        self._steps = steps
        if at_once:
            for _ in steps:
                pass
        else:
            self._timer.start()

    def stop(self) -> None:
        """Leaves undone what is not done yet."""
        self._timer.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        done = object()
        if next(self._steps, done) is done:
            self.stop()
