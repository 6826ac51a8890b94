"""Backups of the library: made while it is in use, and named when they are known to be whole."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from newsreader.domain.backup import Backup
from newsreader.domain.errors import LibraryError
from newsreader.store.backup.replacing import MOMENT
from newsreader.store.backup.retention import worth_keeping
from newsreader.store.connections import Connections
from newsreader.store.doubts import damage_remembered
from newsreader.store.durable import sync_file, sync_folder
from newsreader.store.failures import file_failures_told
from newsreader.store.soundness import check_sound, count_notes

_NAME: Final = re.compile(r"library-([\dT-]+\d)(-before-update)?\.sqlite")
_UNFINISHED: Final = "unfinished-"
_DAY: Final = 24 * 60 * 60.0  # seconds; no backup takes that long


def backup_folder(folder: Path) -> Path:
    """Where the backups of the library in ``folder`` lie."""
    return folder / "backups"


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups of the library in ``folder``, newest first; raises LibraryError."""
    place = backup_folder(folder)
    with file_failures_told(place):
        files = sorted(place.iterdir()) if place.is_dir() else []
        found = [backup for file in files if (backup := _backup(file))]
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def back_up(connections: Connections, *, before_update: bool = False) -> Backup:
    """Copy the library as it is at this moment, while others read and write.

    The copy gets its name when it was checked and is on the disk; after that, older backups that
    are worth no room go.  Raises LibraryError: then there is no new backup, and none has gone.
    """
    folder = backup_folder(connections.path.parent)
    with file_failures_told(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)
        # In a folder of its own, as SQLite lays a journal beside it.
        with tempfile.TemporaryDirectory(prefix=_UNFINISHED, dir=folder) as name:
            draft = Path(name) / "library.sqlite"
            draft.touch(mode=0o600)
            _copy(connections, draft)
            sync_file(draft)
            purpose = "-before-update" if before_update else ""
            moment = datetime.now(UTC)
            target = folder / f"library-{moment.strftime(MOMENT)}{purpose}.sqlite"
            draft.rename(target)
        sync_folder(folder)
        backup = Backup(str(target), moment, target.stat().st_size, before_update)
        _thin_out(folder, backup)
    return backup


def _backup(file: Path) -> Backup | None:
    match = _NAME.fullmatch(file.name)
    if not match:
        return None
    try:
        made_at = datetime.strptime(match[1], MOMENT).replace(tzinfo=UTC)
        return Backup(str(file), made_at, file.stat().st_size, bool(match[2]))
    except (ValueError, FileNotFoundError):  # no moment, or another program made room just now
        return None


def _copy(connections: Connections, draft: Path) -> None:
    """Write the library into ``draft`` and see that it is whole."""
    with connections.reading() as connection:
        before = count_notes(connection)
    connections.copy_to(draft)
    with damage_remembered(connections.path):
        copied = check_sound(draft, told_of=connections.path)
    # Notes are never deleted, so that others can only have added some meanwhile.
    if copied.notes < before.notes or copied.revisions < before.revisions:
        raise LibraryError(f"{connections.path}: the backup lacks some of the notes.")


def _thin_out(folder: Path, newest: Backup) -> None:
    """Remove what is worth no room, but never what was made just now, whatever the clock says."""
    backups = backups_in(folder.parent)
    kept = {newest.made_at}
    # What was made before an update has places of its own: nobody can make it again.
    for purpose in (False, True):
        kept.update(worth_keeping(b.made_at for b in backups if b.before_update is purpose))
    for backup in backups:
        if backup.made_at not in kept:
            Path(backup.path).unlink(missing_ok=True)
    for left in folder.glob(f"{_UNFINISHED}*"):
        with suppress(FileNotFoundError):  # another program has finished its own just now
            if left.stat().st_mtime < time.time() - _DAY:
                shutil.rmtree(left, ignore_errors=True)
