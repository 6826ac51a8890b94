"""What became of every file that the user gave: nothing is dropped in silence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """The ways in which an import of one file can end."""

    IMPORTED = "imported"
    ALREADY_HERE = "already_here"
    NEW_VERSION = "new_version"
    PARTLY = "partly"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One file's outcome; ``reason`` is a plain sentence, empty when there is nothing to say.

    ``article`` and ``story`` are library ids, None for a refused file.
    """

    path: str
    outcome: Outcome
    reason: str = ""
    article: int | None = None
    story: int | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcomes of one import, file by file; ``cancelled`` when it was cut short."""

    items: tuple[ImportItem, ...]
    cancelled: bool = False

    @property
    def articles(self) -> tuple[int, ...]:
        """Library ids of the articles that the given files stand for, each once, in order."""
        return tuple(dict.fromkeys(i.article for i in self.items if i.article is not None))

    def count(self, outcome: Outcome) -> int:
        return sum(item.outcome is outcome for item in self.items)
