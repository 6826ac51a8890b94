"""A process that answers messages: starting it, ending it, and not waiting for it for ever."""

from __future__ import annotations

import contextlib
import math
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from newsreader.importing.worker.pipe import receive, send

_LOOK_EVERY = 0.05
# What a process ends with that the system ends for it (setrlimit(2)); Windows knows no such limit.
_TOO_MUCH_PROCESSOR_TIME = -getattr(signal, "SIGXCPU", math.inf)


class ChildProcess:
    """One process at a time, which may be started again; used by one thread, but for ``kill``."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._command = tuple(command)
        self._environment = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._killed_for_good = False
        self._wait_until = math.inf
        self._watcher: _Watcher | None = None
        #: Whether the last answer was waited for too long, or took too much processor time.
        self.timed_out = False

    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the process, ending the one before."""
        self.end()
        process = subprocess.Popen(  # noqa: S603 - the command is this program's own
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self._environment,
            start_new_session=True,
        )
        with self._lock:
            self._process = process
            if self._killed_for_good:
                process.kill()
        self._watcher = _Watcher(self._end_late_wait)
        self._watcher.start()

    def end(self) -> None:
        """End the process and give its pipes back."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        if self._watcher is not None:
            self._watcher.end()
        process.kill()
        self.timed_out |= process.wait() == _TOO_MUCH_PROCESSOR_TIME
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def kill(self) -> None:
        """End the process from any thread, and every one that is started later."""
        with self._lock:
            self._killed_for_good = True
            if self._process is not None:
                self._process.kill()

    def exchange(self, messages: Sequence[bytes], seconds: float, at_most: int) -> bytes | None:
        """Send messages and wait for the next answer.

        None when there is none, or none within ``seconds`` and of ``at_most`` bytes; the process
        is ended then.
        """
        process = self._process
        answer = None
        self.timed_out = False
        if process is not None and process.stdin is not None and process.stdout is not None:
            self._wait_until = time.monotonic() + seconds
            with contextlib.suppress(OSError):
                for message in messages:
                    send(process.stdin, message)
                answer = receive(process.stdout, at_most)
            self._wait_until = math.inf
        if answer is None:
            self.end()
        return answer

    def _end_late_wait(self) -> None:
        if time.monotonic() > self._wait_until:
            self.timed_out = True
            with self._lock:
                if self._process is not None:
                    self._process.kill()


class _Watcher:
    """Calls ``look`` now and then from a thread: a wait for a pipe cannot end itself."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="reading watch", daemon=True)
        self.start = self._thread.start

    def end(self) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(_LOOK_EVERY):
            self._look()
