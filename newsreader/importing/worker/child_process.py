"""A process that answers messages: starting it, ending it, and not waiting for it for ever."""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence

from newsreader.importing.worker.pipe import receive, send

_LOOK_EVERY = 0.05


class ChildProcess:
    """One process at a time, which may be started again; used by one thread, but for ``kill``."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._command = tuple(command)
        self._environment = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._killed_for_good = False
        self._wait_until: float | None = None
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

    def end(self) -> None:
        """End the process and give its pipes back."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
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

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """While the block lasts, a wait that has become too long ends the process."""
        finished = threading.Event()
        self.timed_out = False

        def watch() -> None:
            while not finished.wait(_LOOK_EVERY):
                until = self._wait_until
                if until is not None and time.monotonic() > until:
                    self.timed_out = True
                    with self._lock:
                        if self._process is not None:
                            self._process.kill()

        watcher = threading.Thread(target=watch, name="reading watch", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            finished.set()
            watcher.join()

    def exchange(self, messages: Sequence[bytes], seconds: float, at_most: int) -> bytes | None:
        """Send messages and wait for the next answer, inside ``watched``.

        None when there is none, or none within ``seconds`` and of ``at_most`` bytes; the process
        is ended then.
        """
        process = self._process
        answer = None
        if process is not None and process.stdin is not None and process.stdout is not None:
            self._wait_until = time.monotonic() + seconds
            with contextlib.suppress(OSError):
                for message in messages:
                    send(process.stdin, message)
                answer = receive(process.stdout, at_most)
            self._wait_until = None
        if answer is None:
            self.end()
        return answer
