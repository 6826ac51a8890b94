"""The one door for work off the window's thread: numbered jobs with progress and Cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from newsreader.domain.errors import CancelledError, NewsreaderError
from newsreader.domain.progress import Progress

T = TypeVar("T")

_REPORT_EVERY = 0.05  # seconds; the eye needs no more, and the window's thread has other work


@dataclass
class Job:
    """A piece of work that is under way, as the status bar shows it."""

    number: int
    title: str
    key: str
    cancel: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    total: int = 0
    what: str = ""


class Jobs(QObject):
    """Runs work on threads and brings each answer back to the window's thread."""

    #: A job began, moved on or ended.
    changed = Signal()
    #: A job without a ``failed`` of its own ended with this NewsreaderError.
    failed = Signal(object)
    _progressed = Signal(int, int, int, str)
    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="job")
        # One thread of its own, so that what the user wrote is kept in the order of writing and
        # never waits behind an import.
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        #: Writes whose end the window's thread has not yet heard of.
        self._writes: dict[int, Future[Any]] = {}
        self._jobs: dict[int, Job] = {}
        self._answers: dict[int, tuple[Callable[[Any], None], Callable[[Any], None]]] = {}
        self._last_number = 0
        self._progressed.connect(self._on_progress)
        self._ended.connect(self._on_end)

    @property
    def running(self) -> list[Job]:
        """The jobs under way, oldest first."""
        return list(self._jobs.values())

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[NewsreaderError], None] | None = None,
        key: str = "",
    ) -> Job:
        """Run ``work(progress)`` on a thread, then ``done(answer)`` on the window's thread.

        A job with the same ``key`` that is still under way is cancelled and its answer dropped:
        what the user asked for last is what counts.  A job without a title stays unseen.
        """
        if key:
            for job in self.running:
                if job.key == key:
                    self._drop(job)
        return self._submit(self._pool, Job(self._next_number(), title, key), work, done, failed)

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[NewsreaderError], None] | None = None,
    ) -> None:
        """Run ``work()`` after all earlier writes; it is done even when the window closes."""
        job = Job(self._next_number(), "", "")
        self._submit(self._writer, job, lambda _: work(), done, failed)

    def finish_writes(self) -> list[NewsreaderError]:
        """Wait until all writes are done; the errors of those that failed."""
        errors = [future.exception() for future in self._writes.values()]
        return [error for error in errors if isinstance(error, NewsreaderError)]

    def _next_number(self) -> int:
        self._last_number += 1
        return self._last_number

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        job: Job,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[NewsreaderError], None] | None,
    ) -> Job:
        self._jobs[job.number] = job
        self._answers[job.number] = (done, failed or self.failed.emit)
        future = pool.submit(work, self._progress_of(job))
        if pool is self._writer:
            self._writes[job.number] = future
        future.add_done_callback(lambda ended: self._ended.emit(job.number, ended))
        self.changed.emit()
        return job

    def cancel(self, job: Job) -> None:
        """Ask the job to stop at its next step; what it has finished stays."""
        job.cancel.set()

    def close(self) -> None:
        """Finish all writes, stop all other work; answers that are still to come are dropped."""
        for job in self.running:
            self._drop(job)
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _drop(self, job: Job) -> None:
        job.cancel.set()
        self._answers.pop(job.number, None)
        self._jobs.pop(job.number, None)

    def _progress_of(self, job: Job) -> Progress:
        last = 0.0

        def progress(done: int, total: int, what: str) -> None:
            nonlocal last
            if job.cancel.is_set():
                raise CancelledError
            now = time.monotonic()
            if now - last >= _REPORT_EVERY:
                last = now
                self._progressed.emit(job.number, done, total, what)

        return progress

    def _on_progress(self, number: int, done: int, total: int, what: str) -> None:
        if job := self._jobs.get(number):
            job.done, job.total, job.what = done, total, what
            self.changed.emit()

    def _on_end(self, number: int, future: Future[Any]) -> None:
        job = self._jobs.pop(number, None)
        answer = self._answers.pop(number, None)
        self._writes.pop(number, None)
        self.changed.emit()
        if answer is None or future.cancelled() or (job and job.key and job.cancel.is_set()):
            return
        done, failed = answer
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, NewsreaderError):
            if not isinstance(error, CancelledError):
                failed(error)
        else:
            raise error  # a mistake of ours: the crash report takes it from here
