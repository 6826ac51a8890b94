"""What the window can have done: every use case as a job, its answer told by a signal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.import_report import ImportReport
from newsreader.domain.note import Note, NoteMarks
from newsreader.domain.progress import Progress
from newsreader.domain.reuse import Telling
from newsreader.domain.search import SearchHit
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison
from newsreader.domain.versions import Version
from newsreader.ui.changes import Changes
from newsreader.ui.jobs import Job, Jobs
from newsreader.usecases import browse_library, group_stories, keep_notes
from newsreader.usecases.browse_library import OpenPair
from newsreader.usecases.check_library import new_trouble_with_place
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.find_reuse import find_reuse
from newsreader.usecases.follow_versions import version_history
from newsreader.usecases.import_files import import_bytes, import_files
from newsreader.usecases.keep_notes import NoteDraft
from newsreader.usecases.known_pairs import Known
from newsreader.usecases.open_library import open_to_read
from newsreader.usecases.search_library import search_library

if TYPE_CHECKING:
    from newsreader.store.database import Library

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
    contents_ready = Signal(object)  # Contents
    pair_ready = Signal(object)  # OpenPair
    story_ready = Signal(object, object)  # Story, StoryComparison
    shares_ready = Signal(object)  # Mapping of article id to share
    search_ready = Signal(str, object)  # the words, tuple of SearchHit
    versions_ready = Signal(object)  # tuple of Version
    pair_failed = Signal()
    note_kept = Signal(object, object)  # NoteDraft, Note
    note_failed = Signal(object, str, object)  # NoteDraft, its text, NewsreaderError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.changes = Changes(self)
        self._library: Library | None = None
        self._is_closed = False
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
            self.load_contents()

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

        def work(progress: Progress) -> OpenPair:
            return browse_library.open_pair(self.library, a, b, view, progress)

        def failed(error: NewsreaderError) -> None:
            self.pair_failed.emit()
            self.jobs.failed.emit(error)

        title = self.tr("Comparing")
        self.jobs.start(title, work, self.pair_ready.emit, failed=failed, key="pair")

    def open_story(self, story: Story, known: Known) -> None:
        """Compare the articles of a story, then say ``story_ready``.

        ``known`` is what is compared already; it is added to.
        """

        def work(progress: Progress) -> StoryComparison:
            return compare_story(self.library, story.id, progress, known)

        def done(comparison: StoryComparison) -> None:
            self.story_ready.emit(story, comparison)

        title = self.tr("Comparing “{name}”").format(name=story.title)
        self.jobs.start(title, work, done, key="pair")

    def keep_view(self, key: str, state: Mapping[str, Any]) -> None:
        """Remember where something stood, where that can be."""
        if self.library.read_only:
            return
        self.jobs.write(lambda: browse_library.keep_view(self.library, key, state), lambda _: None)

    def find_shares(self, article: int, others: Sequence[int]) -> None:
        """Find what each of ``others`` has in common with ``article``; ``shares_ready``."""

        def work(progress: Progress) -> object:
            return browse_library.shares_with(self.library, article, tuple(others), progress)

        self.jobs.start("", work, self.shares_ready.emit, key="shares")

    def find_versions(self, article: int) -> None:
        """Hold the versions of an article against each other, then say ``versions_ready``."""

        def work(progress: Progress) -> tuple[Version, ...]:
            return version_history(self.library, article, progress)

        self.jobs.start("", work, self.versions_ready.emit, key=f"versions {article}")

    def find_reuse(
        self, passage: str, without: int, done: Callable[[tuple[Telling, ...]], None]
    ) -> None:
        """Find who else in the library has a passage."""

        def work(progress: Progress) -> tuple[Telling, ...]:
            return find_reuse(self.library, passage, without, progress)

        self.jobs.start(self.tr("Looking for the passage"), work, done, key="tellings")

    def search(self, words: str) -> None:
        """Find words in all articles and notes, then say ``search_ready``."""

        def work(progress: Progress) -> tuple[SearchHit, ...]:
            return search_library(self.library, words, progress=progress)

        def done(hits: tuple[SearchHit, ...]) -> None:
            self.search_ready.emit(words, hits)

        self.jobs.start("", work, done, key="search")

    def keep_note(self, draft: NoteDraft, text: str, marks: NoteMarks) -> None:
        """Keep a note's words and marks, then say ``note_kept`` or ``note_failed``."""

        def done(note: Note) -> None:
            self.note_kept.emit(draft, note)
            self.changes.notes.emit()

        def failed(error: NewsreaderError) -> None:
            self.note_failed.emit(draft, text, error)

        def work() -> Note:
            return keep_notes.keep_note(self.library, draft, text, marks)

        self.jobs.write(work, done, failed)

    def remove_note(self, draft: NoteDraft) -> None:
        """Put a note in the bin."""
        self.jobs.write(lambda: keep_notes.remove_note(self.library, draft), self._after_note)

    def bring_back_note(self, draft: NoteDraft) -> None:
        """Take a note out of the bin."""
        self.jobs.write(lambda: keep_notes.bring_back_note(self.library, draft), self._after_note)

    def regroup(self, work: LibraryWork) -> None:
        """Change the library's stories, then say which lists have changed."""
        self.jobs.write(lambda: work(self.library), lambda _: self.changes.articles.emit())

    def correct(self, work: LibraryWork, done: Callable[[], None]) -> None:
        """Put right what is wrong in an article; ``done`` is called when that is kept."""

        def kept(_: object) -> None:
            self.changes.articles.emit()
            done()

        self.jobs.write(lambda: work(self.library), kept)

    def find_in_library(self, find: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Look something up that is found at once, then call ``done`` with it."""
        self.jobs.start("", lambda _: find(self.library), done, key="look-up")

    def find_why_in_story(self, article: int, done: Callable[[str], None]) -> None:
        """Find the reason for which an article is in its story."""

        def work(_: Progress) -> str:
            return group_stories.why_in_story(self.library, article)

        self.jobs.start("", work, done, key="why")

    def back_up(self, failed: Callable[[NewsreaderError], None]) -> None:
        """Make a backup of the library as it is now."""

        def work(_: Progress) -> None:
            self.library.back_up()

        self.jobs.start("", work, lambda _: None, failed=failed, key="backup")

    def find_trouble_with_place(self, done: Callable[[str], None]) -> None:
        """Look whether the library lies well; each trouble is told once in a library's life."""

        def work(_: Progress) -> str:
            return new_trouble_with_place(self.library)

        self.jobs.start("", work, done, key="place")

    def _after_note(self, _: object) -> None:
        self.changes.notes.emit()

    def _after_import(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self.changes.articles.emit()
