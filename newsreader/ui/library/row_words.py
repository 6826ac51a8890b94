"""What a row of the library says as a tool tip and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.language.numbers import count, percent
from newsreader.ui.library.rows import Row, RowKind


def tip(row: Row) -> str:
    """The row's words in full."""
    return plain_tip("\n".join(part for part in _words(row) if part))


def spoken(row: Row, badge: str, share: float | None, unread: int) -> str:
    """All that the row shows, marks and badges included."""
    if row.kind is RowKind.ARTICLE:
        mark = QCoreApplication.translate("LibraryRows", "not read") if unread else ""
    else:
        mark = (
            QCoreApplication.translate("LibraryRows", "{n} not read").format(n=count(unread))
            if unread
            else ""
        )
    common = (
        QCoreApplication.translate("LibraryRows", "{share} in common with A").format(
            share=percent(share)
        )
        if share
        else ""
    )
    return ", ".join(part for part in (badge, *_words(row), mark, common) if part)


def _words(row: Row) -> tuple[str, ...]:
    sentence = (row.hit.sentence,) if row.hit else ()
    return (row.title, row.subtitle, *sentence)
