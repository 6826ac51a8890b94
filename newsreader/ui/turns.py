"""Long work on the window's own thread, bit by bit: between two bits the window has its turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does one piece of work at a time; a new one takes the place of what is not done yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def start(self, steps: Iterator[None], *, at_once: bool) -> None:
        """Does what is done up to each ``yield``, all of it now or each in a turn of its own."""
        self.stop()
        if at_once:
            for _ in steps:
                pass
        else:
            self._steps = steps
            self._timer.start()

    def start_each(self, *steps: Callable[[], object]) -> None:
        """Does each step in a turn of its own."""

        def one_by_one() -> Iterator[None]:
            for step in steps:
                step()
                yield

        self.start(one_by_one(), at_once=False)

    def finish(self) -> None:
        """Does now what is not done yet."""
        self.start(self._steps, at_once=True)

    def stop(self) -> None:
        """Leaves undone what is not done yet."""
        self._timer.stop()
        self._steps = iter(())

    def go_on(self) -> None:
        """Does the next step."""
        done = object()
        if next(self._steps, done) is done:
            self.stop()
