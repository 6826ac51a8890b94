"""Open the library of the user's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.store.database import Library


def open_library(folder: Path) -> Library:
    """The library in ``folder``, made when there is none.

    Raises NotALibraryError, NewerLibraryError, ReadOnlyLibraryError or LibraryError, each with a
    sentence for the user.
    """
    # SQLAlchemy takes longer to load than the window: it waits until somebody wants a library.
    from newsreader.store.database import open_library as open_database

    return open_database(folder)
