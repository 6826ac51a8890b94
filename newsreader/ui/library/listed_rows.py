"""The rows of a list, each made when it is looked at."""

from __future__ import annotations

from newsreader.domain.note import Note
from newsreader.domain.story import Source, Story
from newsreader.ui.library.rows import LazyRows, Row, RowKind

#: What a list has a row for; the row is made when it is looked at.
Part = Story | Source | Note | Row


class ListedRows(LazyRows[Part]):
    """The rows of a list in their order; of a hundred thousand only those seen are made."""

    def place_of(self, kind: RowKind, number: int) -> int | None:
        """Where the row is, or the group that it is in; None when it is in neither."""
        for place, part in enumerate(self._parts):
            if _has(part, kind, number):
                return place
        return None


def _has(part: Part, kind: RowKind, number: int) -> bool:
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
