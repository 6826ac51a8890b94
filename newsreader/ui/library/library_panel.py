"""The left side of the window: stories, sources and notes, a search box, the drop target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.contents import Contents
from newsreader.domain.search import SearchHit
from newsreader.ui.library.drop_target import DropTarget
from newsreader.ui.library.library_model import ROW_ROLE, LibraryModel
from newsreader.ui.library.library_tree import LibraryTree
from newsreader.ui.library.rows import (
    Row,
    RowKind,
    hit_rows,
    note_rows,
    source_rows,
    story_rows,
)
from newsreader.ui.library.search_box import SearchBox
from newsreader.ui.plain_label import PlainLabel


class Listing(Enum):
    """The three lists over the one model."""

    STORIES = "stories"
    SOURCES = "sources"
    NOTES = "notes"


_ROWS = {Listing.STORIES: story_rows, Listing.SOURCES: source_rows, Listing.NOTES: note_rows}


class LibraryPanel(QWidget):
    """Shows the library's contents and says what the user picked in them."""

    article_picked = Signal(int)
    article_picked_as = Signal(int, str)  # article, "A" or "B"
    story_picked = Signal(int)
    note_picked = Signal(object)  # Note
    #: Find these words in the whole library, and bring them to ``show_hits``.
    search_wanted = Signal(str)
    hit_picked = Signal(object)  # SearchHit
    #: A menu is about to open over these rows, for others to add to.
    menu_opening = Signal(object, object)  # QMenu, tuple of Row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self._contents = Contents()
        self._model = LibraryModel(self)
        self._closed: set[tuple[RowKind, int]] = set()
        self._shows_hits = False
        self.search = SearchBox(self)
        self.search.wanted.connect(self._search)
        self.search.left.connect(self._go_to_first)
        self.tree = self._tree()
        self.drop_target = DropTarget(self)
        nothing = self.tr("No article and no note has all these words.")
        self._nothing = PlainLabel(nothing, self, role="quiet")
        self._nothing.hide()
        self._buttons = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addLayout(self._switch())
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.drop_target)
        self.show_listing(Listing.STORIES)

    @property
    def listing(self) -> Listing:
        """The list that is shown."""
        return list(Listing)[self._buttons.checkedId()]

    def show_listing(self, listing: Listing) -> None:
        """Switch to one of the three lists; a search is over."""
        self._buttons.button(list(Listing).index(listing)).setChecked(True)
        self.search.clear()
        self._refresh()

    def show_contents(self, contents: Contents) -> None:
        """Show the library as it is now; what was open in the tree stays open."""
        self._contents = contents
        if self._shows_hits:
            self.search_wanted.emit(self.search.text())
        else:
            self._refresh()

    def show_hits(self, words: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found in place of the list, as long as these words are looked for."""
        if words != self.search.text():
            return
        if not self._shows_hits:
            self._closed = self._closed_groups()
            self._shows_hits = True
        self._model.show(hit_rows(hits))
        self._nothing.setVisible(not hits)

    def mark_open(self, a: int | None, b: int | None) -> None:
        """Put the badges on the open articles."""
        self._model.mark_open(a, b)

    def show_shares(self, shares: Mapping[int, float]) -> None:
        """Show what each article has in common with the open one."""
        self._model.show_shares(shares)

    def reveal(self, kind: RowKind, number: int) -> None:
        """Scroll to a row and select it, if it is in the list or was found."""
        index = self._model.index_of(kind, number)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = self.tree.viewport().mapFromGlobal(event.globalPos())
        menu = self.menu_over(self.tree.indexAt(spot))
        if not menu.isEmpty():
            menu.exec(event.globalPos())

    def menu_over(self, index: QModelIndex) -> QMenu:
        """What can be done with a row, or with all that are selected when it is one of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.tree.selectionModel().selectedRows()
        rows = [one.data(ROW_ROLE) for one in (chosen if index in chosen else [index])]
        rows = [row for row in rows if isinstance(row, Row)]
        if len(rows) == 1 and rows[0].kind is RowKind.ARTICLE:
            self._offer_sides(menu, rows[0])
        self.menu_opening.emit(menu, tuple(rows))
        return menu

    def _offer_sides(self, menu: QMenu, row: Row) -> None:
        for letter, text in (("A", self.tr("Open as A")), ("B", self.tr("Open as B"))):
            action = QAction(text, menu)
            action.triggered.connect(
                lambda _=False, side=letter: self.article_picked_as.emit(row.id, side)
            )
            menu.addAction(action)

    def _refresh(self) -> None:
        closed = self._closed if self._shows_hits else self._closed_groups()
        self._shows_hits = False
        self._nothing.hide()
        self._model.show(_ROWS[self.listing](self._contents))
        for position in range(self._model.rowCount()):
            index = self._model.index(position, 0)
            self.tree.setExpanded(index, _name(index) not in closed)

    def _closed_groups(self) -> set[tuple[RowKind, int]]:
        indices = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        return {_name(index) for index in indices if not self.tree.isExpanded(index)}

    def _picked(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        # Several are selected for the menu: none of them is to open.
        if not isinstance(row, Row) or len(self.tree.selectionModel().selectedRows()) > 1:
            return
        if row.hit:
            self.hit_picked.emit(row.hit)
            return
        match row.kind:
            case RowKind.ARTICLE:
                self.article_picked.emit(row.id)
            case RowKind.STORY:
                self.story_picked.emit(row.id)
            case RowKind.NOTE:
                self.note_picked.emit(row.note)
            case RowKind.SOURCE:
                pass  # an outlet only groups its articles

    def _search(self, words: str) -> None:
        if words:
            self.search_wanted.emit(words)
        elif self._shows_hits:
            self._refresh()

    def _go_to_first(self) -> None:
        self.tree.setFocus()
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._model.index(0, 0))

    def _switch(self) -> QHBoxLayout:
        names = {
            Listing.STORIES: self.tr("Stories"),
            Listing.SOURCES: self.tr("Sources"),
            Listing.NOTES: self.tr("Notes"),
        }
        row = QHBoxLayout()
        row.setSpacing(0)
        for number, listing in enumerate(Listing):
            button = QToolButton(self)
            button.setText(names[listing])
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setProperty("place", ("first", "middle", "last")[number])
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, number)
            row.addWidget(button, 1)
        self._buttons.idClicked.connect(lambda number: self.show_listing(list(Listing)[number]))
        return row

    def _tree(self) -> LibraryTree:
        tree = LibraryTree(self)
        tree.setModel(self._model)
        tree.setAccessibleName(self.tr("Library"))
        tree.setSelectionMode(LibraryTree.SelectionMode.ExtendedSelection)
        tree.clicked.connect(self._picked)
        tree.activated.connect(self._picked)
        return tree


def _name(index: QModelIndex) -> tuple[RowKind, int]:
    row = index.data(ROW_ROLE)
    assert isinstance(row, Row)
    return row.kind, row.id
