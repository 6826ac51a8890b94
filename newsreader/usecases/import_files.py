"""Bring files, folders and pasted text into the library, each with its outcome."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.article import CONTRADICTION, Article
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.walk import find_files
from newsreader.importing.worker import ReadingWorker
from newsreader.stories.grouping import StoryIndex
from newsreader.stories.signature import Signature, sign
from newsreader.usecases.prepare_articles import Packed, packed_article
from newsreader.usecases.read_files import read_bytes, shown

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LOOK_EVERY = 0.1  # seconds between two looks whether the user pressed Cancel
_STOPPED = "Not read: the import was stopped."


def import_files(
    library: Library, paths: Sequence[Path], progress: Progress = silent
) -> ImportReport:
    """Import every file that ``paths`` name or hold; one bad file never stops the rest."""
    found = find_files(paths)
    inputs = [_Input(shown(file), partial(read_bytes, file)) for file in found.files]
    report = _import(library, inputs, progress)
    return ImportReport(found.refused + report.items, report.cancelled)


def import_bytes(
    library: Library, data: bytes, name: str, progress: Progress = silent
) -> ImportReport:
    """Import text or HTML that has no file; ``name`` stands for it and tells the format."""
    return _import(library, [_Input(name, lambda: data)], progress)


@dataclass(frozen=True, slots=True)
class _Input:
    """Where an article is to come from, and how to get its bytes."""

    path: str
    read: Callable[[], bytes]


def _import(library: Library, inputs: Sequence[_Input], progress: Progress) -> ImportReport:
    if not inputs:
        return ImportReport(())
    items: list[ImportItem] = []
    try:
        with ReadingWorker() as worker:
            batch = _Batch(library, worker)
            for done, given in enumerate(inputs):
                tell = partial(progress, done, len(inputs), Path(given.path).name)
                tell()
                with _cancel_ends(worker, tell):
                    items.append(batch.import_one(given, tell))
        progress(len(inputs), len(inputs), "")
    except CancelledError:
        left = (ImportItem(given.path, Outcome.REFUSED, _STOPPED) for given in inputs[len(items) :])
        return ImportReport((*items, *left), cancelled=True)
    return ImportReport(tuple(items))


class _Batch:
    """The files of one import, read by one worker and put into stories by one index."""

    def __init__(self, library: Library, worker: ReadingWorker) -> None:
        self._library = library
        self._worker = worker
        self._grouping = _Grouping(library)

    def import_one(self, given: _Input, tell: Callable[[], None]) -> ImportItem:
        """The outcome of one file; ``tell`` is called now and then to hear of Cancel."""
        try:
            data = given.read()
            return (
                # Asked here to spare the reading, and again where nobody else can write.
                self._already_here(data, given.path)
                or self._keep(self._worker.read(data, given.path), data, tell)
            )
        except UnreadableFileError as error:
            return ImportItem(given.path, Outcome.REFUSED, error.reason)
        except LibraryError as error:
            # Nothing of this file was kept, and the index must not know of it, either.
            self._grouping = _Grouping(self._library)
            return ImportItem(given.path, Outcome.REFUSED, str(error))

    def _already_here(self, data: bytes, path: str) -> ImportItem | None:
        entries = self._library.articles.find_by_sha256(hashlib.sha256(data).hexdigest())
        if not entries:
            return None
        first = entries[0]
        reason = f"The same file is here as “{first.title or first.path}”."
        return ImportItem(path, Outcome.ALREADY_HERE, reason, first.id, first.story_id)

    def _keep(
        self, articles: Sequence[Article], data: bytes, tell: Callable[[], None]
    ) -> ImportItem:
        """Put all articles of one file into the library in one transaction."""
        path = articles[0].path
        # All that takes time comes first: meanwhile others may write.
        ready = [(article, sign(article), packed_article(article, tell)) for article in articles]
        with self._library.transaction():
            # Another import, of this program or another, may have been quicker.
            if known := self._already_here(data, path):
                return known
            numbers = [self._keep_article(*each, data) for each in ready]
        warnings = dict.fromkeys(w for article in articles for w in article.warnings)
        lost = any(not warning.startswith(CONTRADICTION) for warning in warnings)
        outcome = Outcome.PARTLY if lost else Outcome.IMPORTED
        article, story = numbers[0]
        return ImportItem(path, outcome, " ".join(warnings), article, story)

    def _keep_article(
        self, article: Article, signature: Signature, prepared: Packed | None, data: bytes
    ) -> tuple[int, int]:
        """The numbers of the new article and of the story that it was put into."""
        story = self._grouping.story_of(signature)
        if story is None:
            story = self._library.stories.add(article.title or Path(article.path).name)
        elif article.title:
            self._give_headline(story, article.title)
        saved = self._library.articles.add(article, data, story, signature.to_text())
        if prepared:
            self._library.prepared.save(saved.entry.id, *prepared)
        return saved.entry.id, story

    def _give_headline(self, story_id: int, headline: str) -> None:
        """Rename a story that is still called after a file, for want of a headline."""
        story = self._library.stories.get(story_id)
        if story.title in {Path(entry.path).name for entry in story.articles}:
            self._library.stories.rename(story_id, headline)


class _Grouping:
    """The index of stories, kept level with a library to which others add as well."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._index = StoryIndex()
        self._last = 0
        self._catch_up()

    def story_of(self, signature: Signature) -> int | None:
        """The story that an article belongs to; right as long as the transaction lasts."""
        self._catch_up()
        return self._index.best(signature)

    def _catch_up(self) -> None:
        for signed in self._library.stories.signatures(after=self._last):
            self._index.add(signed.story_id, Signature.from_text(signed.signature))
            self._last = signed.article_id


@contextmanager
def _cancel_ends(worker: ReadingWorker, tell: Callable[[], None]) -> Iterator[None]:
    """While the block waits for the worker, end it as soon as the user presses Cancel.

    ``tell`` says once more how far the import is: that is how it hears of Cancel.
    """
    finished = threading.Event()

    def watch() -> None:
        while not finished.wait(_LOOK_EVERY):
            try:
                tell()
            except CancelledError:
                worker.cancel()
                return

    watcher = threading.Thread(target=watch, name="cancel watch")
    watcher.start()
    try:
        yield
    finally:
        finished.set()
        watcher.join()
