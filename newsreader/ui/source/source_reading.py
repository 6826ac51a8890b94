"""Which outlet's page is open: a pick in the list of sources opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from newsreader.domain.progress import Progress
from newsreader.domain.source_page import SourcePage as Found
from newsreader.ui.desk import Desk
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import Row, RowKind
from newsreader.ui.source.source_page import SourcePage
from newsreader.usecases.known_pairs import Known
from newsreader.usecases.source_pages import source_page


class SourceReading(QObject):
    """Joins the list, the jobs and the page."""

    #: The page shows the outlet that was asked for.
    shown = Signal()

    def __init__(
        self, desk: Desk, library: LibraryPanel, page: SourcePage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._library = library
        self._page = page
        self._open = ""
        #: What was compared since the outlet's page was opened.
        self._known: Known = {}
        library.source_picked.connect(self.open)
        library.menu_opening.connect(self._offer)
        page.more_requested.connect(self._refresh)
        desk.lists.ready.connect(self._on_contents)

    def open(self, name: str) -> None:
        """Find out about an outlet anew and show its page.

        What was linked by hand or corrected since the last time counts.
        """
        self._known = {}
        self._open = name
        self._find_out(self._turn_to, "pair")

    def _on_contents(self, _: object) -> None:
        if self._page.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        # Under a key of its own: it must not drop a pair that is about to open.
        self._find_out(self._show, "outlet")

    def _find_out(self, done: Callable[[Found], None], key: str) -> None:
        library, name, known = self._desk.library, self._open, self._known

        def work(progress: Progress) -> Found:
            return source_page(library, name, progress, known)

        title = self.tr("Comparing what “{name}” has with others").format(name=name)
        self._desk.jobs.start(title, work, done, key=key)

    def _turn_to(self, found: Found) -> None:
        self._show(found)
        self.shown.emit()

    def _show(self, found: Found) -> None:
        if found.name == self._open:
            self._page.show_source(found)

    def _offer(self, menu: QMenu, rows: tuple[Row, ...]) -> None:
        """An outlet's page by the menu over the list."""
        if len(rows) == 1 and rows[0].kind is RowKind.SOURCE:
            name = self._library.source_name(rows[0])
            if name:
                action = menu.addAction(self.tr("Open the page of this outlet"))
                action.triggered.connect(lambda _=False: self.open(name))
