"""Files and folders that were dropped become a list of files; every entry is accounted for."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from newsreader.domain.import_report import ImportItem, Outcome

_KINDS = (
    (stat.S_ISFIFO, "This is a named pipe, not a file."),
    (stat.S_ISSOCK, "This is a socket, not a file."),
    (stat.S_ISCHR, "This is a device, not a file."),
    (stat.S_ISBLK, "This is a device, not a file."),
)


@dataclass(frozen=True, slots=True)
class Found:
    """``files`` to read, in order, each once; ``refused`` is all else, each with its reason."""

    files: tuple[Path, ...]
    refused: tuple[ImportItem, ...]


def find_files(paths: Iterable[Path]) -> Found:
    """Walk ``paths`` without following links inside folders, and without recursion.

    A folder is entered once, whatever the number of ways to it; hidden entries are left out
    with a reason.  A path that the user gave by hand may be a link and may be hidden.  The paths
    found are absolute: the library outlives the folder that the program was started in.
    """
    walk = _Walk()
    for path in paths:
        walk.given(path.absolute())  # resolve() would follow links
    return Found(tuple(walk.files), tuple(walk.refused))


class _Walk:
    """What was found so far, and the folders that have been seen."""

    def __init__(self) -> None:
        self.files: dict[Path, None] = {}
        self.refused: list[ImportItem] = []
        self._seen: set[tuple[int, int]] = set()

    def given(self, path: Path) -> None:
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            self._refuse(path, _why(error))
            return
        if not stat.S_ISDIR(status.st_mode):
            self._file(path, status)
            return
        files_before = len(self.files)
        self._folder(path, status)
        if len(self.files) == files_before:
            self._refuse(path, "There is no readable file in this folder.")

    def _folder(self, top: Path, status: os.stat_result) -> None:
        waiting = [(top, status)]
        while waiting:
            folder, status = waiting.pop()
            identity = (status.st_dev, status.st_ino)
            if identity in self._seen:
                continue
            self._seen.add(identity)
            inner = []
            for entry in self._entries(folder):
                found = self._entry(entry)
                if found is not None:
                    inner.append((Path(entry.path), found))
            waiting.extend(reversed(inner))

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._refuse(folder, _why(error))
            return []

    def _entry(self, entry: os.DirEntry[str]) -> os.stat_result | None:
        """Account for one entry; its status when it is a folder still to be walked."""
        path = Path(entry.path)
        if entry.name.startswith("."):
            self._refuse(path, "Hidden files are left out.")
            return None
        try:
            if entry.is_symlink():
                self._refuse(path, "Links inside folders are not followed.")
                return None
            status = entry.stat(follow_symlinks=False)
        except OSError as error:
            self._refuse(path, _why(error))
            return None
        if stat.S_ISDIR(status.st_mode):
            return status
        self._file(path, status)
        return None

    def _file(self, path: Path, status: os.stat_result) -> None:
        if stat.S_ISREG(status.st_mode):
            self.files.setdefault(path)
            return
        reason = next((words for holds, words in _KINDS if holds(status.st_mode)), "")
        self._refuse(path, reason or "This is not a file.")

    def _refuse(self, path: Path, reason: str) -> None:
        # Names need not be text on every system; reports are.
        shown = os.fsencode(path).decode("utf-8", "replace")
        self.refused.append(ImportItem(shown, Outcome.REFUSED, reason))


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file."
    if isinstance(error, PermissionError):
        return "You may not read this."
    if isinstance(error, OSError) and error.strerror:
        return f"The system cannot read this: {error.strerror}."
    return "This is not the name of a file."
