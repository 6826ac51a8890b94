"""The lists of stories, sources and notes, read afresh after every change of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.progress import Progress
from newsreader.usecases import browse_library

if TYPE_CHECKING:
    from newsreader.ui.desk import Desk


class ListJobs(QObject):
    """Nothing here waits; what is in the library is told by a signal."""

    #: What was added to last, before all is ready for the first time.
    newest_ready = Signal(object)  # Contents
    ready = Signal(object)  # Contents

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        #: The lists as they were read last; None while articles are being read anew.
        self._last: Contents | None = None
        desk.changes.articles.connect(self.load)
        desk.changes.notes.connect(self._load_notes)

    def load(self) -> None:
        """Read the lists afresh, then say ``ready``."""
        self._last = None

        def work(_: Progress) -> Contents:
            return browse_library.contents(self._desk.library)

        self._desk.jobs.start("", work, self._on_read, key="contents")

    def load_newest(self) -> None:
        """Have something to show at once; a hundred thousand articles take seconds to list."""

        def work(_: Progress) -> Contents:
            return browse_library.newest_contents(self._desk.library)

        def done(newest: Contents) -> None:
            self.newest_ready.emit(newest)
            self.load()

        self._desk.jobs.start("", work, done, key="contents")

    def _load_notes(self) -> None:
        """As ``load``, with the articles as they were listed if they are."""
        last = self._last
        if last is None:
            self.load()
            return

        def work(_: Progress) -> Contents:
            return browse_library.with_notes(self._desk.library, last)

        self._desk.jobs.start("", work, self._on_read, key="contents")

    def _on_read(self, contents: Contents) -> None:
        self._last = contents
        self.ready.emit(contents)
