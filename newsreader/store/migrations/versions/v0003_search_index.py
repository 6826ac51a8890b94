"""The full-text index: a view of what is searched, the FTS5 table over it, its triggers.

Written out once more, as `store/search/search_index.py` tells of the index as it is now.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

_UNSPACED = (
    "\u0e01-\u0e4e\u0e81-\u0ecd\u1000-\u103f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_STROKES = {
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae",
    "œ": "oe", "Œ": "oe", "ı": "i",
}  # fmt: skip
_FIRST_NOTE = 1 << 40

_COLUMNS = ("title", "source", "byline", "text")


def _searched(value: str) -> str:
    for letter, plain in _STROKES.items():
        value = f"replace({value}, '{letter}', '{plain}')"
    half = "length(part) / 2"
    return (
        f"(WITH RECURSIVE piece (place, part) AS (SELECT 1, {value} UNION ALL"
        f" SELECT place + side * ({half}), CASE side WHEN 0 THEN substr(part, 1, {half})"
        f" ELSE substr(part, {half} + 1) END"
        " FROM piece, (SELECT 0 AS side UNION ALL SELECT 1)"
        f" WHERE length(part) > 1 AND part GLOB '*[{_UNSPACED}]*')"
        f" SELECT group_concat(CASE WHEN part GLOB '[{_UNSPACED}]' THEN ' ' || part || ' '"
        " ELSE part END, '' ORDER BY place)"
        f" FROM piece WHERE length(part) <= 1 OR part NOT GLOB '*[{_UNSPACED}]*')"
    )


_NAMES = (
    "(WITH RECURSIVE name (number) AS (SELECT 0 UNION ALL"
    " SELECT number + 1 FROM name WHERE number + 1 < json_array_length(article.byline))"
    " SELECT coalesce(group_concat(json_extract(article.byline, '$[' || number || ']'), '; '), '')"
    " FROM name)"
)
_NEWEST = "(SELECT max(number) FROM note_revision WHERE note_id = note.id)"
_VIEWS = {
    "searchable_article": (
        f"SELECT article.id AS id, {_searched('article.title')} AS title,"
        f" {_searched('source.name')} AS source, {_searched(_NAMES)} AS byline,"
        f" {_searched('article.text')} AS text"
        " FROM article JOIN source ON source.id = article.source_id"
    ),
    "searchable_note": (
        f"SELECT note.id AS id, '' AS title, '' AS source, '' AS byline,"
        f" {_searched('note_revision.text')} AS text"
        " FROM note JOIN note_revision ON note_revision.note_id = note.id"
        f" AND note_revision.number = {_NEWEST} WHERE note.removed_at IS NULL"
    ),
    "searchable": (
        f"SELECT id, {', '.join(_COLUMNS)} FROM searchable_article"
        f" UNION ALL SELECT id + {_FIRST_NOTE}, {', '.join(_COLUMNS)} FROM searchable_note"
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
    article, note = ("searchable_article", 0), ("searchable_note", _FIRST_NOTE)
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


_PARTS = {
    **{name: f"CREATE VIEW {name} AS {select}" for name, select in _VIEWS.items()},
    "search_index": (
        f"CREATE VIRTUAL TABLE search_index USING fts5({', '.join(_COLUMNS)},"
        " content='searchable', content_rowid='id',"
        " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")"
    ),
    **_triggers(),
}
_SECURE_DELETE = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)"
_REBUILD = "INSERT INTO search_index (search_index) VALUES ('rebuild')"


def upgrade() -> None:
    """Make the index, fill it with what the library has, and let dates be looked up."""
    op.create_index("ix_article_date", "article", ["date"])
    connection = op.get_bind()
    for statement in (*_PARTS.values(), _SECURE_DELETE, _REBUILD):
        connection.exec_driver_sql(statement)
