"""Which of the library's three lists is shown, in which order, and with which headings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Any, overload

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


#: What a list has a row for; the row is made when it is looked at.
_Part = Story | Source | Note | Row


class ListedRows(Sequence[Row]):
    """The rows of a list in their order; of a hundred thousand only those seen are made."""

    def __init__(self, parts: Sequence[_Part], make: Callable[[_Part, int], Row]) -> None:
        self._parts = parts
        self._make = make

    def __len__(self) -> int:
        return len(self._parts)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            places = range(len(self._parts))[place]
            return [self._make(self._parts[number], number) for number in places]
        return self._make(self._parts[place], place)

    def place_of(self, kind: RowKind, number: int) -> int | None:
        """Where the row is, or the group that it is in; None when it is in neither."""
        for place, part in enumerate(self._parts):
            if _has(part, kind, number):
                return place
        return None


def _has(part: _Part, kind: RowKind, number: int) -> bool:
    match part:
        case Story() | Source() if kind is RowKind.ARTICLE:
            return any(entry.id == number for entry in part.articles)
        case Story():
            return kind is RowKind.STORY and part.id == number
        case Note():
            return kind is RowKind.NOTE and part.id == number
        case Row():
            return any(row.kind is kind and row.id == number for row in (part, *part.rows))
    return False


def rows_of(
    contents: Contents, listing: Listing, arrangement: Arrangement, today: date
) -> ListedRows:
    """The rows of a list in their order."""
    order = arrangement.order
    entries: dict[int, ArticleEntry] = {}
    lost: list[Row] = []
    parts: list[_Part]
    match listing:
        case Listing.STORIES:
            parts = [*_sorted_stories(contents.stories, order)]
        case Listing.SOURCES:
            parts = [*sorted(contents.sources, key=_source_key)]
        case Listing.NOTES:
            entries = {entry.id: entry for story in contents.stories for entry in story.articles}
            notes = _sorted_notes(contents.notes, order, entries)
            lost = [note_row(note, entries) for note in notes if note.is_lost]
            parts = [note for note in notes if not note.is_lost]

    def make(part: _Part, place: int) -> Row:
        match part:
            case Story():
                return story_row(part, _articles(part.articles, order))
            case Source():
                return source_row(place, part, _articles(part.articles, order))
            case Note():
                return note_row(part, entries)
        return part

    if arrangement.by_day and order in (Order.CHANGED, Order.NEWEST):
        parts = _with_headings(parts, order, today)
    return ListedRows([lost_row(lost), *parts] if lost else parts, make)


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


def _with_headings(parts: Iterable[_Part], order: Order, today: date) -> list[_Part]:
    headed: list[_Part] = []
    last = ""
    for part in parts:
        if isinstance(part, Source):
            headed.append(part)  # an outlet is of no day
            continue
        if (name := period(_day_of(part, order), today)) != last:
            headed.append(Row(RowKind.HEADING, len(headed), name, ""))
            last = name
        headed.append(part)
    return headed


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


def _day_of(part: _Part, order: Order) -> date | None:
    match part:
        case Note():
            return part.changed_at.astimezone().date()
        case Story() if order is Order.CHANGED:
            when, _ = _last_import(part)
            return when.astimezone().date() if part.articles else None
        case Story():
            with suppress(ValueError):
                return date.fromisoformat(_last_day(part)[0][:10])
    return None
