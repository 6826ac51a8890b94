"""Keep the small files of an import in one transaction, as many as are ready at a time.

A commit waits for the disk; for each file by itself the import would wait more than it works.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from newsreader.domain.errors import LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, Outcome
from newsreader.usecases.keep_file import FileKeeping, KeptArticle

if TYPE_CHECKING:
    from newsreader.store.database import Library
    from newsreader.usecases.arriving_file import ArrivingFile
    from newsreader.usecases.brought import Brought
    from newsreader.usecases.import_place import ImportPlace
    from newsreader.usecases.read_ahead import ReadAhead

# In one transaction, in which nobody else can write; a file of more bytes waits for no other.
_FILES, _BYTES = 12, 8 << 20

_Waiting = tuple[str, FileKeeping | Callable[[], ImportItem]]


class KeepTogether:
    """Takes files in their order; ``items`` tells of each only when it is on the disk."""

    def __init__(self, library: Library, place: ImportPlace, brought: Brought) -> None:
        self.items: list[ImportItem] = []
        self._library = library
        self._place = place
        self._brought = brought
        self._waiting: list[_Waiting] = []

    def take(self, file: ArrivingFile, ahead: ReadAhead) -> None:
        """Wait for a file; a long one is kept at once, others when ``keep`` is called."""
        try:
            known = file.opened()
            if file.is_here:
                self._waiting.append((file.path, partial(known.already_here, self._brought)))
                return
            articles = ahead.articles(file)
            keeping = FileKeeping(
                self._library, known, file.data, articles, file.kept, self._brought
            )
            keeping.read_on()
        except (UnreadableFileError, LibraryError) as error:
            refused = _refused(file.path, error)
            self._waiting.append((file.path, lambda: refused))
            return
        if keeping.is_long:
            self.keep()
            self._note(file.path, lambda: self._whole(keeping))
            self._place.leave()
        else:
            self._waiting.append((file.path, keeping))

    @property
    def is_full(self) -> bool:
        """Whether no more files should wait."""
        sizes = [len(one.data) for _, one in self._waiting if isinstance(one, FileKeeping)]
        return len(self._waiting) >= _FILES or sum(sizes) >= _BYTES

    def keep(self) -> None:
        """Keep all files that wait, together or, where that fails, each by itself."""
        waiting, self._waiting = self._waiting, []
        files = [one for _, one in waiting if isinstance(one, FileKeeping)]
        kept: dict[FileKeeping, list[KeptArticle] | None] = {}
        if len(files) > 1:
            try:
                with self._library.transaction(self._place.tell):
                    together = {one: one.keep() for one in files}
                kept = together
            except LibraryError:
                pass  # each is told its own reason below
        for path, one in waiting:
            self._note(path, self._outcome(one, kept) if isinstance(one, FileKeeping) else one)
        # Told when all are noted: whoever hears of it may want to stop.
        for _ in waiting:
            self._place.leave()

    def _outcome(
        self, file: FileKeeping, kept: dict[FileKeeping, list[KeptArticle] | None]
    ) -> Callable[[], ImportItem]:
        if file not in kept:
            return lambda: self._whole(file)
        return lambda: _told(file, kept[file])

    def _whole(self, file: FileKeeping) -> ImportItem:
        """Keep a file by itself, chunk by chunk."""
        while True:
            with self._library.transaction(self._place.tell):
                chunk = file.keep(self._place.tell)
            if chunk is None:
                return file.already_here()
            file.is_kept(chunk)
            self._place.kept = file.kept
            self._place.tell()
            if not file.read_on():
                return file.outcome()

    def _note(self, path: str, outcome: Callable[[], ImportItem]) -> None:
        try:
            item = outcome()
        except (UnreadableFileError, LibraryError) as error:
            item = _refused(path, error)
        self.items.append(item)


def _told(file: FileKeeping, chunk: list[KeptArticle] | None) -> ImportItem:
    if chunk is None:
        return file.already_here()
    file.is_kept(chunk)
    return file.outcome()


def _refused(path: str, error: UnreadableFileError | LibraryError) -> ImportItem:
    reason = error.reason if isinstance(error, UnreadableFileError) else str(error)
    return ImportItem(path, Outcome.REFUSED, reason)
