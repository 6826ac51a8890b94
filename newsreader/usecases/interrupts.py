"""Processes of a pool leave Ctrl+C to the first process, and end with it however it ends."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Keep Ctrl+C back for a moment; a process that starts meanwhile never hears of it.

    The terminal sends Ctrl+C to all processes, but only the first one knows what to say.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def begin_in_pool() -> None:
    """What a process of a pool does first.

    Ctrl+C is ignored also on systems that cannot hold it back.  When the first process is killed
    the pool would wait for work for ever: it has both ends of the pipe that work comes through.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="end with parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # from a thread there is no other way out, and nothing here is to be saved
