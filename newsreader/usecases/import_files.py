"""Bring files, folders and pasted text into the library, each with its outcome."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.article import CONTRADICTION, Article, ArticleEntry
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.domain.progress import Progress, silent
from newsreader.importing.walk import find_files
from newsreader.importing.worker import ReadingWorker
from newsreader.stories.signature import Signature, sign
from newsreader.usecases.correct_articles import ruled
from newsreader.usecases.prepare_articles import Packed, packed_article
from newsreader.usecases.read_files import read_bytes, shown
from newsreader.usecases.take_article import take_article

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LOOK_EVERY = 0.1  # seconds between two looks whether the user pressed Cancel
_CHUNK = 25  # articles that are kept in one transaction, in which nobody else can write
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
    place = _Place(progress, 0, len(inputs), "")
    try:
        with ReadingWorker() as worker:
            batch = _Batch(library, worker)
            for done, given in enumerate(inputs):
                place = _Place(progress, done, len(inputs), Path(given.path).name)
                place.tell()
                with _cancel_ends(worker, place.tell):
                    items.append(batch.import_one(given, place))
        progress(len(inputs), len(inputs), "")
    except CancelledError:
        left = [ImportItem(given.path, Outcome.REFUSED, _STOPPED) for given in inputs[len(items) :]]
        if left and place.kept:
            reason = f"Stopped after {place.kept:,} articles; import it again for the others."
            left[0] = replace(left[0], outcome=Outcome.PARTLY, reason=reason)
        return ImportReport((*items, *left), cancelled=True)
    return ImportReport(tuple(items))


class _Place:
    """Where the import is: at which file, and how far in it."""

    def __init__(self, progress: Progress, done: int, total: int, name: str) -> None:
        self._progress = progress
        self._done, self._total, self._name = done, total, name
        self._within = ""
        self.kept = 0

    def tell(self) -> None:
        """Say where the import is; raises CancelledError when the user asked to stop."""
        self._progress(self._done, self._total, f"{self._name}{self._within}")

    def read(self, done: int, total: int) -> None:
        """Note how much of the file's pages or messages was read."""
        self._within = f" ({done:,}/{total:,})"


class _File:
    """One file as the library knows it: by its SHA-256, with the articles that came from it."""

    def __init__(self, library: Library, sha256: str, path: str) -> None:
        self._library = library
        self._sha256 = sha256
        self._path = path
        self._mark = f"unfinished import of {sha256}"

    def kept(self) -> int:
        """How many articles of it are in the library."""
        return self._library.articles.count_by_sha256(self._sha256)

    def already_here(self) -> ImportItem:
        first = self._first()
        reason = f"The same file is here as “{first.name}”."
        return ImportItem(self._path, Outcome.ALREADY_HERE, reason, first.id, first.story_id)

    def imported(self, articles: int, warnings: Sequence[str]) -> ImportItem:
        first = self._first()
        told = dict.fromkeys(warnings)
        lost = any(not warning.startswith(CONTRADICTION) for warning in told)
        outcome = Outcome.PARTLY if lost else Outcome.IMPORTED
        several = (f"It holds {articles:,} articles.",) if articles > 1 else ()
        reason = " ".join((*several, *told))
        return ImportItem(self._path, outcome, reason, first.id, first.story_id)

    def is_unfinished(self) -> bool:
        """Whether an import was cut short after some of the articles."""
        return bool(self._library.views.load(self._mark))

    def mark_unfinished(self) -> None:
        self._library.views.save(self._mark, {"path": self._path})

    def mark_finished(self) -> None:
        self._library.views.forget(self._mark)

    def _first(self) -> ArticleEntry:
        return self._library.articles.find_by_sha256(self._sha256)[0]


class _Batch:
    """The files of one import, read by one worker."""

    def __init__(self, library: Library, worker: ReadingWorker) -> None:
        self._library = library
        self._worker = worker

    def import_one(self, given: _Input, place: _Place) -> ImportItem:
        try:
            data = given.read()
            file = _File(self._library, hashlib.sha256(data).hexdigest(), given.path)
            # Asked here to spare the reading, and again where nobody else can write.
            kept = file.kept()
            if kept and not file.is_unfinished():
                return file.already_here()
            articles = ruled(self._library, self._worker.read_each(data, given.path, place.read))
            return self._keep(articles, file, kept, data, place)
        except UnreadableFileError as error:
            return ImportItem(given.path, Outcome.REFUSED, error.reason)
        except LibraryError as error:
            return ImportItem(given.path, Outcome.REFUSED, str(error))

    def _keep(
        self, articles: Iterator[Article], file: _File, kept: int, data: bytes, place: _Place
    ) -> ImportItem:
        """Put all articles of one file into the library, a chunk a transaction.

        A file that goes on after a chunk is marked as unfinished until its last is kept.  Files
        give their articles in the same order always: the first ``kept``, which an earlier import
        has kept of this one, are passed over.
        """
        resumed = kept > 0
        refusals: list[UnreadableFileError] = []
        articles = _until_refused(articles, refusals)
        deque(islice(articles, kept), maxlen=0)
        warnings: list[str] = []
        while chunk := list(islice(articles, _CHUNK)):
            # All that takes time comes first: meanwhile others may write.
            ready = [(one, sign(one), packed_article(one, place.tell)) for one in chunk]
            with self._library.transaction():
                # Another import, of this program or another, may have been quicker.
                if file.kept() != kept:
                    return file.already_here()
                if len(chunk) == _CHUNK:
                    file.mark_unfinished()
                for each in ready:
                    self._keep_article(*each, data)
            kept += len(chunk)
            place.kept = kept
            warnings += [w for article in chunk for w in article.warnings]
        if refusals and not kept:
            raise refusals.pop()  # kept in the list, it would keep the file's bytes as well
        if refusals:
            file.mark_unfinished()
            warnings += [f"{refusals[0].reason} What came before that is here."]
        elif resumed or kept >= _CHUNK:
            file.mark_finished()
        return file.imported(kept, warnings)

    def _keep_article(
        self, article: Article, signature: Signature, prepared: Packed | None, data: bytes
    ) -> None:
        saved = take_article(self._library, article, data, signature)
        if prepared:
            self._library.prepared.save(saved.entry.id, *prepared)


def _until_refused(
    articles: Iterator[Article], refusals: list[UnreadableFileError]
) -> Iterator[Article]:
    """The articles that come before the reading fails, if it does; the failure is kept."""
    try:
        yield from articles
    except UnreadableFileError as error:
        refusals.append(error)


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
