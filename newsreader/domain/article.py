"""One text as one outlet published it, and what the import found out about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

#: Under this name ``Article.origin`` has the address that a page gives as its own.
ADDRESS = "address"
#: How a warning begins that tells of no loss, but of values of which one must be wrong: of a web
#: page, and of a file of any other kind.
CONTRADICTIONS = ("The page contradicts itself: ", "The file contradicts itself: ")


class Furniture(StrEnum):
    """Kinds of page furniture: text around an article that is not its story."""

    CAPTION = "caption"
    RELATED = "related"
    COMMENTS = "comments"
    SIGNUP = "signup"
    AUTHOR = "author"
    NAVIGATION = "navigation"
    CREDIT = "credit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Folded:
    """Page furniture that stood after the first ``after`` characters of the article's text."""

    kind: Furniture
    text: str
    after: int


#: Of an article's beginning so much is enough for its name, in characters.
LONGEST_NAME = 80


def name_of(title: str, text: str, path: str) -> str:
    """What people call an article: its headline, else how it begins, else its file."""
    first_line = text.strip().split("\n", 1)[0]
    if len(first_line) >= LONGEST_NAME:
        cut = first_line[: LONGEST_NAME - 1]
        first_line = f"{cut.rsplit(' ', 1)[0]}…"
    return title or first_line or path.replace("\\", "/").rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Article:
    """What one file holds: cleaned text, folded page furniture, and the facts of publication.

    ``text`` is the body, paragraphs separated by an empty line, without headline and furniture.
    Empty values mean "not found": nothing is ever invented.  ``date`` is an ISO 8601 date or
    date-time.  ``origin`` tells for each field where it was found, ``sha256`` is that of the
    original bytes.
    """

    path: str
    sha256: str
    text: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    language: str = ""
    title: str = ""
    source: str = ""
    byline: tuple[str, ...] = ()
    date: str = ""
    folded: tuple[Folded, ...] = ()
    origin: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    warnings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What people call the article: its headline, else how it begins, else its file."""
        return name_of(self.title, self.text, self.path)


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """One line of the library's lists: an article without its text, but for the ``opening``.

    Versions of one article have the same number ``versions_of``; other articles have none.
    """

    id: int
    story_id: int | None
    title: str
    source: str
    byline: tuple[str, ...]
    date: str
    path: str
    sha256: str
    words: int
    imported_at: datetime
    notes: int = 0
    opening: str = ""
    versions_of: int | None = None

    @property
    def name(self) -> str:
        """What people call the article: its headline, else how it begins, else its file."""
        return name_of(self.title, self.opening, self.path)


def by_versions(entries: Iterable[ArticleEntry]) -> tuple[tuple[ArticleEntry, ...], ...]:
    """Each article with its versions, the oldest first, where the first of them stands.

    By the days of publication where all are known, else as they were imported.
    """
    groups: dict[tuple[bool, int], list[ArticleEntry]] = {}
    for entry in entries:
        has_versions = entry.versions_of is not None
        groups.setdefault((has_versions, entry.versions_of or entry.id), []).append(entry)
    return tuple(tuple(_in_time(group)) for group in groups.values())


def newest_versions(entries: Iterable[ArticleEntry]) -> tuple[ArticleEntry, ...]:
    """The articles, each in its newest version only."""
    return tuple(versions[-1] for versions in by_versions(entries))


def _in_time(versions: Iterable[ArticleEntry]) -> list[ArticleEntry]:
    imported = sorted(versions, key=lambda entry: entry.id)
    if all(entry.date for entry in imported):
        return sorted(imported, key=lambda entry: entry.date[:10])
    return imported


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article in the library."""

    entry: ArticleEntry
    article: Article
