"""What a search of the library finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsreader.domain.span import Span


class HitKind(StrEnum):
    """What was found."""

    ARTICLE = "article"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article or a note that has the words of a search.

    ``id`` is its number; ``article_id`` that of the article, which a note on a story has not.
    ``title``, ``source`` and ``date`` are the article's, for a note on a story the story's title.
    ``sentence`` shows the words, ``words`` point into it.  ``place`` is where that sentence stands
    in the article's text, or the passage that the note is pinned to; None when the words are in
    the article's headline, source or byline alone, or the note is on no passage.
    """

    kind: HitKind
    id: int
    article_id: int | None
    title: str
    source: str
    date: str
    sentence: str
    words: tuple[Span, ...]
    place: Span | None
