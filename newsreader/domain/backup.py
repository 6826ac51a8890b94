"""Copies of the library, and what became of the library when one of them was brought back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole library in one file; ``before_update`` when the program made it for its own needs.

    ``made_at`` is in UTC, ``size`` in bytes.
    """

    path: str
    made_at: datetime
    size: int
    before_update: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """The library that was brought back from ``backup``.

    ``set_aside`` is the folder where the library lies that stood there before; empty when there
    was none.
    """

    library: str
    backup: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class RevivedNotes:
    """How many notes were brought back, in whole or in part, from the journal.

    ``waiting`` counts those whose article or story is not in the library, ``damaged`` the lines
    that could not be read.
    """

    notes: int
    waiting: int
    damaged: int
