"""Notes kept, deleted and brought back, in the order in which the user did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.domain.errors import NewsreaderError
from newsreader.domain.note import Note, NoteMarks
from newsreader.usecases import keep_notes
from newsreader.usecases.keep_notes import NoteDraft

if TYPE_CHECKING:
    from newsreader.ui.desk import Desk


class NoteJobs(QObject):
    """Nothing here waits; what became of a note is told by a signal."""

    kept = Signal(object, object)  # NoteDraft, Note
    failed = Signal(object, str, object)  # NoteDraft, its text, NewsreaderError

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def keep(self, draft: NoteDraft, text: str, marks: NoteMarks) -> None:
        """Keep a note's words and marks, then say ``kept`` or ``failed``."""

        def done(note: Note) -> None:
            self.kept.emit(draft, note)
            self._tell()

        def failed(error: NewsreaderError) -> None:
            self.failed.emit(draft, text, error)

        def work() -> Note:
            return keep_notes.keep_note(self._desk.library, draft, text, marks)

        self._desk.jobs.write(work, done, failed)

    def remove(self, draft: NoteDraft) -> None:
        """Put a note in the bin."""
        self._desk.jobs.write(lambda: keep_notes.remove_note(self._desk.library, draft), self._tell)

    def bring_back(self, draft: NoteDraft) -> None:
        """Take a note out of the bin."""
        self._desk.jobs.write(
            lambda: keep_notes.bring_back_note(self._desk.library, draft), self._tell
        )

    def _tell(self, _: object = None) -> None:
        self._desk.changes.notes.emit()
