"""What a library holds, as its lists show it."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.note import Note
from newsreader.domain.story import Source, Story


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything in the library, without the texts; ``read`` has the numbers of articles."""

    stories: tuple[Story, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: tuple[Note, ...] = ()
    read: frozenset[int] = frozenset()
