"""Limits that the system sets to a process: memory, time, files (setrlimit(2))."""

from __future__ import annotations

import math
import os
import sys

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 1 << 30

# What a limit brings, its name, and its value.
_LIMITS = (
    ("no core dump", "RLIMIT_CORE", 0),
    ("no file written", "RLIMIT_FSIZE", 0),
    ("no process started", "RLIMIT_NPROC", 0),
    ("memory limit", "RLIMIT_AS", MEMORY_BYTES),
    ("no file or socket opened", "RLIMIT_NOFILE", 0),
)


def set_limits() -> dict[str, bool]:
    """Set every limit that this system knows; which of them hold."""
    return {words: _set(name, value) for words, name, value in _LIMITS}


def allow_seconds(seconds: float) -> None:
    """Let this process use ``seconds`` more of processor time before the system ends it.

    The system counts whole seconds: it may be nearly one more.
    """
    if sys.platform == "win32":
        return
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(used + seconds), hard))


def _set(name: str, value: int) -> bool:
    if sys.platform == "win32":
        return False
    limit = getattr(resource, name, None)
    # The system lets its administrator start processes without number.
    if limit is None or (name == "RLIMIT_NPROC" and os.geteuid() == 0):
        return False
    try:
        resource.setrlimit(limit, (value, value))
    except (OSError, ValueError):
        return False
    return True
