"""What became of a library that was found damaged when it was opened."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rescue:
    """A new library was made of all that could be had.

    ``reason`` tells the damage, ``set_aside`` is the folder where the damaged file lies untouched.
    ``notes`` counts the notes in the new library, ``doubtful_notes`` those with a wording that is
    damaged and stands nowhere else, ``articles`` the articles in the new library,
    ``from_backup`` those of them that only a backup had, ``damaged_articles`` those of which
    something was lost.  ``backup`` is that backup, empty when there was none.
    """

    reason: str
    set_aside: str
    notes: int
    doubtful_notes: int
    articles: int
    from_backup: int
    damaged_articles: int
    backup: str
