"""What the user put right by hand in an article that was read wrongly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Corrected(StrEnum):
    """What of an article can be put right."""

    TITLE = "title"
    SOURCE = "source"
    BYLINE = "byline"
    DATE = "date"
    LANGUAGE = "language"
    ENCODING = "encoding"
    #: A piece of text that was taken for page furniture, or for a part of the story.
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction as it was made; a later one of the same thing counts instead.

    ``before`` and ``after`` are the values as they are shown, names in a byline parted by "; ".
    Of page furniture they are its kind, empty for the story, and ``piece`` is its text.
    """

    article_id: int
    what: Corrected
    before: str
    after: str
    made_at: datetime
    piece: str = ""
