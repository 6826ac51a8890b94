"""Opens the library: START HERE for everything that is kept on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from newsreader.domain.backup import Backup, RevivedNotes
from newsreader.domain.bin import Erased
from newsreader.domain.errors import ReadOnlyLibraryError
from newsreader.domain.rescue import Rescue
from newsreader.store.article_bin import ArticleBin
from newsreader.store.article_versions import ArticleVersions
from newsreader.store.backup.backups import back_up
from newsreader.store.backup.replacing import LOG, alone, beside, end_replacing, is_being_replaced
from newsreader.store.connections import Connections, refuse_old_sqlite
from newsreader.store.corrections import Corrections
from newsreader.store.doubts import dispel_doubt
from newsreader.store.erasing import erase
from newsreader.store.failures import file_failures_told, refuse_read_only
from newsreader.store.first_look import find_damage, take_back_half_change
from newsreader.store.hand_links import HandLinks
from newsreader.store.handover.shared_decisions import SharedDecisions
from newsreader.store.handover.sharing import Sharing
from newsreader.store.library_file import (
    SCHEMA_VERSION,
    check_file,
    check_is_not_newer,
    check_readable,
    create_library,
    schema_version,
)
from newsreader.store.notes.journal import Journal
from newsreader.store.notes.saved_notes import SavedNotes
from newsreader.store.outlets import Outlets
from newsreader.store.prepared_articles import PreparedArticles
from newsreader.store.rescue.reviving import revive_notes
from newsreader.store.reserve import keep_reserve, release_reserve
from newsreader.store.saved_articles import SavedArticles
from newsreader.store.saved_stories import SavedStories
from newsreader.store.saved_verdicts import SavedVerdicts
from newsreader.store.search.full_text_search import FullTextSearch
from newsreader.store.search.passage_index import PassageIndex
from newsreader.store.story_decisions import StoryDecisions
from newsreader.store.story_terms import StoryTerms
from newsreader.store.view_states import ViewStates

LIBRARY_NAME: Final = "library.sqlite"


class Library:
    """An open library; may be used from any thread, and by several programs at a time.

    Whatever a method has returned from is on the disk.  Every method may raise LibraryError.
    """

    def __init__(self, connections: Connections, rescued: Rescue | None = None) -> None:
        self._connections = connections
        self.path: Final = connections.path
        #: Why nothing can be written; empty where something can.
        self.read_only: Final = connections.read_only
        #: What became of it when it was found damaged just now.
        self.rescued: Final = rescued
        self.articles: Final = SavedArticles(connections)
        self.corrections: Final = Corrections(connections)
        self.versions: Final = ArticleVersions(connections)
        self.stories: Final = SavedStories(connections)
        self.story_terms: Final = StoryTerms(connections)
        self.story_decisions: Final = StoryDecisions(connections)
        self.hand_links: Final = HandLinks(connections)
        self.verdicts: Final = SavedVerdicts(connections)
        self._journal = Journal(connections.path)
        self.notes: Final = SavedNotes(connections, self._journal)
        self.passages: Final = PassageIndex(connections)
        self.sharing: Final = Sharing(connections, self._journal)
        self.shared_decisions: Final = SharedDecisions(connections)
        self.prepared: Final = PreparedArticles(connections)
        self.outlets: Final = Outlets(connections)
        self.bin: Final = ArticleBin(connections)
        self.search: Final = FullTextSearch(connections)
        self.views: Final = ViewStates(connections)

    @contextmanager
    def transaction(self, look_up: Callable[[], object] | None = None) -> Iterator[None]:
        """Make all that the block changes one change: all of it is kept, or after an error none.

        Other threads and programs wait until the block ends: keep it short.  ``look_up`` is called
        now and then, even while SQLite works, and may raise CancelledError.
        """
        with self._connections.writing(look_up):
            yield

    def back_up(self) -> Backup:
        """Make a backup while others read and write; it is whole and on the disk afterwards.

        Older ones go when they are worth no room.
        """
        return back_up(self._connections)

    def revive_notes(self) -> RevivedNotes:
        """Bring back from the journal the notes and wordings that the library lacks."""
        return revive_notes(self._connections, self._journal)

    def erase(self, articles: Iterable[int], notes: Iterable[int]) -> Erased:
        """Erase articles with all notes on them, and notes, for good; tell what copies are left."""
        return erase(self._connections, self._journal, articles, notes)

    def put_room_by(self) -> None:
        """Keep some room on the disk for the user's words, unless that is kept already."""
        keep_reserve(self.path.parent)

    def make_room(self) -> bool:
        """Give free what is put by for the user's words; False where nothing is."""
        return release_reserve(self.path.parent)

    def close(self) -> None:
        """Give the files back; closing twice does no harm."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_for_reading(folder: Path, reason: ReadOnlyLibraryError) -> Library:
    """The library in ``folder`` as it is on a disk that takes nothing; what writes raises.

    Raises ``reason`` where that cannot be: there is none, it is of an earlier form, or its log
    holds what only a writer can fold in; other LibraryErrors as ``open_library`` does.
    """
    path = folder / LIBRARY_NAME
    log = beside(path, LOG)
    if not path.exists() or (log.exists() and log.stat().st_size):
        raise reason
    check_file(path)
    connections = Connections(path, read_only=str(reason))
    with connections.reading() as connection:
        is_older = schema_version(connection) < SCHEMA_VERSION
    if is_older:
        connections.close()
        raise reason
    return Library(connections)


def open_library(folder: Path) -> Library:
    """Open the library in ``folder``, making both when they are not there.

    Raises NotALibraryError, NewerLibraryError, ReadOnlyLibraryError, or LibraryError for
    anything else that stands in the way; a file that is refused keeps every byte.
    """
    refuse_old_sqlite()
    path = folder / LIBRARY_NAME
    rescued = _put_in_order(path)
    check_file(path)
    with ExitStack() as on_failure:
        connections = Connections(path)
        on_failure.callback(connections.close)
        _bring_up_to_date(connections)
        with connections.writing() as connection:
            Journal(path).begin(connection)
        if Journal(path).folder.exists():
            keep_reserve(folder)
        on_failure.pop_all()
    return Library(connections, rescued)


def _put_in_order(path: Path) -> Rescue | None:
    """See that there is a library that can be worked with; tell when it had to be rescued.

    Two programs that start at once do this one after the other.
    """
    with file_failures_told(path):
        if path.parent.is_dir() and (not path.exists() or is_being_replaced(path)):
            with alone(path.parent):
                end_replacing(path)
                if not path.exists():
                    create_library(path)
        elif not path.exists():
            create_library(path)
        if path.is_dir():
            return None
        check_readable(path)
        refuse_read_only(path)
        take_back_half_change(path)
        if not find_damage(path):
            dispel_doubt(path)
            return None
        with alone(path.parent):
            reason = find_damage(path)
            if not reason:
                return None  # another program was quicker
            # Here because it takes longer to import than a sound library to open.
            from newsreader.store.rescue.rescuing import rescue  # noqa: PLC0415

            return rescue(path, reason)


def _bring_up_to_date(connections: Connections) -> None:
    """Refuse a library of a newer program, migrate one of an older, see that it can be written."""
    with connections.reading() as connection:
        check_is_not_newer(connection, connections.path)
        version = schema_version(connection)
    connections.make_ready()
    if version < SCHEMA_VERSION:
        # Here because Alembic takes as long to import as all the rest of the start.
        from newsreader.store.migrating import migrate  # noqa: PLC0415

        migrate(connections)
