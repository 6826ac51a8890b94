"""What a book is found by is said in a time that grows with its length, not with its square.

What is found by is the same to the letter, so that the index stays as it is.
"""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"

_UNSPACED = (
    "\u0e01-\u0e4e\u0e81-\u0ecd\u1000-\u103f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_FAR = "\u0e01-\u1fff\u3000-\U0003ffff"
_STROKES = {
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ß": "ss", "æ": "ae", "Æ": "ae",
    "œ": "oe", "Œ": "oe", "ı": "i",
}  # fmt: skip
_STRETCH = 1 << 16
_CHAPTERS = 16


def _searched(value: str) -> str:
    for letter, plain in _STROKES.items():
        value = f"replace({value}, '{letter}', '{plain}')"
    half = "length(part) / 2"
    holds = f"part GLOB '*[{_FAR}]*' AND part GLOB '*[{_UNSPACED}]*'"
    return (
        f"(WITH RECURSIVE piece (place, part) AS (SELECT 1, {value} UNION ALL"
        f" SELECT place + side * ({half}), CASE side WHEN 0 THEN substr(part, 1, {half})"
        f" ELSE substr(part, {half} + 1) END"
        " FROM piece, (SELECT 0 AS side UNION ALL SELECT 1)"
        f" WHERE length(part) > 1 AND {holds})"
        f" SELECT group_concat(CASE WHEN part GLOB '[{_UNSPACED}]' THEN ' ' || part || ' '"
        " ELSE part END, '' ORDER BY place)"
        f" FROM piece WHERE length(part) <= 1 OR NOT ({holds}))"
    )


def _searched_in_stretches(value: str) -> str:
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


_NAMES = (
    "(WITH RECURSIVE name (number) AS (SELECT 0 UNION ALL"
    " SELECT number + 1 FROM name WHERE number + 1 < json_array_length(article.byline))"
    " SELECT coalesce(group_concat(json_extract(article.byline, '$[' || number || ']'), '; '), '')"
    " FROM name)"
)


def upgrade() -> None:
    """Say anew what articles and notes are found by."""
    connection = op.get_bind()
    for view in ("searchable_article", "searchable_note"):
        connection.exec_driver_sql(f"DROP VIEW {view}")
    connection.exec_driver_sql(
        f"CREATE VIEW searchable_article AS SELECT article.id AS id,"
        f" {_searched('article.title')} AS title,"
        f" {_searched('source.name')} AS source, {_searched(_NAMES)} AS byline,"
        f" {_searched_in_stretches('article.text')} AS text"
        " FROM article JOIN source ON source.id = article.source_id"
    )
    connection.exec_driver_sql(
        f"CREATE VIEW searchable_note AS SELECT note.id AS id,"
        f" {_searched('note_revision.tags')} AS title, '' AS source, '' AS byline,"
        f" {_searched('note_revision.text')} AS text"
        " FROM note JOIN note_revision ON note_revision.note_id = note.id"
        " AND note_revision.number ="
        " (SELECT max(number) FROM note_revision WHERE note_id = note.id)"
        " WHERE note.removed_at IS NULL"
    )
