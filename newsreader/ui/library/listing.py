"""Which of the library's three lists is shown, in which order, and with which headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.note import Note
from newsreader.domain.story import Source, Story
from newsreader.ui.library.rows import Row, RowKind, lost_row, note_row, source_row, story_row

_NEVER = datetime.min.replace(tzinfo=UTC)
_WEEK = timedelta(days=7)


class Listing(Enum):
    """The three lists over the one model."""

    STORIES = "stories"
    SOURCES = "sources"
    NOTES = "notes"


class Order(Enum):
    """What comes first; articles inside a group stand in the order of their group."""

    CHANGED = "changed"
    NEWEST = "newest"
    OUTLET = "outlet"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list is laid out; ``by_day`` sets a heading above what is of one time."""

    order: Order = Order.CHANGED
    by_day: bool = False


def rows_of(
    contents: Contents, listing: Listing, arrangement: Arrangement, today: date
) -> tuple[Row, ...]:
    """The rows of a list in their order."""
    order = arrangement.order
    lost: list[Row] = []
    dated: Iterable[tuple[date | None, Row]]
    match listing:
        case Listing.STORIES:
            stories = _sorted_stories(contents.stories, order)
            dated = [
                (_day_of_story(story, order), story_row(story, _articles(story.articles, order)))
                for story in stories
            ]
        case Listing.SOURCES:
            sources = sorted(contents.sources, key=_source_key)
            return tuple(
                source_row(number, source, _articles(source.articles, order))
                for number, source in enumerate(sources)
            )
        case Listing.NOTES:
            entries = {entry.id: entry for story in contents.stories for entry in story.articles}
            notes = _sorted_notes(contents.notes, order, entries)
            lost = [note_row(note, entries) for note in notes if note.is_lost]
            dated = [
                (note.changed_at.astimezone().date(), note_row(note, entries))
                for note in notes
                if not note.is_lost
            ]
    has_headings = arrangement.by_day and order in (Order.CHANGED, Order.NEWEST)
    rows = _with_headings(dated, today) if has_headings else tuple(row for _, row in dated)
    return (lost_row(lost), *rows) if lost else rows


def period(day: date | None, today: date) -> str:
    """What a heading calls the time of ``day``: the nearer, the finer."""
    if day is None:
        return QCoreApplication.translate("Listing", "No date")
    if day > today:
        return QCoreApplication.translate("Listing", "To come")
    if day == today:
        return QCoreApplication.translate("Listing", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Listing", "Yesterday")
    if day > today - _WEEK:
        return QCoreApplication.translate("Listing", "The last seven days")
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")


def _with_headings(dated: Iterable[tuple[date | None, Row]], today: date) -> tuple[Row, ...]:
    rows: list[Row] = []
    last = ""
    for day, row in dated:
        if (name := period(day, today)) != last:
            rows.append(Row(RowKind.HEADING, len(rows), name, ""))
            last = name
        rows.append(row)
    return tuple(rows)


def _articles(entries: Sequence[ArticleEntry], order: Order) -> Sequence[ArticleEntry]:
    match order:
        case Order.CHANGED:
            return entries
        case Order.NEWEST:
            return sorted(entries, key=lambda entry: (entry.date, entry.id), reverse=True)
        case Order.OUTLET:
            return sorted(entries, key=lambda e: (not e.source, e.source.casefold(), e.id))
        case Order.TITLE:
            return sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id))


def _last_import(story: Story) -> tuple[datetime, int]:
    return max((entry.imported_at for entry in story.articles), default=_NEVER), story.id


def _last_day(story: Story) -> tuple[str, int]:
    return max((entry.date for entry in story.articles), default=""), story.id


def _first_outlet(story: Story) -> tuple[bool, str, int]:
    names = sorted(entry.source.casefold() for entry in story.articles if entry.source)
    return not names, names[0] if names else "", story.id


#: For each order the key, and whether the greatest comes first.
_STORY_KEYS: dict[Order, tuple[Callable[[Story], Any], bool]] = {
    Order.CHANGED: (_last_import, True),
    Order.NEWEST: (_last_day, True),
    Order.OUTLET: (_first_outlet, False),
    Order.TITLE: (lambda story: (story.title.casefold(), story.id), False),
}


def _sorted_stories(stories: Sequence[Story], order: Order) -> list[Story]:
    key, greatest_first = _STORY_KEYS[order]
    return sorted(stories, key=key, reverse=greatest_first)


def _sorted_notes(
    notes: Sequence[Note], order: Order, entries: dict[int, ArticleEntry]
) -> list[Note]:
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


def _source_key(source: Source) -> tuple[bool, str]:
    return not source.name, source.name.casefold()


def _day_of_story(story: Story, order: Order) -> date | None:
    if order is Order.CHANGED:
        when, _ = _last_import(story)
        return when.astimezone().date() if story.articles else None
    try:
        return date.fromisoformat(_last_day(story)[0][:10])
    except ValueError:
        return None
