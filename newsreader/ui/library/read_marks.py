"""Which articles have been read: opened ones are, and the menu over the lists can say otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from newsreader.domain.contents import Contents
from newsreader.ui.desk import Desk
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import Row, RowKind
from newsreader.usecases import reading_marks
from newsreader.usecases.browse_library import OpenPair


class ReadMarks(QObject):
    """Shows a mark at once and has it kept."""

    def __init__(self, desk: Desk, library: LibraryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library = library
        self._read: frozenset[int] = frozenset()
        desk.lists.ready.connect(self._remember)
        desk.pair_ready.connect(self._on_pair)
        library.menu_opening.connect(self._fill_menu)

    def mark(self, articles: frozenset[int], *, read: bool) -> None:
        """Mark articles as read, or as not read."""
        after = self._read | articles if read else self._read - articles
        if after == self._read:
            return
        self._read = after
        self._library.show_read(after)
        self._desk.remember(lambda library: reading_marks.mark_read(library, articles, read=read))

    def _remember(self, contents: Contents) -> None:
        self._read = contents.read

    def _on_pair(self, pair: OpenPair) -> None:
        opened = [side.entry.id for side in (pair.a, pair.b) if side]
        self.mark(frozenset(opened), read=True)

    def _fill_menu(self, menu: QMenu, rows: Sequence[Row]) -> None:
        articles = _articles(rows)
        if not articles:
            return
        menu.addSeparator()
        for text, read in ((self.tr("Mark as read"), True), (self.tr("Mark as not read"), False)):
            action = QAction(text, menu)
            action.setEnabled(bool(articles - self._read if read else articles & self._read))
            action.triggered.connect(lambda _=False, read=read: self.mark(articles, read=read))
            menu.addAction(action)


def _articles(rows: Sequence[Row]) -> frozenset[int]:
    """The articles among the rows and in the groups among them."""
    below = [inner for row in rows for inner in (row, *row.rows)]
    return frozenset(row.id for row in below if row.kind is RowKind.ARTICLE and not row.hit)
