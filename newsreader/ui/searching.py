"""Joins the search box, the library and what is open: words typed become hits, a hit opens."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsreader.domain.search import HitKind, SearchHit
from newsreader.ui.desk import Desk
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.pair.reading_session import ReadingSession


class Searching(QObject):
    """Asks the desk while the user types, and opens what the user picks."""

    def __init__(
        self, desk: Desk, library: LibraryPanel, session: ReadingSession, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = session
        library.search_wanted.connect(self._search)
        library.hit_picked.connect(self._open)
        desk.search_ready.connect(library.show_hits)

    def _search(self, words: str) -> None:
        if self._desk.is_open:
            self._desk.search(words)

    def _open(self, hit: SearchHit) -> None:
        if hit.kind is HitKind.NOTE:
            self._session.open_note(hit.id)
        elif hit.article_id is not None:
            self._session.open_passage(hit.article_id, hit.place)
