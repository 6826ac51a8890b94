"""Files that survive a power cut: their bytes and their names are on the disk, not on the way."""

from __future__ import annotations

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Return when the file's bytes are on the disk; raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Return when the names in a folder are on the disk; raises OSError.

    Windows knows no such thing; there a name is written with the file.
    """
    if os.name != "posix":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
