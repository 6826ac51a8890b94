"""Open the library of the user's choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.domain.errors import LibraryError, ReadOnlyLibraryError
from newsreader.domain.rescue import Rescue

if TYPE_CHECKING:
    from newsreader.store.database import Library


def open_library(folder: Path, tell: Callable[[Rescue], None] | None = None) -> Library:
    """The library in ``folder``, made when there is none.

    Raises NotALibraryError, NewerLibraryError, ReadOnlyLibraryError or LibraryError, each with a
    sentence for the user.  A damaged one is rescued: ``tell`` hears what became of it, as does
    who asks ``rescued`` of the library.
    """
    # SQLAlchemy takes longer to load than the window: it waits until somebody wants a library.
    from newsreader.store.database import open_library as open_database

    library = open_database(folder)
    if library.rescued:
        _read_again(library)
        if tell:
            tell(library.rescued)
    return library


def open_to_read(folder: Path, tell: Callable[[Rescue], None] | None = None) -> Library:
    """As ``open_library``; from a disk that takes nothing it can be read at least.

    ``read_only`` of the library says why then; whatever writes raises ReadOnlyLibraryError.
    """
    from newsreader.store.database import open_for_reading

    try:
        return open_library(folder, tell)
    except ReadOnlyLibraryError as reason:
        return open_for_reading(folder, reason)


def open_existing(folder: Path, tell: Callable[[Rescue], None] | None = None) -> Library:
    """The library in ``folder``: who mistypes a folder must not be told that all is safe there.

    Raises LibraryError where there is none, else what :func:`open_library` does.
    """
    from newsreader.store.database import LIBRARY_NAME

    if not (folder / LIBRARY_NAME).exists():
        raise LibraryError(f"{folder}: there is no library here.")
    return open_library(folder, tell)


def _read_again(library: Library) -> None:
    """Import the originals of which a rescue found no article once more."""
    from newsreader.usecases.import_files import import_bytes

    for sha256 in library.articles.originals_alone():
        data = library.articles.original_of(sha256)
        import_bytes(library, data, f"rescued-{sha256[:12]}")
