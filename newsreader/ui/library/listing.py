"""Which of the library's three lists is shown, in which order, and with which headings."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.note import Note
from newsreader.domain.story import Source, Story
from newsreader.ui.library.listed_rows import ListedRows, Part
from newsreader.ui.library.orders import (
    Order,
    last_day,
    last_import,
    ordered_articles,
    sorted_notes,
    sorted_stories,
    source_key,
)
from newsreader.ui.library.rows import Row, RowKind, lost_row, note_row, source_row, story_row

_WEEK = timedelta(days=7)


class Listing(Enum):
    """The three lists over the one model."""

    STORIES = "stories"
    SOURCES = "sources"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list is laid out; ``by_day`` sets a heading above what is of one time."""

    order: Order = Order.CHANGED
    by_day: bool = False


def rows_of(
    contents: Contents, listing: Listing, arrangement: Arrangement, today: date
) -> ListedRows:
    """The rows of a list in their order."""
    order = arrangement.order
    entries: dict[int, ArticleEntry] = {}
    lost: list[Row] = []
    parts: list[Part]
    match listing:
        case Listing.STORIES:
            parts = [*sorted_stories(contents.stories, order)]
        case Listing.SOURCES:
            parts = [*sorted(contents.sources, key=source_key)]
        case Listing.NOTES:
            entries = {entry.id: entry for story in contents.stories for entry in story.articles}
            notes = sorted_notes(contents.notes, order, entries)
            lost = [note_row(note, entries) for note in notes if note.is_lost]
            parts = [note for note in notes if not note.is_lost]

    def make(part: Part, place: int) -> Row:
        match part:
            case Story():
                return story_row(part, ordered_articles(part.articles, order))
            case Source():
                return source_row(place, part, ordered_articles(part.articles, order))
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


def _with_headings(parts: Iterable[Part], order: Order, today: date) -> list[Part]:
    headed: list[Part] = []
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


def _day_of(part: Part, order: Order) -> date | None:
    match part:
        case Note():
            return part.changed_at.astimezone().date()
        case Story() if order is Order.CHANGED:
            when, _ = last_import(part)
            return when.astimezone().date() if part.articles else None
        case Story():
            with suppress(ValueError):
                return date.fromisoformat(last_day(part)[0][:10])
    return None
