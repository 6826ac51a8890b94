"""newsreader check: whether the library is whole, and files are read safely."""

from __future__ import annotations

from newsreader import paths
from newsreader.cli.options import LibraryOption, ListFormat, ListFormatOption
from newsreader.cli.terminal import put_out
from newsreader.usecases.check_library import check_library
from newsreader.usecases.list_reports import check_report


def check(library: LibraryOption = None, form: ListFormatOption = ListFormat.TEXT) -> int:
    """Look over file, notes, originals, journal, backups and place, and how files are read."""
    report = check_library(library or paths.library_folder())
    put_out(check_report(report, as_json=form is ListFormat.JSON))
    return 0 if report.is_sound else 1
