"""The door to the reading process: files go in as bytes, articles come out, crashes stay inside."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath
from types import TracebackType
from typing import Any, NoReturn

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, UnreadableFileError
from newsreader.importing import article_json
from newsreader.importing.media_types import ALWAYS_LOADED, MediaType, named_type
from newsreader.importing.worker.child_process import ChildProcess
from newsreader.importing.worker.messages import understand
from newsreader.importing.worker.reading_command import reading_command, reading_environment

#: Of the processor, from one sign of life to the next; a large file may take one more for each MB.
FILE_SECONDS = 20.0
# So many times longer may it take by the clock, as others may want the processor as well; where
# the system counts no processor time the clock alone tells.
_PATIENCE = 1 if sys.platform == "win32" else 10
MAX_FILE_BYTES = 200 << 20
_FILE_SECONDS_IN_ALL = 900.0
_MAX_ANSWER_BYTES = 512 << 20
_MAX_GREETING_BYTES = 1 << 16
# A busy machine took 23 under Wine; a process that ends is noticed at once.
_START_SECONDS = 60.0
_NO_START = "The part of the program that reads files does not start."
_NONSENSE = "Reading it gave an answer without sense."


def _untold(done: int, total: int) -> None:
    """A step that nobody hears of."""


class ReadingWorker:
    """Reads files one after another in a process of its own.

    The process starts when the ``with`` block is entered, again after a file that made it hang
    or crash, and again for a format that is met for the first time: a process that has given up
    opening files cannot load the reader.  A worker belongs to one thread, which must live as
    long as the block (Linux ends the process with it); only ``cancel`` may come from another.
    """

    def __init__(self, seconds: float = FILE_SECONDS, command: Sequence[str] = ()) -> None:
        self._seconds = seconds
        self._child = ChildProcess(command or reading_command(), reading_environment())
        self._formats: list[MediaType] = []
        self._greeted = False
        self._cancelled = False

    def __enter__(self) -> ReadingWorker:
        self._child.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def read(self, data: bytes, path: str) -> tuple[Article, ...]:
        """All articles of one file; raises what ``read_each`` does."""
        return tuple(self.read_each(data, path))

    def read_each(
        self,
        data: bytes,
        path: str,
        step: Callable[[int, int], None] = _untold,
        sha256: str = "",
    ) -> Iterator[Article]:
        """The articles of one file, each as soon as it is read.

        ``step(done, total)`` hears how far a long file is; ``sha256`` is that of ``data`` where it
        is known.  Raises UnreadableFileError with the
        reason, also when reading took too long, too much memory or crashed; CancelledError after
        ``cancel``.  What came before an error is right, and is not all.
        """
        if len(data) > MAX_FILE_BYTES:
            raise UnreadableFileError(path, f"The file is larger than {MAX_FILE_BYTES >> 20} MB.")
        sha256 = sha256 or hashlib.sha256(data).hexdigest()
        received = 0
        wanted = named_type(path)
        while True:
            self._make_ready(wanted, path)
            wanted, seen = None, 0
            for answer in self._answers(data, path, sha256):
                if "step" in answer:
                    step(*answer["step"])
                elif "needs" in answer:
                    wanted = MediaType(answer["needs"])
                elif (seen := seen + 1) > received:
                    received = seen
                    yield from self._articles(answer, path, sha256)
            if wanted in self._formats or (wanted is None and not received):
                self._refuse(path, _NONSENSE)
            if wanted is None:
                return

    def cancel(self) -> None:
        """End the process at once; the read that is under way raises CancelledError."""
        self._cancelled = True
        self._child.kill()

    def _make_ready(self, wanted: MediaType | None, path: str) -> None:
        """See that a process is there and has the reader for ``wanted``, if that is known."""
        if wanted is not None and wanted not in (*ALWAYS_LOADED, *self._formats):
            self._formats.append(wanted)
            if self._greeted:
                self._end()
        if not self._is_ready():
            self._refuse(path, _NO_START)

    def _is_ready(self) -> bool:
        """Whether a process lives and is locked down; starts one if need be."""
        if not self._child.is_alive():
            self._greeted = False
            self._child.start()
        if not self._greeted:
            wishes = json.dumps({"formats": self._formats, "prove": False}).encode()
            answer = self._child.exchange([wishes], _START_SECONDS, _MAX_GREETING_BYTES)
            self._greeted = answer is not None
        return self._greeted

    def _answers(self, data: bytes, path: str, sha256: str) -> Iterator[dict[str, Any]]:
        """The messages about one file, the "end" excepted; raises what it ends with.

        A process that was not heard to the end is not asked again.
        """
        # The name alone helps to tell the format; where the file lies is nobody's business.
        name = os.fsencode(PurePath(path).name).decode("utf-8", "replace")
        seconds = self._seconds + (len(data) >> 20)
        head = {"name": name, "seconds": seconds, "sha256": sha256}
        messages: tuple[bytes, ...] = (json.dumps(head).encode(), data)
        waited, heard_all = 0.0, False
        try:
            while not heard_all:
                began = time.monotonic()
                received = self._child.exchange(messages, _PATIENCE * seconds, _MAX_ANSWER_BYTES)
                waited += time.monotonic() - began
                messages = ()
                answer = self._understood(received, seconds, waited, path)
                heard_all = not answer.keys().isdisjoint({"end", "refused", "needs"})
                heard_all = heard_all and "last" not in answer
                if "refused" in answer:
                    self._refuse(path, answer["refused"])
                if "end" not in answer:
                    yield answer
        finally:
            if not heard_all:
                self._end()

    def _understood(
        self, received: bytes | None, seconds: float, waited: float, path: str
    ) -> dict[str, Any]:
        if received is None:
            late = f"Reading it took longer than {seconds:g} seconds."
            stopped = "Reading it failed: the file made the reading process stop."
            self._refuse(path, late if self._child.timed_out else stopped)
        if waited > _FILE_SECONDS_IN_ALL:
            self._refuse(path, f"Reading it took longer than {_FILE_SECONDS_IN_ALL:g} seconds.")
        try:
            return understand(received)
        except ValueError:
            self._refuse(path, _NONSENSE)

    def _articles(self, answer: dict[str, Any], path: str, sha256: str) -> tuple[Article, ...]:
        try:
            return article_json.from_json(answer, path, sha256)
        except ValueError:
            self._end()
            self._refuse(path, _NONSENSE)

    def _refuse(self, path: str, reason: str) -> NoReturn:
        """Raise UnreadableFileError, or CancelledError when that is the true reason."""
        if self._cancelled:
            raise CancelledError("The import was cancelled.") from None
        raise UnreadableFileError(path, reason) from None

    def _end(self) -> None:
        self._child.end()
        self._greeted = False
