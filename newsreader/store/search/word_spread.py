"""How much of the full-text index the words take up that begin like a given one.

FTS5 merges the places of all words with a common beginning before it gives the first hit.  How many
pages those are its table of pages tells: https://sqlite.org/fts5.html, "The %_idx Table".
"""

from __future__ import annotations

from typing import Final

from sqlalchemy.engine import Connection

from newsreader.text.search_folding import fold

#: Pages of four kilobytes that are merged in a few milliseconds, in each of several segments.
WIDE: Final = 50
#: In the index every word stands behind this letter.
_MAIN: Final = "0"
_SEGMENTS: Final = (
    "WITH RECURSIVE segment (id) AS (SELECT min(segid) FROM search_index_idx UNION ALL"
    " SELECT (SELECT min(segid) FROM search_index_idx WHERE segid > segment.id)"
    " FROM segment WHERE segment.id IS NOT NULL) SELECT id FROM segment WHERE id IS NOT NULL"
)
# Twice the number of a page, with one more for a page that has an index of its own.
_PAGE: Final = (
    "SELECT pgno / 2 FROM search_index_idx WHERE segid = ? AND term {than} ? ORDER BY term"
)
_FIRST: Final = f"{_PAGE.format(than='<=')} DESC LIMIT 1"
_BEHIND: Final = f"{_PAGE.format(than='>=')} LIMIT 1"
_LAST: Final = "SELECT max(pgno) / 2 FROM search_index_idx WHERE segid = ?"


def pages_of_words(connection: Connection, begin: str) -> int:
    """About how many pages of the index hold the words that begin with ``begin``."""
    start = f"{_MAIN}{fold(begin).text}".encode("utf-8", "replace")
    pages = 0
    for segment in connection.exec_driver_sql(_SEGMENTS).scalars().all():
        first = connection.exec_driver_sql(_FIRST, (segment, start)).scalar() or 0
        behind = connection.exec_driver_sql(_BEHIND, (segment, start + b"\xff")).scalar()
        if behind is None:
            behind = connection.exec_driver_sql(_LAST, (segment,)).scalar() or 0
        pages += max(0, behind - first)
    return pages
