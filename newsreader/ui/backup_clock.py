"""Makes backups by itself while the window is open: one a day, and more while something is new."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from newsreader.domain.errors import NewsreaderError
from newsreader.ui.desk import Desk
from newsreader.ui.language.own_language import in_own_language
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.keep_safe import wants_daily_backup

_EVERY = 10 * 60_000  # milliseconds
#: Until the window stands still after its start.
_SOON = 20_000  # milliseconds


class BackupClock(QObject):
    """Looks every ten minutes whether anything was written since the last backup.

    Who never works for ten minutes has one of each day all the same, made soon after the start.
    """

    def __init__(self, desk: Desk, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = status
        self._is_due = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.back_up_if_due)
        desk.opened.connect(self._begin)
        desk.changes.articles.connect(self._note_change)
        desk.changes.notes.connect(self._note_change)

    def _begin(self) -> None:
        self._timer.start()
        if not self._desk.library.read_only:
            QTimer.singleShot(_SOON, self, self.back_up_if_none_of_today)

    def back_up_if_none_of_today(self) -> None:
        """Make a backup unless there is one of the last day."""
        if self._desk.is_open:
            self._desk.look_up(wants_daily_backup, self._take_as_due, key="daily backup")

    def _take_as_due(self, is_due: bool) -> None:
        self._is_due = self._is_due or is_due
        self.back_up_if_due()

    def back_up_if_due(self) -> None:
        """Make a backup unless nothing was written since the last one; a failure is told."""
        if self._is_due and self._desk.is_open:
            self._is_due = False
            self._desk.back_up(lambda _: None, self._on_failure)

    def _note_change(self) -> None:
        self._is_due = True

    def _on_failure(self, error: NewsreaderError) -> None:
        self._is_due = True
        self._status.tell(
            self.tr("No backup could be made. {reason}").format(reason=in_own_language(str(error)))
        )
