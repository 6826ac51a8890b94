"""Ctrl+C is for the first process alone, which knows what to say."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager


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


def ignore_interrupts() -> None:
    """What a process of a pool does first, also on systems that cannot hold Ctrl+C back."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
