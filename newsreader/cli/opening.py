"""Opens the library for a command, and tells what had to be done to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import paths
from newsreader.cli.terminal import complain
from newsreader.usecases.export_report import rescue_report
from newsreader.usecases.open_library import open_library

if TYPE_CHECKING:
    from newsreader.store.database import Library


@contextmanager
def opened_library(folder: Path | None) -> Iterator[Library]:
    """The library in ``folder``, else the user's own; closed when the block ends."""
    with open_library(folder or paths.library_folder()) as library:
        if library.rescued:
            complain(rescue_report(library.rescued))
        yield library
