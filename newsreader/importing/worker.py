"""The door to the reading process: files go in as bytes, articles come out, crashes stay inside."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
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
_MAX_GREETING_BYTES = 1 << 16
_START_SECONDS = 20.0
_NO_START = "The part of the program that reads files does not start."


class ReadingWorker:
    """Reads files one after another in a process of its own.

    The process starts when the ``with`` block is entered and again after a file that made it
    hang or crash.  A worker belongs to one thread, which must live as long as the block (Linux
    ends the process with it); only ``cancel`` may come from another.
    """

    def __init__(self, seconds: float = FILE_SECONDS, command: Sequence[str] = ()) -> None:
        self._seconds = seconds
        self._command = tuple(command) or _reading_command()
        self._process: subprocess.Popen[bytes] | None = None
        self._layers: tuple[str, ...] | None = None
        self._cancelled = threading.Event()
        self._timed_out = threading.Event()
        self._lock = threading.Lock()

    def __enter__(self) -> ReadingWorker:
        self._start()
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
            raise UnreadableFileError(path, f"The file is larger than {MAX_FILE_BYTES >> 20} MB.")
        started = self._is_ready()
        answer = self._ask(data, path) if started else None
        if self._cancelled.is_set():
            raise CancelledError("The import was cancelled.")
        if answer is None:
            raise UnreadableFileError(path, self._why_no_answer() if started else _NO_START)
        return self._checked(answer, data, path)

    def cancel(self) -> None:
        """End the process at once; the read that is under way raises CancelledError."""
        self._cancelled.set()
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def layers(self) -> tuple[str, ...]:
        """The protections that hold in the process, in plain words; empty if it does not start."""
        return (self._layers or ()) if self._is_ready() else ()

    def _ask(self, data: bytes, path: str) -> bytes | None:
        """Send one file and wait for the answer; None when there is none."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        # The name alone helps to tell the format; where the file lies is nobody's business.
        name = os.fsencode(PurePath(path).name).decode("utf-8", "replace")
        head = {"name": name, "seconds": int(self._seconds) + 1}
        answer = None
        with _Alarm(process, self._seconds, self._timed_out), contextlib.suppress(OSError):
            send(process.stdin, json.dumps(head).encode())
            send(process.stdin, data)
            answer = receive(process.stdout, _MAX_ANSWER_BYTES)
        if answer is None:
            self._end()
        return answer

    def _checked(self, answer: bytes, data: bytes, path: str) -> tuple[Article, ...]:
        """The articles in an answer; a process that answers nonsense is not asked again."""
        try:
            plain = json.loads(answer)
            if isinstance(plain, dict) and isinstance(plain.get("refused"), str):
                if "last" in plain:
                    self._end()
                raise UnreadableFileError(path, plain["refused"])
            return article_json.from_json(answer, path, hashlib.sha256(data).hexdigest())
        except (ValueError, RecursionError):
            self._end()
            raise UnreadableFileError(path, "Reading it gave an answer without sense.") from None

    def _why_no_answer(self) -> str:
        if self._timed_out.is_set():
            return f"Reading it took longer than {self._seconds:g} seconds."
        return "Reading it failed: the file made the reading process stop."

    def _is_ready(self) -> bool:
        """Whether a process lives and has said what protects it; starts one if need be."""
        if self._process is None or self._process.poll() is not None:
            self._start()
        if self._layers is not None:
            return True
        process = self._process
        assert process is not None
        assert process.stdout is not None
        with _Alarm(process, _START_SECONDS, self._timed_out):
            greeting = receive(process.stdout, _MAX_GREETING_BYTES)
        if greeting is None:
            self._end()
            return False
        self._layers = tuple(str(layer) for layer in json.loads(greeting)["layers"])
        return True

    def _start(self) -> None:
        self._end()
        process = subprocess.Popen(  # noqa: S603 - the command is this program's own
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,
        )
        with self._lock:
            self._process = process
            if self._cancelled.is_set():
                process.kill()

    def _end(self) -> None:
        with self._lock:
            process, self._process, self._layers = self._process, None, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class _Alarm:
    """Kills the process when the block takes longer than ``seconds``; notes that it did."""

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


def _reading_command() -> tuple[str, ...]:
    """How the reading process is started; a frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--reading-process")
    return (sys.executable, "-m", "newsreader.importing.reading_process")


def _environment() -> dict[str, str]:
    """Only what the interpreter needs to start and to find this program."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    where = (str(Path(newsreader.__file__).parents[1]), *filter(None, sys.path))
    return {**kept, "PYTHONPATH": os.pathsep.join(where), "PYTHONDONTWRITEBYTECODE": "1"}
