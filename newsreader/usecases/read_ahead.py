"""Read the next files of an import while the one before is prepared and kept."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Self

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, LibraryError, UnreadableFileError
from newsreader.importing.worker.worker import ReadingWorker
from newsreader.usecases.arriving_file import ArrivingFile, Input
from newsreader.usecases.correct_articles import ruled
from newsreader.usecases.kept_file import KeptFile
from newsreader.usecases.prepare_ahead import Preparation

if TYPE_CHECKING:
    from newsreader.store.database import Library

_LOOK_EVERY = 0.1  # seconds between two looks whether the user pressed Cancel
# So long is the next file waited for: to keep one by itself takes nearly as long as a dozen.
_MOMENT = 0.1  # seconds
# What may wait to be kept: so many files, and another one only below so many bytes; so many
# articles of one file.
_FILES_AHEAD = 12
_BYTES_AHEAD = 16 << 20
_ARTICLES_AHEAD = 50


class ReadAhead:
    """The files of an import in their order, read in a thread with a reading process of its own.

    The thread is a few files further than the one that is being kept, never more, and calls
    ``begin`` with each article.  All waiting calls ``look_up`` now and then, which raises
    CancelledError when the user wants to stop.
    """

    def __init__(
        self,
        library: Library,
        inputs: Sequence[Input],
        begin: Callable[[Article], Preparation],
        look_up: Callable[[], None],
    ) -> None:
        self._library = library
        self._inputs = inputs
        self._begin = begin
        self._look_up = look_up
        self._worker = ReadingWorker()
        self._changed = threading.Condition()
        self._files: deque[ArrivingFile] = deque()
        self._handed_out = 0
        self._stopped = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reading ahead")
        self._reading: Future[None]

    def __enter__(self) -> Self:
        self._reading = self._thread.submit(self._read_all)
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self._worker.cancel()
        self._thread.shutdown()

    def files(self) -> Iterator[ArrivingFile]:
        """Each file as soon as its bytes are there; its articles are wanted until the next one."""
        for _ in self._inputs:
            self._wait(lambda: self._files and (self._files[0].known or self._files[0].ended))
            self._handed_out += 1
            yield self._files[0]
            with self._changed:
                self._files.popleft()
                self._changed.notify_all()

    def has_next(self) -> bool:
        """Whether the file after the present one is read to its end, or is in a moment."""
        with self._changed:
            return self._handed_out < len(self._inputs) and self._changed.wait_for(
                lambda: len(self._files) > 1 and self._files[1].ended, _MOMENT
            )

    def articles(self, file: ArrivingFile) -> Iterator[Preparation]:
        """The articles of a file that are not kept yet as ``begin`` answered.

        Raises what the reading failed by.
        """
        while True:
            self._wait(lambda: file.articles or file.ended)
            if not file.articles:
                break
            with self._changed:
                article = file.articles.popleft()
                self._changed.notify_all()
            yield article
        file.raise_failure()

    def _wait(self, ready: Callable[[], object]) -> None:
        """Until the reading thread has come so far; raises what it ended by before its time."""
        while True:
            with self._changed:
                if self._changed.wait_for(ready, _LOOK_EVERY):
                    return
                ended = self._reading.done()
            self._look_up()
            if ended:
                self._reading.result()

    def _read_all(self) -> None:
        with self._worker:
            for given in self._inputs:
                file = ArrivingFile(given.path)
                if not self._admit(file):
                    return
                try:
                    self._read(file, given)
                except (UnreadableFileError, LibraryError, CancelledError) as error:
                    file.failure = error
                with self._changed:
                    file.ended = True
                    self._changed.notify_all()

    def _read(self, file: ArrivingFile, given: Input) -> None:
        file.data = given.read()
        sha256 = hashlib.sha256(file.data).hexdigest()
        known = KeptFile(self._library, sha256, given.path)
        # Asked here to spare the reading, and again where nobody else can write.
        file.kept = known.kept()
        file.is_here = file.kept > 0 and not known.is_unfinished()
        with self._changed:
            file.known = known
            self._changed.notify_all()
        if file.is_here:
            return

        def step(done: int, total: int) -> None:
            file.step = (done, total)

        read = self._worker.read_each(file.data, given.path, step, sha256)
        # Files give their articles in the same order always: the first were kept before.
        for article in ruled(self._library, islice(read, file.kept, None)):
            if not self._hand_over(file, self._begin(article)):
                return

    def _admit(self, file: ArrivingFile) -> bool:
        """Wait until there is room for another file; False when no more are wanted."""

        def room() -> bool:
            waiting = sum(len(each.data) for each in self._files)
            return not self._files or (len(self._files) < _FILES_AHEAD and waiting < _BYTES_AHEAD)

        with self._changed:
            self._changed.wait_for(lambda: self._stopped or room())
            self._files.append(file)
            return not self._stopped

    def _hand_over(self, file: ArrivingFile, article: Preparation) -> bool:
        """Wait until there is room for another article; False when no more are wanted."""

        def given_up() -> bool:
            return self._stopped or file not in self._files

        with self._changed:
            self._changed.wait_for(lambda: given_up() or len(file.articles) < _ARTICLES_AHEAD)
            file.articles.append(article)
            self._changed.notify_all()
            return not given_up()
