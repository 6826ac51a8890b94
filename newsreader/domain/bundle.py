"""A Newsreader bundle: a library, or a story of it, in one file (docs/bundle.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newsreader.domain.article import Article

#: The ending of a bundle's name.
BUNDLE_ENDING = ".newsreader"


@dataclass(frozen=True, slots=True)
class BundledStory:
    """A story; known on every machine by the moment at which it was begun (``begun``, ISO 8601)."""

    begun: str
    title: str


@dataclass(frozen=True, slots=True)
class BundledArticle:
    """An article with what the library knows of it.

    ``story`` is the moment at which its story was begun, empty when it is in none; ``by_hand``
    tells that the user put it there, ``imported_at`` (ISO 8601) when it came into the library.
    """

    article: Article
    imported_at: str
    story: str = ""
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is handed over; the bytes of the originals stay in library or file meanwhile.

    ``notes`` has every wording of every note as the journal writes it: a mapping of the note's
    own fields and of the hashes of what it is pinned to.  ``decisions`` has corrections, versions,
    links and verdicts as docs/bundle.md tells; their articles are places in ``articles``.
    """

    stories: tuple[BundledStory, ...]
    articles: tuple[BundledArticle, ...]
    notes: tuple[dict[str, Any], ...]
    decisions: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import of a bundle changed: articles and notes that are new or were here before.

    ``decisions`` counts corrections, versions, links and the like that are new.

    ``first_article`` and its story are library ids; None for a bundle without articles.
    """

    articles: int
    articles_here: int
    notes: int
    notes_here: int
    decisions: int = 0
    first_article: int | None = None
    first_story: int | None = None

    def __str__(self) -> str:
        return (
            f"New: {self.articles} articles, {self.notes} notes, {self.decisions} decisions. "
            f"Here before: {self.articles_here} articles, {self.notes_here} notes."
        )
