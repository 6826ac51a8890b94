"""What was deleted and can still be brought back, and what was erased for good."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry
from newsreader.domain.note import Note


@dataclass(frozen=True, slots=True)
class BinContents:
    """Deleted articles, those deleted last first, and deleted notes, oldest first."""

    articles: tuple[ArticleEntry, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased, the notes on erased articles among it.

    ``held_by`` are the paths of the backups, and of libraries that were set aside, that still have
    some of it.
    """

    articles: int
    notes: int
    held_by: tuple[str, ...]
