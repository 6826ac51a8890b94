"""Bring files, folders and pasted text into the library, each with its outcome."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.walk import find_files
from newsreader.importing.worker import ReadingWorker
from newsreader.stories.grouping import StoryIndex
from newsreader.stories.signature import Signature, sign
from newsreader.usecases.read_files import read_bytes

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LOOK_EVERY = 0.1  # seconds between two looks whether the user pressed Cancel


def import_files(
    library: Library, paths: Sequence[Path], progress: Progress = silent
) -> ImportReport:
    """Import every file that ``paths`` name or hold; one bad file never stops the rest."""
    found = find_files(paths)
    items = list(found.refused)
    try:
        with ReadingWorker() as worker:
            batch = _Batch(library, worker)
            for done, file in enumerate(found.files):
                progress(done, len(found.files), file.name)
                with _cancel_ends(worker, progress):
                    items.append(batch.import_file(file))
        progress(len(found.files), len(found.files), "")
    except CancelledError:
        return ImportReport(tuple(items), cancelled=True)
    return ImportReport(tuple(items))


def import_bytes(
    library: Library, data: bytes, name: str, progress: Progress = silent
) -> ImportReport:
    """Import text or HTML that has no file; ``name`` stands for it and tells the format."""
    with ReadingWorker() as worker, _cancel_ends(worker, progress):
        return ImportReport((_Batch(library, worker).import_one(data, name),))


class _Batch:
    """The files of one import, read by one worker and put into stories by one index."""

    def __init__(self, library: Library, worker: ReadingWorker) -> None:
        self._library = library
        self._worker = worker
        self._stories = _story_index(library)

    def import_file(self, file: Path) -> ImportItem:
        try:
            data = read_bytes(file)
        except UnreadableFileError as error:
            return ImportItem(error.path, Outcome.REFUSED, error.reason)
        return self.import_one(data, str(file))

    def import_one(self, data: bytes, path: str) -> ImportItem:
        if known := self._already_here(data, path):
            return known
        try:
            articles = self._worker.read(data, path)
        except UnreadableFileError as error:
            return ImportItem(path, Outcome.REFUSED, error.reason)
        try:
            return self._keep(articles, data)
        except LibraryError as error:
            # Nothing of this file was kept, and the index must not know of it, either.
            self._stories = _story_index(self._library)
            return ImportItem(path, Outcome.REFUSED, str(error))

    def _already_here(self, data: bytes, path: str) -> ImportItem | None:
        entries = self._library.articles.find_by_sha256(hashlib.sha256(data).hexdigest())
        if not entries:
            return None
        first = entries[0]
        reason = f"The same file is here as “{first.title or first.path}”."
        return ImportItem(path, Outcome.ALREADY_HERE, reason, first.id, first.story_id)

    def _keep(self, articles: Sequence[Article], data: bytes) -> ImportItem:
        """Put all articles of one file into the library in one transaction."""
        with self._library.transaction():
            numbers = [self._keep_article(article, data) for article in articles]
        warnings = " ".join(dict.fromkeys(w for article in articles for w in article.warnings))
        outcome = Outcome.PARTLY if warnings else Outcome.IMPORTED
        article, story = numbers[0]
        return ImportItem(articles[0].path, outcome, warnings, article, story)

    def _keep_article(self, article: Article, data: bytes) -> tuple[int, int]:
        """The numbers of the new article and of the story that it was put into."""
        signature = sign(article)
        story = self._stories.best(signature)
        if story is None:
            story = self._library.stories.add(article.title or Path(article.path).name)
        elif article.title:
            self._give_headline(story, article.title)
        saved = self._library.articles.add(article, data, story, signature.to_text())
        self._stories.add(story, signature)
        return saved.entry.id, story

    def _give_headline(self, story_id: int, headline: str) -> None:
        """Rename a story that is still called after a file, for want of a headline."""
        story = self._library.stories.get(story_id)
        if story.title in {Path(entry.path).name for entry in story.articles}:
            self._library.stories.rename(story_id, headline)


def _story_index(library: Library) -> StoryIndex:
    return StoryIndex(
        {
            story: [Signature.from_text(text) for text in texts]
            for story, texts in library.stories.signatures().items()
        }
    )


@contextmanager
def _cancel_ends(worker: ReadingWorker, progress: Progress) -> Iterator[None]:
    """While the block waits for the worker, end it as soon as the user presses Cancel."""
    finished = threading.Event()

    def watch() -> None:
        while not finished.wait(_LOOK_EVERY):
            try:
                progress(0, 0, "")
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
