"""The library's three lists and what a search finds as trees of plain rows, ready to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QCoreApplication

from newsreader.domain.article import ArticleEntry, by_versions
from newsreader.domain.note import Note
from newsreader.domain.note_markup import plain_words
from newsreader.domain.search import HitKind, SearchHit
from newsreader.domain.story import Source, Story
from newsreader.ui.language.moments import day
from newsreader.ui.language.numbers import count
from newsreader.ui.language.own_language import in_quotation_marks


class RowKind(Enum):
    """What a row stands for, and so what a click on it opens."""

    STORY = auto()
    SOURCE = auto()
    ARTICLE = auto()
    NOTE = auto()
    HEADING = auto()
    LOST = auto()


Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list; ``id`` is the library's number of an article, story or note."""

    kind: RowKind
    id: int
    title: str
    subtitle: str
    rows: Sequence[Row] = ()
    note: Note | None = None
    hit: SearchHit | None = None


class LazyRows(Sequence[Row], Generic[Part]):
    """Rows of so many parts; ``make`` makes a row of a part and its place when it is looked at."""

    def __init__(self, parts: Sequence[Part], make: Callable[[Part, int], Row]) -> None:
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

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


class ArticleRows(LazyRows[Sequence[ArticleEntry]]):
    """Articles under one heading, each with its versions."""

    def __init__(self, entries: Sequence[ArticleEntry], *, of_one_outlet: bool = False) -> None:
        super().__init__(
            by_versions(entries),
            lambda group, _: article_row(group[-1], group[-2::-1], with_outlet=not of_one_outlet),
        )

    @property
    def articles(self) -> tuple[int, ...]:
        """The numbers of the articles, without making their rows."""
        return tuple(group[-1].id for group in self._parts)


def story_row(story: Story, articles: Sequence[ArticleEntry]) -> Row:
    """A story with its articles in the given order."""
    rows = ArticleRows(articles)
    return Row(RowKind.STORY, story.id, story.title, _story_subtitle(story, len(rows)), rows)


def source_row(number: int, source: Source, articles: Sequence[ArticleEntry]) -> Row:
    """An outlet with its articles in the given order; outlets have no numbers of their own."""
    rows = ArticleRows(articles, of_one_outlet=True)
    return Row(
        RowKind.SOURCE,
        number,
        source.name or QCoreApplication.translate("LibraryRows", "Outlet unknown"),
        _articles(len(rows)),
        rows,
    )


def note_row(note: Note, entries: Mapping[int, ArticleEntry]) -> Row:
    """The note's first line above the words and the article that it is pinned to."""
    target = note.target
    entry = entries.get(target.article_id or -1)
    quote = (
        f"{in_quotation_marks(' '.join(target.anchor.quote.split()))} · " if target.anchor else ""
    )
    first_line = plain_words(note.text.strip().split("\n", 1)[0]) or QCoreApplication.translate(
        "LibraryRows", "(empty note)"
    )
    return Row(RowKind.NOTE, note.id, first_line, quote + (entry.name if entry else ""), note=note)


def lost_row(notes: Sequence[Row]) -> Row:
    """What stands above the notes whose passage a new version lacks."""
    found = _count(
        len(notes),
        QCoreApplication.translate("LibraryRows", "1 note"),
        QCoreApplication.translate("LibraryRows", "{n} notes"),
    )
    return Row(
        RowKind.LOST,
        0,
        QCoreApplication.translate("LibraryRows", "Lost its passage"),
        found,
        tuple(notes),
    )


def hit_rows(hits: Sequence[SearchHit]) -> tuple[Row, ...]:
    """What a search has found, best first."""
    return tuple(map(_hit_row, hits))


def article_row(
    entry: ArticleEntry, older: Sequence[ArticleEntry] = (), *, with_outlet: bool = True
) -> Row:
    """One article under its headline, with outlet, date and notes; in it its older versions."""
    outlet = entry.source or QCoreApplication.translate("LibraryRows", "outlet unknown")
    known = [
        outlet if with_outlet else "",
        # Before the date, which the story tells as well: the end is cut off in a narrow list.
        QCoreApplication.translate("LibraryRows", "{n} versions").format(n=len(older) + 1)
        if older
        else "",
        day(entry.date)
        or ("" if with_outlet else QCoreApplication.translate("LibraryRows", "date unknown")),
        _count(
            entry.notes,
            QCoreApplication.translate("LibraryRows", "1 note"),
            QCoreApplication.translate("LibraryRows", "{n} notes"),
        )
        if entry.notes
        else "",
    ]
    subtitle = " · ".join(part for part in known if part)
    rows = tuple(article_row(one, with_outlet=with_outlet) for one in older)
    return Row(RowKind.ARTICLE, entry.id, entry.name, subtitle, rows)


def file_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _hit_row(hit: SearchHit) -> Row:
    known = " · ".join(part for part in (hit.source, day(hit.date)) if part)
    if hit.kind is HitKind.NOTE:
        title = QCoreApplication.translate("LibraryRows", "Your note on “{title}”").format(
            title=hit.title
        )
        return Row(RowKind.NOTE, hit.id, title, known, hit=hit)
    return Row(
        RowKind.ARTICLE,
        hit.id,
        hit.title,
        known or QCoreApplication.translate("LibraryRows", "outlet unknown"),
        hit=hit,
    )


def _story_subtitle(story: Story, articles: int) -> str:
    sources = {entry.source for entry in story.articles if entry.source}
    days = sorted(entry.date[:10] for entry in story.articles if entry.date)
    parts = [
        _articles(articles),
        _count(
            len(sources),
            QCoreApplication.translate("LibraryRows", "1 source"),
            QCoreApplication.translate("LibraryRows", "{n} sources"),
        )
        if sources
        else "",
        day(days[0]) if days else "",
    ]
    return " · ".join(part for part in parts if part)


def _articles(number: int) -> str:
    return _count(
        number,
        QCoreApplication.translate("LibraryRows", "1 article"),
        QCoreApplication.translate("LibraryRows", "{n} articles"),
    )


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(n=count(number))
