"""The door to the reading process: files go in as bytes, articles come out, crashes stay inside."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path, PurePath
from types import TracebackType

import newsreader
from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError, UnreadableFileError
from newsreader.importing import article_json
from newsreader.importing.pipe import receive, send

FILE_SECONDS = 20.0
MAX_FILE_BYTES = 200 << 20
_MAX_ANSWER_BYTES = 512 << 20
_START_SECONDS = 20.0


class ReadingWorker:
    """Reads files one after another in a process of its own.

    The process starts with the first file and again after one that hung or crashed it; a
    worker serves one thread, only ``cancel`` may come from another.
    """

    def __init__(self, seconds: float = FILE_SECONDS) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._layers: tuple[str, ...] = ()
        self._cancelled = threading.Event()
        self._timed_out = threading.Event()
        self._lock = threading.Lock()

    def __enter__(self) -> ReadingWorker:
        self._running()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def read(self, data: bytes, path: str) -> tuple[Article, ...]:
        """The articles of one file.

        Raises UnreadableFileError with the reason, also when reading took too long, too much
        memory or crashed; CancelledError after ``cancel``.
        """
        if len(data) > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES >> 20
            raise UnreadableFileError(path, f"The file is larger than {limit} MB.")
        answer = self._ask(data, path)
        if self._cancelled.is_set():
            raise CancelledError("The import was cancelled.")
        if answer is None:
            raise UnreadableFileError(path, self._why_no_answer())
        return self._checked(answer, data, path)

    def cancel(self) -> None:
        """End the process at once; the read that is under way raises CancelledError."""
        self._cancelled.set()
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def layers(self) -> tuple[str, ...]:
        """The protections that took hold in the process, in plain words."""
        self._running()
        return self._layers

    def _ask(self, data: bytes, path: str) -> bytes | None:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        # The name alone helps to tell the format; where the file lies is nobody's business.
        name = os.fsencode(PurePath(path).name).decode("utf-8", "replace")
        head = {"name": name, "seconds": int(self._seconds) + 1}
        with _Alarm(process, self._seconds, self._timed_out):
            try:
                send(process.stdin, json.dumps(head).encode())
                send(process.stdin, data)
            except OSError:
                answer = None
            else:
                answer = receive(process.stdout, _MAX_ANSWER_BYTES)
        if answer is None:
            self._end()
        return answer

    def _checked(self, answer: bytes, data: bytes, path: str) -> tuple[Article, ...]:
        try:
            plain = json.loads(answer)
            if isinstance(plain, dict) and isinstance(plain.get("refused"), str):
                raise UnreadableFileError(path, plain["refused"])
            return article_json.from_json(answer, path, hashlib.sha256(data).hexdigest())
        except (ValueError, RecursionError):
            self._end()
            raise UnreadableFileError(path, "Reading it gave an answer without sense.") from None

    def _why_no_answer(self) -> str:
        if self._timed_out.is_set():
            return f"Reading it took longer than {self._seconds:g} seconds."
        return "Reading it failed: the file made the reading process stop."

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started anew when there is none that lives."""
        if self._cancelled.is_set():
            raise CancelledError("The import was cancelled.")
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            close_fds=True,
        )
        with self._lock:
            self._process = process
        assert process.stdout is not None
        with _Alarm(process, _START_SECONDS, self._timed_out):
            greeting = receive(process.stdout, 1 << 16)
        if greeting is None:
            self._end()
            if self._cancelled.is_set():
                raise CancelledError("The import was cancelled.")
            raise OSError("The reading process does not start.")
        self._layers = tuple(str(layer) for layer in json.loads(greeting)["layers"])
        return process

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:
                continue


class _Alarm:
    """Kills the process when the block takes longer than ``seconds``."""

    def __init__(
        self, process: subprocess.Popen[bytes], seconds: float, rung: threading.Event
    ) -> None:
        self._process = process
        self._rung = rung
        self._timer = threading.Timer(seconds, self._ring)

    def __enter__(self) -> None:
        self._rung.clear()
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()

    def _ring(self) -> None:
        self._rung.set()
        self._process.kill()


def _command() -> list[str]:
    """How the reading process is started; a frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--reading-process"]
    return [sys.executable, "-m", "newsreader.importing.reading_process"]


def _environment() -> dict[str, str]:
    """Only what the interpreter needs to start and to find this program."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    where = [str(Path(newsreader.__file__).parents[1]), *(path for path in sys.path if path)]
    return {**kept, "PYTHONPATH": os.pathsep.join(where), "PYTHONDONTWRITEBYTECODE": "1"}
