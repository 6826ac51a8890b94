"""In which order the library's lists stand: stories, their articles, sources and notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from newsreader.domain.article import ArticleEntry
from newsreader.domain.note import Note
from newsreader.domain.story import Source, Story

_NEVER = datetime.min.replace(tzinfo=UTC)


class Order(Enum):
    """What comes first; articles inside a group stand in the order of their group."""

    CHANGED = "changed"
    NEWEST = "newest"
    OUTLET = "outlet"
    TITLE = "title"


def ordered_articles(entries: Sequence[ArticleEntry], order: Order) -> Sequence[ArticleEntry]:
    """The articles of one group in their order."""
    match order:
        case Order.CHANGED:
            return entries
        case Order.NEWEST:
            return sorted(entries, key=lambda entry: (entry.date, entry.id), reverse=True)
        case Order.OUTLET:
            return sorted(entries, key=lambda e: (not e.source, e.source.casefold(), e.id))
        case Order.TITLE:
            return sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id))


def last_import(story: Story) -> tuple[datetime, int]:
    """When an article of the story came in last; then its number, which parts equals."""
    return max((entry.imported_at for entry in story.articles), default=_NEVER), story.id


def last_day(story: Story) -> tuple[str, int]:
    """The newest date of its articles; then its number."""
    return max((entry.date for entry in story.articles), default=""), story.id


def _first_outlet(story: Story) -> tuple[bool, str, int]:
    names = sorted(entry.source.casefold() for entry in story.articles if entry.source)
    return not names, names[0] if names else "", story.id


#: For each order the key, and whether the greatest comes first.
_STORY_KEYS: dict[Order, tuple[Callable[[Story], Any], bool]] = {
    Order.CHANGED: (last_import, True),
    Order.NEWEST: (last_day, True),
    Order.OUTLET: (_first_outlet, False),
    Order.TITLE: (lambda story: (story.title.casefold(), story.id), False),
}


def sorted_stories(stories: Sequence[Story], order: Order) -> list[Story]:
    """The stories in their order."""
    key, greatest_first = _STORY_KEYS[order]
    return sorted(stories, key=key, reverse=greatest_first)


def sorted_notes(
    notes: Sequence[Note], order: Order, entries: dict[int, ArticleEntry]
) -> list[Note]:
    """Notes in their order, of equals the one changed last first; ``entries`` by number."""
    newest_first = sorted(notes, key=lambda note: note.changed_at, reverse=True)
    if order is Order.TITLE:
        return sorted(newest_first, key=lambda note: note.text.strip().casefold())
    if order is Order.OUTLET:
        return sorted(newest_first, key=lambda note: _outlet(note, entries))
    return newest_first


def _outlet(note: Note, entries: dict[int, ArticleEntry]) -> tuple[bool, str]:
    entry = entries.get(note.target.article_id or -1)
    name = entry.source.casefold() if entry else ""
    return not name, name


def source_key(source: Source) -> tuple[bool, str]:
    """Outlets by name, the unknown one last."""
    return not source.name, source.name.casefold()
