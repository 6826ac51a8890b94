"""Brings a backup back: what stands in the library's place is set aside, never written over."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy.pool import StaticPool

from newsreader.domain.backup import Restored
from newsreader.domain.errors import LibraryError
from newsreader.store.backup.backups import backup_folder, backups_in
from newsreader.store.backup.replacing import LOG, alone, beside, end_replacing, replace_library
from newsreader.store.connections import make_engine, plain, refuse_old_sqlite
from newsreader.store.durable import sync_file
from newsreader.store.failures import file_failures_told, sqlite_failures_told
from newsreader.store.library_file import check_file
from newsreader.store.soundness import check_sound

# Where SQLite keeps the lock that an open library holds: https://sqlite.org/lockingv3.html
_SHARED_FIRST: Final = 0x40000002
_SHARED_SIZE: Final = 510


def newest_sound_backup(library: Path) -> Path:
    """The newest backup of ``library`` that is whole; raises LibraryError when there is none."""
    folder = library.parent
    for backup in backups_in(folder):
        path = Path(backup.path)
        with suppress(LibraryError):
            check_file(path)
            check_sound(path, told_of=path)
            return path
    raise LibraryError(f"{backup_folder(folder)}: there is no backup here that is whole.")


def restore(backup: Path, library: Path) -> Restored:
    """Put a copy of ``backup`` in the place of ``library``, which nobody may have open.

    ``backup`` may be any library, also one that was set aside, with what its log holds.  Raises
    LibraryError, also when the backup is not whole: then everything is as before.
    """
    refuse_old_sqlite()
    check_file(backup)
    if beside(backup, LOG).exists():
        refuse_in_use(backup)
    refuse_in_use(library)
    with file_failures_told(library):
        library.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with alone(library.parent), _checked_copy(backup, library.parent) as copy:
            end_replacing(library)
            aside = replace_library(library, copy)
    return Restored(str(library), str(backup), str(aside or ""))


@contextmanager
def _checked_copy(backup: Path, folder: Path) -> Iterator[Path]:
    """A copy in one file that is known to be whole and on the disk; gone when the block ends."""
    with tempfile.TemporaryDirectory(prefix="restoring-", dir=folder) as name:
        copy = Path(name) / "library.sqlite"
        shutil.copyfile(backup, copy)
        copy.chmod(0o600)
        if beside(backup, LOG).exists():
            shutil.copyfile(beside(backup, LOG), beside(copy, LOG))
        _fold_log(copy, told_of=backup)
        check_sound(copy, told_of=backup)
        sync_file(copy)
        yield copy


def _fold_log(copy: Path, *, told_of: Path) -> None:
    engine = make_engine(copy, begin="BEGIN IMMEDIATE", pool=StaticPool)
    try:
        with sqlite_failures_told(told_of), engine.connect() as connection:
            plain(connection).execute("PRAGMA journal_mode = DELETE")
    finally:
        engine.dispose()


def refuse_in_use(library: Path) -> None:
    """Raise LibraryError when another program has the library open.

    Asked of the lock itself: SQLite would write to a damaged library merely by opening it.  This
    program must have closed it, as closing a file gives up all of a program's locks on it.
    """
    if sys.platform == "win32" or not library.exists():
        return  # Windows lets nobody rename a file that is open
    import fcntl  # noqa: PLC0415 - not on Windows

    with file_failures_told(library), library.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except BlockingIOError:
            raise LibraryError(
                f"{library}: another program has this library open; close it, then try again."
            ) from None
