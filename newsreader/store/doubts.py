"""Remembers that a library was found damaged while it was in use, until it is opened again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsreader.domain.errors import DamagedLibraryError


def is_doubted(library: Path) -> bool:
    """Whether the library is to be looked at closely when it is opened."""
    return _mark(library).exists()


def dispel_doubt(library: Path) -> None:
    """Nothing is doubted any more: the library was found whole, or was replaced."""
    _mark(library).unlink(missing_ok=True)


@contextmanager
def damage_remembered(library: Path) -> Iterator[None]:
    """When damage is met in the block, have the library looked at closely the next time."""
    try:
        yield
    except DamagedLibraryError:
        with suppress(OSError):  # what befell the library is told in any case
            _mark(library).touch(mode=0o600)
        raise


def _mark(library: Path) -> Path:
    return library.with_name(f"{library.name}.doubted")
