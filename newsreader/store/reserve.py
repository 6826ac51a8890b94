"""Some room on the disk that is kept for the user's words, for the day when the disk is full."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

_NAME: Final = "reserve"
_SIZE: Final = 2 * 1024 * 1024  # bytes; enough for SQLite's log and the journal
_PLENTY: Final = 64 * 1024 * 1024  # free bytes below which nothing is put by


def keep_reserve(folder: Path) -> None:
    """Put a file by whose room can be had; without one where the disk has little room left."""
    file = folder / _NAME
    with suppress(OSError):  # it is a help, not a need
        if not file.exists() and shutil.disk_usage(folder).free > _PLENTY:
            file.touch(mode=0o600)
            file.write_bytes(os.urandom(_SIZE))  # disks that pack files would pack zeros


def release_reserve(folder: Path) -> bool:
    """Give the room free; False where there was none."""
    try:
        (folder / _NAME).unlink()
    except OSError:
        return False
    return True
