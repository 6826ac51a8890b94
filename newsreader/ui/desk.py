"""What the window can have done: every use case as a job, its answer told by a signal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsreader.domain.backup import Backup
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.import_report import ImportReport
from newsreader.domain.progress import Progress
from newsreader.domain.search import SearchHit
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.changes import Changes
from newsreader.ui.jobs import Job, Jobs
from newsreader.ui.list_jobs import ListJobs
from newsreader.ui.note_jobs import NoteJobs
from newsreader.ui.undoing import Doing, Undoing
from newsreader.usecases import browse_library
from newsreader.usecases.brought import Brought
from newsreader.usecases.browse_library import OpenPair
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.import_files import import_bytes, import_files
from newsreader.usecases.known_pairs import Known
from newsreader.usecases.open_library import open_to_read
from newsreader.usecases.search_library import search_library

if TYPE_CHECKING:
    # Also for those who hand the desk work to do.
    from newsreader.store.database import Library as Library  # noqa: PLC0414

T = TypeVar("T")
#: Something to be done in the library.
LibraryWork = Callable[["Library"], object]


class Desk(QObject):
    """Holds the open library; nothing here waits, every answer comes as a signal."""

    #: The library is open; carries where the window stood the last time.
    opened = Signal(object)
    #: The library could not be opened; carries the NewsreaderError.
    not_opened = Signal(object)
    imported = Signal(object)  # ImportReport
    pair_ready = Signal(object)  # OpenPair
    search_ready = Signal(str, object)  # the words, tuple of SearchHit
    pair_failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.changes = Changes(self)
        self.lists = ListJobs(self)
        self.notes = NoteJobs(self)
        self.undoing = Undoing(self)
        self._library: Library | None = None
        self._is_closed = False

    @property
    def library(self) -> Library:
        """The open library; nothing asks for it before ``opened``."""
        assert self._library is not None
        return self._library

    @property
    def is_open(self) -> bool:
        """Whether work can be asked for; not any more as soon as the library is being closed."""
        return self._library is not None and not self._is_closed

    def once_open(self, do: Callable[[], object]) -> None:
        """Do something now, or as soon as the library is open."""
        if self.is_open:
            do()
        else:
            single_shot = Qt.ConnectionType.SingleShotConnection
            self.opened.connect(lambda _: QTimer.singleShot(0, self, do), single_shot)

    def open(self, folder: Path) -> None:
        """Open the library in ``folder``, then say ``opened`` or ``not_opened``."""
        if self._is_closed:
            return

        def done(answer: tuple[Library, dict[str, Any]]) -> None:
            self._library, window = answer
            self.opened.emit(window)
            self.lists.load_newest()

        def work(_: Progress) -> tuple[Library, dict[str, Any]]:
            library = open_to_read(folder)
            return library, browse_library.load_view(library, "window")

        self.jobs.start("", work, done, failed=self.not_opened.emit)

    def close(self) -> None:
        """Stop all work and close the library."""
        self._is_closed = True
        self.jobs.close()
        if self._library is not None:
            self._library.close()
            self._library = None

    def import_files(self, files: Sequence[Path]) -> Job:
        """Import files and folders, then say ``imported``."""
        title = self.tr("Importing “{name}”").format(name=files[0].name)
        if len(files) > 1:
            title = self.tr("Importing {count} files").format(count=len(files))

        def work(progress: Progress, brought: Brought) -> ImportReport:
            return import_files(self.library, files, progress, brought)

        return self._import(title, work)

    def import_bytes(self, data: bytes, name: str) -> Job:
        """Import text or HTML that has no file: pasted, or dragged out of a browser."""

        def work(progress: Progress, brought: Brought) -> ImportReport:
            return import_bytes(self.library, data, name, progress, brought)

        return self._import(self.tr("Importing “{name}”").format(name=name), work)

    def open_pair(self, a: int, b: int | None, *, view: str) -> None:
        """Compare two articles, then say ``pair_ready``; ``view`` names where the pair stood."""

        def work(progress: Progress) -> OpenPair:
            return browse_library.open_pair(self.library, a, b, view, progress)

        def failed(error: NewsreaderError) -> None:
            self.pair_failed.emit()
            self.jobs.failed.emit(error)

        title = self.tr("Comparing")
        self.jobs.start(title, work, self.pair_ready.emit, failed=failed, key="pair")

    def compare_story(
        self, story: Story, known: Known, done: Callable[[StoryComparison], None], *, key: str
    ) -> None:
        """Compare the articles of a story; ``known`` is what is compared already and added to.

        ``key`` as for any job.
        """

        def work(progress: Progress) -> StoryComparison:
            return compare_story(self.library, story.id, progress, known)

        title = self.tr("Comparing “{name}”").format(name=story.title)
        self.jobs.start(title, work, done, key=key)

    def keep_view(self, key: str, state: Mapping[str, Any]) -> None:
        """Remember where something stood."""
        self.remember(lambda library: browse_library.keep_view(library, key, state))

    def remember(self, work: LibraryWork) -> None:
        """Keep what the user did not ask to be kept: not a word where the library takes nothing."""
        if not self.library.read_only:
            self.jobs.write(lambda: work(self.library), lambda _: None)

    def search(self, words: str) -> None:
        """Find words in all articles and notes, then say ``search_ready``."""

        def work(progress: Progress) -> tuple[SearchHit, ...]:
            return search_library(self.library, words, progress=progress)

        def done(hits: tuple[SearchHit, ...]) -> None:
            self.search_ready.emit(words, hits)

        self.jobs.start("", work, done, key="search")

    def change(self, work: LibraryWork, done: Callable[[], None] | None = None) -> None:
        """Change stories or articles, then say so; ``done`` is called when that is kept.

        Where ``work`` gives back a Doing, Edit > Undo takes it back.
        """

        def kept(doing: object) -> None:
            if isinstance(doing, Doing):
                self.undoing.add(doing)
            self.changes.articles.emit()
            if done:
                done()

        self.jobs.write(lambda: work(self.library), kept)

    def look_up(self, find: Callable[[Library], T], done: Callable[[T], None], *, key: str) -> None:
        """Look something up that is found at once; ``key`` as for any job."""
        self.jobs.start("", lambda _: find(self.library), done, key=key)

    def back_up(
        self,
        done: Callable[[Backup], None],
        failed: Callable[[NewsreaderError], None],
        title: str = "",
    ) -> None:
        """Make a backup of the library as it is now; without a title it stays unseen."""

        def work(_: Progress) -> Backup:
            return self.library.back_up()

        self.jobs.start(title, work, done, failed=failed, key="backup")

    def _import(self, title: str, work: Callable[[Progress, Brought], ImportReport]) -> Job:
        brought = Brought()

        def done(report: ImportReport) -> None:
            if not brought.is_empty:
                doing = Doing(self.tr("import"), brought.take_out, brought.bring_back)
                self.undoing.add(doing)
            self.imported.emit(report)
            self.changes.articles.emit()

        return self.jobs.start(title, lambda progress: work(progress, brought), done)
