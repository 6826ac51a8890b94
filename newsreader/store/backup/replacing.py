"""Puts a new file in the library's place; who is killed meanwhile leaves work that can be ended."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from newsreader.store.durable import sync_folder
from newsreader.store.failures import file_failures_told

#: How a name tells when something was made.
MOMENT: Final = "%Y-%m-%dT%H-%M-%S-%f"
LOG: Final = "-wal"
# The library goes first and its log last: who is killed in between leaves a log without a library,
# and never a library without its log.
_PARTS: Final = ("", "-shm", "-journal", LOG)
_ASIDE: Final = "set-aside-"
_SUCCESSOR: Final = "successor.sqlite"
_LOCK: Final = "library.lock"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Only one program at a time is in such a block for a folder; the others wait.

    For the few moments in which there may be no library where it belongs.
    """
    with file_failures_told(folder):
        handle = _locked(folder)
    try:
        yield
    finally:
        os.close(handle)


def beside(library: Path, part: str) -> Path:
    """The file that SQLite keeps beside the library under the same name with ``part`` added."""
    return library.with_name(library.name + part)


def replace_library(library: Path, successor: Path) -> Path | None:
    """Let ``successor``, a whole library in the same folder, take the library's place.

    What stands there is set aside, every byte of it, into a folder of its own, which is returned.
    From the moment on when the successor lies in that folder, the change is ended by
    ``end_replacing`` if this program is killed.
    """
    if not any(beside(library, part).exists() for part in _PARTS):
        successor.rename(library)
        sync_folder(library.parent)
        return None
    aside = library.with_name(f"{_ASIDE}{datetime.now(UTC).strftime(MOMENT)}")
    aside.mkdir(mode=0o700)
    successor.rename(aside / _SUCCESSOR)
    sync_folder(aside)
    sync_folder(library.parent)
    _end(library, aside)
    return aside


def is_being_replaced(library: Path) -> bool:
    """Whether a program was killed, or is at work just now, while it replaced the library."""
    return any(library.parent.glob(f"{_ASIDE}*/{_SUCCESSOR}"))


def end_replacing(library: Path) -> None:
    """End what a program that was killed had begun; nothing happens where there is nothing."""
    for successor in sorted(library.parent.glob(f"{_ASIDE}*/{_SUCCESSOR}")):
        _end(library, successor.parent)


def _end(library: Path, aside: Path) -> None:
    # SQLite would take what is left of the old library for a part of the new one.
    for part in _PARTS:
        if beside(library, part).exists():
            beside(library, part).rename(beside(aside / library.name, part))
    sync_folder(aside)
    sync_folder(library.parent)
    (aside / _SUCCESSOR).rename(library)
    sync_folder(library.parent)


def _locked(folder: Path) -> int:
    """A file handle that nobody else has until it is closed, be it by the program's death."""
    if sys.platform == "win32":  # which knows no locks on folders
        import msvcrt  # noqa: PLC0415

        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT)
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
    else:
        import fcntl  # noqa: PLC0415

        handle = os.open(folder, os.O_RDONLY)
        fcntl.flock(handle, fcntl.LOCK_EX)
    return handle
