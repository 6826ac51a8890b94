"""What is dragged out of the lists: the numbers of articles or of stories."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

from newsreader.ui.library.rows import Row, RowKind

MIME_TYPE = "application/x-newsreader-rows"


@dataclass(frozen=True, slots=True)
class Dragged:
    """Articles or stories by their numbers, never both."""

    articles: tuple[int, ...] = ()
    stories: tuple[int, ...] = ()


def pack(rows: Sequence[Row]) -> QMimeData:
    """What goes along with the drag; articles count where both kinds are selected."""
    articles = [row.id for row in rows if row.kind is RowKind.ARTICLE]
    stories = [row.id for row in rows if row.kind is RowKind.STORY]
    numbers = {"articles": articles} if articles else {"stories": stories}
    mime = QMimeData()
    mime.setData(MIME_TYPE, QByteArray(json.dumps(numbers).encode()))
    return mime


def unpack(mime: QMimeData) -> Dragged:
    """What was dragged; nothing when it is from elsewhere."""
    if not mime.hasFormat(MIME_TYPE):
        return Dragged()
    try:
        numbers = json.loads(bytes(mime.data(MIME_TYPE).data()))
        return Dragged(tuple(numbers.get("articles", ())), tuple(numbers.get("stories", ())))
    except (ValueError, TypeError, AttributeError):  # another program may use the same name
        return Dragged()
