"""Keep the library safe: make backups, see which there are, bring one back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsreader.domain.backup import Backup, Restored, RevivedNotes
from newsreader.domain.rescue import Rescue
from newsreader.usecases.open_library import open_existing

if TYPE_CHECKING:
    from newsreader.store.database import Library

_DAY: Final = timedelta(days=1)
#: Hears what became of a library that was damaged.
Tell = Callable[[Rescue], None]

# The store is loaded where it is wanted, as SQLAlchemy takes longer to load than the window.


def back_up(folder: Path, tell: Tell | None = None) -> Backup:
    """Make a backup of the library in ``folder``, which may be in use; raises LibraryError."""
    with open_existing(folder, tell) as library:
        return library.back_up()


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of the library in ``folder``, newest first; raises LibraryError."""
    from newsreader.store.backup.backups import backups_in

    return backups_in(folder)


def wants_daily_backup(library: Library) -> bool:
    """Whether anything was ever kept, and there is no backup of the last 24 hours."""
    newest = backups(library.path.parent)[:1]
    if newest and datetime.now(UTC) - newest[0].made_at < _DAY:
        return False
    return library.stories.newest() > 0


def restore(folder: Path, backup: Path | None = None) -> Restored:
    """Bring ``backup`` back into ``folder``, or the newest backup there that is whole.

    What lies there now is set aside.  No program may have the library open, this one included.
    Raises LibraryError.
    """
    from newsreader.store.backup import restoring
    from newsreader.store.database import LIBRARY_NAME

    library = folder / LIBRARY_NAME
    return restoring.restore(backup or restoring.newest_sound_backup(library), library)


def revive_notes(folder: Path, tell: Tell | None = None) -> RevivedNotes:
    """Bring back the notes that the library in ``folder`` lost and the journal beside it has.

    Raises LibraryError.
    """
    with open_existing(folder, tell) as library:
        return library.revive_notes()
