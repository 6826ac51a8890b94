"""Look a library over from end to end, as ``newsreader check`` does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.errors import LibraryError
from newsreader.domain.library_check import CheckReport, CheckSection

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Under which name the library remembers what was told of its place.
_TOLD = "trouble with place"


def check_library(folder: Path) -> CheckReport:
    """All that can be said of the library in ``folder``; nothing in it is changed.

    Raises LibraryError where there is no library, or one that this program cannot read.
    """
    from newsreader.store.database import LIBRARY_NAME

    library = folder / LIBRARY_NAME
    if not library.exists():
        raise LibraryError(f"{folder}: there is no library here.")
    return CheckReport(str(library), (_library(library),))


def new_trouble_with_place(library: Library) -> str:
    """What may befall the library because of where it lies; empty when that was told before."""
    from newsreader.store.checking import trouble_with_place

    if library.read_only:
        return ""
    trouble = trouble_with_place(library.path.parent)
    if trouble == library.views.load(_TOLD).get("trouble", ""):
        return ""
    library.views.save(_TOLD, {"trouble": trouble})
    return trouble


def _library(library: Path) -> CheckSection:
    from newsreader.store.checking import check

    return CheckSection("Library", tuple(check(library)))
