"""The full-text index as SQLite keeps it: what is searched, the FTS5 table, and its triggers.

The index holds no text of its own.  A view says what each article and note is found by, triggers
tell the index of every change in the transaction of that change.  A row can be taken out only by
the very words that it was put in with: whoever changes the views makes the index anew by REBUILD.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy.engine import Connection

from newsreader.text.search_folding import STROKES, UNSPACED

#: The index has articles under their own numbers, and notes from this number on; a note's tags
#: stand where an article has its headline.
FIRST_NOTE: Final = 1 << 40

# The text first: before each word of another column FTS5 writes which one it is.
_COLUMNS: Final = ("text", "title", "source", "byline")
_STRETCH: Final = 1 << 16  # characters
_CHAPTERS: Final = 16
# Scripts from the Thai one on, UNSPACED or not: so short a set is tried far faster than that.
_FAR: Final = "\u0e01-\u1fff\u3000-\U0003ffff"


def _searched(value: str) -> str:
    """SQL for ``value`` with plain letters, and blanks around each character of UNSPACED scripts.

    Halves what holds such characters until they stand alone: cutting off one at a time would
    copy the rest of a long text each time.
    """
    for letter, plain in STROKES.items():
        value = f"replace({value}, '{letter}', '{plain}')"
    half = "length(part) / 2"
    holds = f"part GLOB '*[{_FAR}]*' AND part GLOB '*[{UNSPACED}]*'"
    return (
        f"(WITH RECURSIVE piece (place, part) AS (SELECT 1, {value} UNION ALL"
        f" SELECT place + side * ({half}), CASE side WHEN 0 THEN substr(part, 1, {half})"
        f" ELSE substr(part, {half} + 1) END"
        " FROM piece, (SELECT 0 AS side UNION ALL SELECT 1)"
        f" WHERE length(part) > 1 AND {holds})"
        f" SELECT group_concat(CASE WHEN part GLOB '[{UNSPACED}]' THEN ' ' || part || ' '"
        " ELSE part END, '' ORDER BY place)"
        f" FROM piece WHERE length(part) <= 1 OR NOT ({holds}))"
    )


def _searched_in_stretches(value: str) -> str:
    """SQL for a ``value`` that may be a book: taken whole, each step would keep a copy of it.

    A book is read as often as it has chapters, and each of those as often as it has stretches.
    """
    size = f"max({_STRETCH}, length({value}) / {_CHAPTERS})"
    stretch = _searched(f"substr(chapter.words, stretch.start, {_STRETCH})")
    chapter = (
        "(WITH RECURSIVE stretch (start) AS (SELECT 1 UNION ALL"
        f" SELECT start + {_STRETCH} FROM stretch WHERE start + {_STRETCH} <= chapter.size)"
        f" SELECT group_concat({stretch}, '' ORDER BY start) FROM stretch)"
    )
    return (
        f"(WITH RECURSIVE chapter (start, size, total, words) AS (SELECT 1, {size},"
        f" length({value}), substr({value}, 1, {size}) UNION ALL"
        f" SELECT start + size, size, total, substr({value}, start + size, size)"
        " FROM chapter WHERE start + size <= total)"
        f" SELECT group_concat({chapter}, '' ORDER BY start) FROM chapter)"
    )


# Not json_each: FTS5 reads views without virtual tables when it makes its index anew.
_NAMES: Final = (
    "(WITH RECURSIVE name (number) AS (SELECT 0 UNION ALL"
    " SELECT number + 1 FROM name WHERE number + 1 < json_array_length(article.byline))"
    " SELECT coalesce(group_concat(json_extract(article.byline, '$[' || number || ']'), '; '), '')"
    " FROM name)"
)
_NEWEST: Final = "(SELECT max(number) FROM note_revision WHERE note_id = note.id)"
_VIEWS: Final = {
    "searchable_article": (
        f"SELECT article.id AS id, {_searched('article.title')} AS title,"
        f" {_searched('source.name')} AS source, {_searched(_NAMES)} AS byline,"
        f" {_searched_in_stretches('article.text')} AS text"
        " FROM article JOIN source ON source.id = article.source_id"
    ),
    "searchable_note": (
        f"SELECT note.id AS id, {_searched('note_revision.tags')} AS title,"
        " '' AS source, '' AS byline,"
        f" {_searched('note_revision.text')} AS text"
        " FROM note JOIN note_revision ON note_revision.note_id = note.id"
        f" AND note_revision.number = {_NEWEST} WHERE note.removed_at IS NULL"
    ),
    "searchable": (
        f"SELECT id, {', '.join(_COLUMNS)} FROM searchable_article"
        f" UNION ALL SELECT id + {FIRST_NOTE}, {', '.join(_COLUMNS)} FROM searchable_note"
    ),
}


def _take_out(view: str, first: int, where: str) -> str:
    columns = ", ".join(_COLUMNS)
    return (
        f"INSERT INTO search_index (search_index, rowid, {columns})"
        f" SELECT 'delete', id + {first}, {columns} FROM {view} WHERE {where}"
    )


def _put_in(view: str, first: int, where: str) -> str:
    columns = ", ".join(_COLUMNS)
    return (
        f"INSERT INTO search_index (rowid, {columns})"
        f" SELECT id + {first}, {columns} FROM {view} WHERE {where}"
    )


def _triggers() -> dict[str, str]:
    """For each kind of change: what is found by it is taken out before and put in after."""
    article, note = ("searchable_article", 0), ("searchable_note", FIRST_NOTE)
    of_source = "id IN (SELECT article.id FROM article WHERE article.source_id = OLD.id)"
    changes = (
        ("article", "INSERT", "AFTER", article, "id = NEW.id"),
        ("article", "UPDATE OF title, source_id, byline, text", "", article, "id = OLD.id"),
        ("article", "DELETE", "BEFORE", article, "id = OLD.id"),
        ("source", "UPDATE OF name", "", article, of_source),
        ("note_revision", "INSERT", "", note, "id = NEW.note_id"),
        ("note_revision", "DELETE", "", note, "id = OLD.note_id"),
        ("note", "UPDATE OF removed_at", "", note, "id = OLD.id"),
        ("note", "DELETE", "BEFORE", note, "id = OLD.id"),
    )
    made = {}
    for table, change, only, view, where in changes:
        for moment, do in (("BEFORE", _take_out), ("AFTER", _put_in)):
            if only in ("", moment):
                name = f"search_{moment}_{change.split()[0]}_of_{table}".lower()
                made[name] = (
                    f"CREATE TRIGGER {name} {moment} {change} ON {table}"
                    f" BEGIN {do(*view, where)}; END"
                )
    return made


#: Name and statement of each part, in the order in which they are made.  Marks are letters, or
#: vowels would cut the words of Indian languages; secure-delete leaves no trace of what is gone.
SEARCH_PARTS: Final = {
    **{name: f"CREATE VIEW {name} AS {select}" for name, select in _VIEWS.items()},
    "search_index": (
        f"CREATE VIRTUAL TABLE search_index USING fts5({', '.join(_COLUMNS)},"
        " content='searchable', content_rowid='id',"
        " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")"
    ),
    **_triggers(),
}
_SECURE_DELETE: Final = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)"
REBUILD: Final = "INSERT INTO search_index (search_index) VALUES ('rebuild')"


def create_search_index(connection: Connection) -> None:
    """Make the index of a library that has its tables and nothing in them yet."""
    for statement in SEARCH_PARTS.values():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_SECURE_DELETE)
