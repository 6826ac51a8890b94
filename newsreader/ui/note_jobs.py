"""Notes kept, deleted and brought back, in the order in which the user did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.domain.errors import NewsreaderError
from newsreader.domain.note import Note, NoteMarks, PlaceOffer
from newsreader.ui.undoing import Doing
from newsreader.usecases import keep_notes, place_notes
from newsreader.usecases.keep_notes import NoteDraft

if TYPE_CHECKING:
    from newsreader.ui.desk import Desk, Library


class NoteJobs(QObject):
    """Nothing here waits; what became of a note is told by a signal."""

    kept = Signal(object, object)  # NoteDraft, Note
    failed = Signal(object, str, object)  # NoteDraft, its text, NewsreaderError

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def keep(self, draft: NoteDraft, text: str, marks: NoteMarks) -> None:
        """Keep a note's words and marks, then say ``kept`` or ``failed``."""

        def done(answer: tuple[Note, Doing]) -> None:
            note, doing = answer
            self.kept.emit(draft, note)
            self._tell(doing)

        def failed(error: NewsreaderError) -> None:
            self.failed.emit(draft, text, error)

        def work() -> tuple[Note, Doing]:
            library = self._desk.library
            before = library.notes.get(draft.id) if draft.id is not None else None
            note = keep_notes.keep_note(library, draft, text, marks)
            return note, self._writing(draft, before, note)

        self._desk.jobs.write(work, done, failed)

    def remove(self, draft: NoteDraft) -> None:
        """Put a note in the bin."""
        doing = Doing(
            self.tr("a note removed"),
            lambda library: keep_notes.bring_back_note(library, draft),
            lambda library: keep_notes.remove_note(library, draft),
        )
        self._do(doing)

    def bring_back(self, draft: NoteDraft) -> None:
        """Take a note out of the bin."""
        doing = Doing(
            self.tr("a note brought back"),
            lambda library: keep_notes.remove_note(library, draft),
            lambda library: keep_notes.bring_back_note(library, draft),
        )
        self._do(doing)

    def take_place(self, offer: PlaceOffer) -> None:
        """Pin a note that was lost to the place that was offered."""
        doing = Doing(
            self.tr("a note pinned"),
            lambda library: place_notes.leave_place(library, offer),
            lambda library: place_notes.take_place(library, offer),
        )
        self._do(doing)

    def keep_lost(self, offer: PlaceOffer) -> None:
        """Offer that place no more."""
        doing = Doing(
            self.tr("a note kept as lost"),
            lambda library: place_notes.keep_lost(library, offer, lost=False),
            lambda library: place_notes.keep_lost(library, offer),
        )
        self._do(doing)

    def _do(self, doing: Doing) -> None:
        self._desk.jobs.write(lambda: doing.redo(self._desk.library), lambda _: self._tell(doing))

    def _writing(self, draft: NoteDraft, before: Note | None, now: Note) -> Doing:
        """A note's words and marks, and what they were; a new note was not there."""

        def undo(library: Library) -> None:
            if before is None:
                keep_notes.remove_note(library, draft)
            else:
                keep_notes.put_note(library, draft, before.text, before.marks)

        def redo(library: Library) -> None:
            keep_notes.put_note(library, draft, now.text, now.marks)

        return Doing(self.tr("a note written"), undo, redo, subject=("note", now.id))

    def _tell(self, doing: Doing) -> None:
        self._desk.undoing.add(doing)
        self._desk.changes.notes.emit()
