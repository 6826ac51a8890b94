"""The library's three lists and what a search finds as trees of plain rows, ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from newsreader.domain.article import ArticleEntry
from newsreader.domain.contents import Contents
from newsreader.domain.note import Note
from newsreader.domain.search import HitKind, SearchHit
from newsreader.domain.story import Source, Story
from newsreader.ui.moments import day


class RowKind(Enum):
    """What a row stands for, and so what a click on it opens."""

    STORY = auto()
    SOURCE = auto()
    ARTICLE = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list; ``id`` is the library's number of an article, story or note."""

    kind: RowKind
    id: int
    title: str
    subtitle: str
    rows: tuple[Row, ...] = ()
    note: Note | None = None
    hit: SearchHit | None = None


def story_rows(contents: Contents) -> tuple[Row, ...]:
    """Stories with their articles, those changed last first."""
    newest_first = sorted(contents.stories, key=_last_import, reverse=True)
    return tuple(
        Row(
            RowKind.STORY,
            story.id,
            story.title,
            _story_subtitle(story),
            tuple(article_row(entry) for entry in story.articles),
        )
        for story in newest_first
    )


def source_rows(contents: Contents) -> tuple[Row, ...]:
    """Outlets with their articles by name, unknown ones last."""
    by_name = sorted(contents.sources, key=lambda source: (not source.name, source.name.casefold()))
    return tuple(_source_row(number, source) for number, source in enumerate(by_name))


def note_rows(contents: Contents) -> tuple[Row, ...]:
    """Notes, those written last first."""
    titles = {entry.id: entry.name for story in contents.stories for entry in story.articles}
    newest_first = sorted(contents.notes, key=lambda note: note.changed_at, reverse=True)
    return tuple(_note_row(note, titles) for note in newest_first)


def hit_rows(hits: Sequence[SearchHit]) -> tuple[Row, ...]:
    """What a search has found, best first."""
    return tuple(map(_hit_row, hits))


def article_row(entry: ArticleEntry) -> Row:
    """One article under its headline, with outlet, date and notes below."""
    known = [
        entry.source or _tr("outlet unknown"),
        day(entry.date),
        _count(entry.notes, _tr("1 note"), _tr("{n} notes")) if entry.notes else "",
    ]
    subtitle = " · ".join(part for part in known if part)
    return Row(RowKind.ARTICLE, entry.id, entry.name, subtitle)


def file_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _source_row(number: int, source: Source) -> Row:
    return Row(
        RowKind.SOURCE,
        number,
        source.name or _tr("Outlet unknown"),
        _articles(len(source.articles)),
        tuple(article_row(entry) for entry in source.articles),
    )


def _note_row(note: Note, titles: dict[int, str]) -> Row:
    target = note.target
    where = titles.get(target.article_id or -1, "")
    quote = f"“{' '.join(target.anchor.quote.split())}” · " if target.anchor else ""
    first_line = note.text.strip().split("\n", 1)[0] or _tr("(empty note)")
    return Row(RowKind.NOTE, note.id, first_line, quote + where, note=note)


def _hit_row(hit: SearchHit) -> Row:
    known = " · ".join(part for part in (hit.source, day(hit.date)) if part)
    if hit.kind is HitKind.NOTE:
        title = _tr("Your note on “{title}”").format(title=hit.title)
        return Row(RowKind.NOTE, hit.id, title, known, hit=hit)
    return Row(RowKind.ARTICLE, hit.id, hit.title, known or _tr("outlet unknown"), hit=hit)


def _story_subtitle(story: Story) -> str:
    sources = {entry.source for entry in story.articles if entry.source}
    days = sorted(entry.date[:10] for entry in story.articles if entry.date)
    parts = [
        _articles(len(story.articles)),
        _count(len(sources), _tr("1 source"), _tr("{n} sources")) if sources else "",
        day(days[0]) if days else "",
    ]
    return " · ".join(part for part in parts if part)


def _articles(number: int) -> str:
    return _count(number, _tr("1 article"), _tr("{n} articles"))


def _count(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(n=number)


def _last_import(story: Story) -> tuple[datetime, int]:
    return max((e.imported_at for e in story.articles), default=datetime.min), story.id  # noqa: DTZ901


def _tr(text: str) -> str:
    return QCoreApplication.translate("LibraryRows", text)


def find(rows: Sequence[Row], kind: RowKind, number: int) -> Row | None:
    """The row of that kind and number, wherever it stands."""
    for row in rows:
        if row.kind is kind and row.id == number:
            return row
        if below := find(row.rows, kind, number):
            return below
    return None
