"""What the window can have done: every use case as a job, its answer told by a signal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from newsreader.domain.import_report import ImportReport
from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.progress import Progress
from newsreader.ui.changes import Changes
from newsreader.ui.jobs import Job, Jobs
from newsreader.usecases import browse_library, keep_notes
from newsreader.usecases.browse_library import Contents, OpenPair
from newsreader.usecases.import_files import import_bytes, import_files
from newsreader.usecases.open_library import open_library

if TYPE_CHECKING:
    from newsreader.store.database import Library


class Desk(QObject):
    """Holds the open library; nothing here waits, every answer comes as a signal."""

    #: The library is open; carries where the window stood the last time.
    opened = Signal(object)
    #: The library could not be opened; carries the NewsreaderError.
    not_opened = Signal(object)
    imported = Signal(object)  # ImportReport
    contents_ready = Signal(object)  # Contents
    pair_ready = Signal(object)  # OpenPair
    shares_ready = Signal(object)  # Mapping of article id to share
    note_written = Signal(object)  # Note

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.changes = Changes(self)
        self._library: Library | None = None
        self.changes.articles.connect(self.load_contents)
        self.changes.notes.connect(self.load_contents)

    @property
    def library(self) -> Library:
        """The open library; nothing asks for it before ``opened``."""
        assert self._library is not None
        return self._library

    @property
    def is_open(self) -> bool:
        return self._library is not None

    def open(self, folder: Path) -> None:
        """Open the library in ``folder``, then say ``opened`` or ``not_opened``."""

        def done(answer: tuple[Library, dict[str, Any]]) -> None:
            self._library, window = answer
            self.opened.emit(window)
            self.load_contents()

        def work(_: Progress) -> tuple[Library, dict[str, Any]]:
            library = open_library(folder)
            return library, library.views.load("window")

        self.jobs.start("", work, done, failed=self.not_opened.emit)

    def close(self) -> None:
        """Stop all work and close the library."""
        self.jobs.close()
        if self._library is not None:
            self._library.close()
            self._library = None

    def load_contents(self) -> None:
        """Read the lists afresh, then say ``contents_ready``."""

        def work(_: Progress) -> Contents:
            return browse_library.contents(self.library)

        self.jobs.start("", work, self.contents_ready.emit, key="contents")

    def import_files(self, files: Sequence[Path]) -> Job:
        """Import files and folders, then say ``imported``."""
        title = self.tr("Importing “{name}”").format(name=files[0].name)
        if len(files) > 1:
            title = self.tr("Importing {count} files").format(count=len(files))

        def work(progress: Progress) -> ImportReport:
            return import_files(self.library, files, progress)

        return self.jobs.start(title, work, self._after_import)

    def import_bytes(self, data: bytes, name: str) -> Job:
        """Import text or HTML that has no file: pasted, or dragged out of a browser."""

        def work(progress: Progress) -> ImportReport:
            return import_bytes(self.library, data, name, progress)

        title = self.tr("Importing “{name}”").format(name=name)
        return self.jobs.start(title, work, self._after_import)

    def open_pair(self, a: int, b: int | None, *, view: str) -> None:
        """Compare two articles, then say ``pair_ready``; ``view`` names where the pair stood."""

        def work(_: Progress) -> OpenPair:
            return browse_library.open_pair(self.library, a, b, view)

        self.jobs.start(self.tr("Comparing"), work, self.pair_ready.emit, key="pair")

    def keep_view(self, key: str, state: Mapping[str, Any]) -> None:
        """Remember where something stood."""
        self.jobs.write(lambda: self.library.views.save(key, state), lambda _: None)

    def find_shares(self, article: int, others: Sequence[int]) -> None:
        """Find what each of ``others`` has in common with ``article``; ``shares_ready``."""

        def work(progress: Progress) -> object:
            return browse_library.shares_with(self.library, article, tuple(others), progress)

        self.jobs.start("", work, self.shares_ready.emit, key="shares")

    def write_note(self, target: NoteTarget, text: str) -> None:
        """Keep a new note, then say ``note_written``."""

        def done(note: Note) -> None:
            self.note_written.emit(note)
            self.changes.notes.emit()

        self.jobs.write(lambda: keep_notes.write_note(self.library, target, text), done)

    def rewrite_note(self, note: int, text: str) -> None:
        """Keep a note's new wording."""
        self.jobs.write(lambda: keep_notes.rewrite_note(self.library, note, text), self._after_note)

    def remove_note(self, note: int) -> None:
        """Put a note in the bin."""
        self.jobs.write(lambda: keep_notes.remove_note(self.library, note), self._after_note)

    def bring_back_note(self, note: int) -> None:
        """Take a note out of the bin."""
        self.jobs.write(lambda: keep_notes.bring_back_note(self.library, note), self._after_note)

    def _after_note(self, _: object) -> None:
        self.changes.notes.emit()

    def _after_import(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self.changes.articles.emit()
