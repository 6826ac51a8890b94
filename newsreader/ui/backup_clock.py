"""Makes backups by itself while the window is open, as long as there is something new to keep."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from newsreader.domain.errors import NewsreaderError
from newsreader.ui.desk import Desk
from newsreader.ui.status_line import StatusLine

_EVERY = 10 * 60_000  # milliseconds


class BackupClock(QObject):
    """Looks every ten minutes whether anything was written since the last backup."""

    def __init__(self, desk: Desk, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = status
        self._is_due = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.back_up_if_due)
        desk.opened.connect(lambda _: self._timer.start())
        desk.changes.articles.connect(self._note_change)
        desk.changes.notes.connect(self._note_change)

    def back_up_if_due(self) -> None:
        """Make a backup unless nothing was written since the last one; a failure is told."""
        if self._is_due and self._desk.is_open:
            self._is_due = False
            self._desk.back_up(lambda _: None, self._on_failure)

    def _note_change(self) -> None:
        self._is_due = True

    def _on_failure(self, error: NewsreaderError) -> None:
        self._is_due = True
        self._status.tell(self.tr("No backup could be made. {reason}").format(reason=error))
