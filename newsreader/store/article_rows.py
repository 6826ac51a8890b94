"""The article's row: which columns make an entry or an article, and the way there and back."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row, Select, case, func, or_, select

from newsreader.domain.article import LONGEST_NAME, Article, ArticleEntry, Folded, Furniture
from newsreader.store.tables import article, article_version, source
from newsreader.store.user_tables import note
from newsreader.store.values import as_json, as_time, from_json, sha256_of_text, storable
from newsreader.text.words import count_words

_NOTES = (
    select(func.count())
    .select_from(note)
    .where(
        or_(note.c.article_id == article.c.id, note.c.other_article_id == article.c.id),
        note.c.removed_at.is_(None),
    )
    .scalar_subquery()
    .label("notes")
)

_ENTRY_COLUMNS = (
    article.c.id,
    article.c.story_id,
    article.c.title,
    source.c.name.label("source"),
    article.c.byline,
    article.c.date,
    article.c.path,
    article.c.original_sha256,
    article.c.words,
    article.c.imported_at,
    # Only what has no headline is called by it: the text lies at the far end of a row.
    case((article.c.title == "", func.substr(article.c.text, 1, LONGEST_NAME)), else_="").label(
        "opening"
    ),
    _NOTES,
    article_version.c.versions_of,
)

_TEXT_COLUMNS = (
    article.c.text,
    article.c.media_type,
    article.c.encoding,
    article.c.language,
    article.c.folded,
    article.c.origin,
    article.c.warnings,
)


def select_entries() -> Select[Any]:
    """All articles without their texts, in the order in which they were imported."""
    joined = (
        select(*_ENTRY_COLUMNS)
        .join_from(article, source)
        .outerjoin(article_version, article_version.c.article_id == article.c.id)
    )
    return joined.order_by(article.c.id)


def select_articles() -> Select[Any]:
    """All articles with their texts, in the order in which they were imported."""
    return select_entries().add_columns(*_TEXT_COLUMNS)


def to_entry(row: Row[Any]) -> ArticleEntry:
    """An entry from a row of either selection."""
    # By place, as a list has a hundred thousand: columns are looked up by name more slowly.
    columns: tuple[Any, ...] = tuple(row)
    number, story, title, name, byline, date, path, sha256, words, imported_at, *more = columns
    opening, notes, versions_of = more[:3]
    return ArticleEntry(
        number,
        story,
        title,
        name,
        _names(byline),
        date,
        path,
        sha256,
        words,
        as_time(imported_at),
        notes,
        opening,
        versions_of,
    )


@lru_cache(maxsize=4096)
def _names(byline: str) -> tuple[str, ...]:
    return tuple(from_json(byline))


def to_article(row: Row[Any]) -> Article:
    """An article from a row of :func:`select_articles`."""
    return Article(
        path=row.path,
        sha256=row.original_sha256,
        text=row.text,
        media_type=row.media_type,
        encoding=row.encoding,
        language=row.language,
        title=row.title,
        source=row.source,
        byline=tuple(from_json(row.byline)),
        date=row.date,
        folded=tuple(
            Folded(Furniture(kind), text, after) for kind, text, after in from_json(row.folded)
        ),
        origin=MappingProxyType(from_json(row.origin)),
        warnings=tuple(from_json(row.warnings)),
    )


def to_columns(new: Article, words: int | None = None) -> dict[str, object]:
    """The columns that come from the article alone, which has so many ``words`` if it is known."""
    return {
        "original_sha256": new.sha256,
        "title": storable(new.title),
        "byline": as_json(new.byline),
        "date": storable(new.date),
        "path": storable(new.path),
        "language": storable(new.language),
        "media_type": storable(new.media_type),
        "encoding": storable(new.encoding),
        "words": count_words(new.text) if words is None else words,
        "text_sha256": sha256_of_text(new.text),
        "origin": as_json(dict(new.origin)),
        "warnings": as_json(new.warnings),
        "folded": as_json([(part.kind, part.text, part.after) for part in new.folded]),
        "text": storable(new.text),
    }
