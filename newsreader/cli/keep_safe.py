"""newsreader backup, restore: a copy of the library, and the way back to it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from newsreader import paths
from newsreader.cli.options import LibraryOption, ListFormat, ListFormatOption
from newsreader.cli.rescue_notice import tell_of_rescue
from newsreader.cli.terminal import put_out
from newsreader.usecases import keep_safe
from newsreader.usecases.list_reports import (
    backup_report,
    backups_report,
    restored_report,
    revived_report,
)


def backup(
    library: LibraryOption = None,
    listing: Annotated[
        bool, typer.Option("--list", help="List the backups, newest first; make none.")
    ] = False,
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Make a backup of the library, which may be in use, and see that it is whole."""
    folder = library or paths.library_folder()
    as_json = form is ListFormat.JSON
    if listing:
        put_out(backups_report(keep_safe.backups(folder), as_json=as_json))
    else:
        put_out(backup_report(keep_safe.back_up(folder, tell_of_rescue), as_json=as_json))
    return 0


def restore(
    file: Annotated[
        Path | None, typer.Argument(metavar="[BACKUP]", show_default=False, readable=False)
    ] = None,
    library: LibraryOption = None,
    notes: Annotated[
        bool,
        typer.Option("--notes", help="Bring back no backup, only notes that the library lost."),
    ] = False,
    form: ListFormatOption = ListFormat.TEXT,
) -> int:
    """Bring the newest backup back, or BACKUP; what is there now is set aside, not deleted."""
    folder = library or paths.library_folder()
    if notes:
        if file:
            raise typer.BadParameter("--notes reads the journal beside the library, no backup.")
        revived = keep_safe.revive_notes(folder, tell_of_rescue)
        put_out(revived_report(revived, as_json=form is ListFormat.JSON))
        return 0
    restored = keep_safe.restore(folder, file)
    put_out(restored_report(restored, as_json=form is ListFormat.JSON))
    return 0
