"""The left side of the window: stories, sources and notes, a search box, the drop target."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from newsreader.domain.contents import Contents
from newsreader.domain.search import SearchHit
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.library.drop_target import DropTarget
from newsreader.ui.library.library_model import LibraryModel
from newsreader.ui.library.library_tree import LibraryTree
from newsreader.ui.library.listing import Arrangement, Listing, rows_of
from newsreader.ui.library.listing_switch import ListingSwitch
from newsreader.ui.library.orders import Order
from newsreader.ui.library.rows import Row, RowKind, hit_rows
from newsreader.ui.library.search_box import SearchBox
from newsreader.usecases.search_library import ENOUGH


class LibraryPanel(QWidget):
    """Shows the library's contents and says what the user picked in them."""

    article_picked = Signal(int)
    article_picked_as = Signal(int, str)  # article, "A" or "B"
    story_picked = Signal(int)
    note_picked = Signal(object)  # Note
    source_picked = Signal(str)  # its name
    #: Find these words in the whole library, and bring them to ``show_hits``.
    search_wanted = Signal(str)
    hit_picked = Signal(object)  # SearchHit
    #: A menu is about to open over these rows, for others to add to.
    menu_opening = Signal(object, object)  # QMenu, tuple of Row
    #: Rows were dragged onto a story.
    dropped = Signal(object, int)  # Dragged, the story

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self._contents = Contents()
        self._articles: set[int] = set()
        self._read: Collection[int] = frozenset()
        self._model = LibraryModel(self)
        self._model.dropped.connect(self.dropped)
        self._closed: set[tuple[RowKind, int]] = set()
        self._shows_hits = False
        self.search = SearchBox(self)
        self.search.wanted.connect(self._search)
        self.search.left.connect(self._go_to_first)
        self.switch = ListingSwitch(self)
        self.switch.listing_chosen.connect(self.show_listing)
        self.switch.arrangement_chosen.connect(self.arrange)
        self.tree = LibraryTree(self._model, self)
        self.tree.picked.connect(self._pick)
        self.drop_target = DropTarget(self)
        nothing = self.tr("No article and no note has all these words.")
        self._nothing = PlainLabel(nothing, self, role="quiet")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for widget in (self.search, self.switch, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.drop_target)
        self.switch.arrange(Arrangement())
        self.show_listing(Listing.STORIES)

    @property
    def listing(self) -> Listing:
        """The list that is shown."""
        return self.switch.listing

    @property
    def arrangement(self) -> Arrangement:
        """In which order, and whether under dates."""
        return self.switch.arrangement

    def show_listing(self, listing: Listing) -> None:
        """Switch to one of the three lists; a search is over."""
        self.switch.choose(listing)
        self.search.clear()
        self._refresh()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the list in another order."""
        self.switch.arrange(arrangement)
        if not self._shows_hits:
            self._refresh()

    def show_contents(self, contents: Contents) -> None:
        """Show the library as it is now; what was open in the tree stays open."""
        self._contents = contents
        self._articles = {entry.id for story in contents.stories for entry in story.articles}
        self._read = contents.read
        self._model.show_read(contents.read)
        if self._shows_hits:
            self.search_wanted.emit(self.search.text())
        else:
            self._refresh()

    def show_first(self, contents: Contents) -> None:
        """Show the stories that were added to last while the others are being read."""
        if self.listing is Listing.STORIES and self.arrangement.order is Order.CHANGED:
            today = datetime.now().astimezone().date()
            self._model.show_read(contents.read)
            self._model.show(rows_of(contents, self.listing, self.arrangement, today))
            self.tree.close_groups(set())

    def show_read(self, articles: Collection[int]) -> None:
        """Show which articles have been read by now."""
        self._read = articles
        self._model.show_read(articles)
        if not self._shows_hits:
            self._count()

    def show_hits(self, words: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found in place of the list, as long as these words are looked for."""
        if words != self.search.text():
            return
        if not self._shows_hits:
            self._closed = self.tree.closed_groups()
            self._shows_hits = True
        self.tree.setUniformRowHeights(True)
        self._model.show(hit_rows(hits))
        self.switch.show_found(len(hits), may_be_more=len(hits) >= ENOUGH)
        self._nothing.setVisible(not hits)

    def mark_open(self, a: int | None, b: int | None) -> None:
        """Put the badges on the open articles."""
        self._model.mark_open(a, b)
        self._unfold_versions()

    def show_shares(self, shares: Mapping[int, float]) -> None:
        """Show what each article has in common with the open one."""
        self._model.show_shares(shares)

    def reveal(self, kind: RowKind, number: int) -> None:
        """Scroll to a row and select it, if it is in the list or was found."""
        index = self._model.index_of(kind, number)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def source_name(self, row: Row) -> str:
        """The name of the outlet that a row stands for; empty where it is unknown."""
        return next((one.name for one in self._contents.sources if one.name == row.title), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.tree.currentIndex()
        spot = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.tree.viewport().mapToGlobal(self.tree.visualRect(index).center())
        else:
            index = self.tree.indexAt(self.tree.viewport().mapFromGlobal(spot))
        menu = self.menu_over(index)
        if not menu.isEmpty():
            menu.popup(spot)

    def menu_over(self, index: QModelIndex) -> QMenu:
        """What can be done with a row, or with all that are selected when it is one of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = self.tree.chosen(index)
        if len(rows) == 1 and rows[0].kind is RowKind.ARTICLE:
            self._offer_sides(menu, rows[0])
        self.menu_opening.emit(menu, rows)
        return menu

    def _offer_sides(self, menu: QMenu, row: Row) -> None:
        for letter, text in (("A", self.tr("Open as A")), ("B", self.tr("Open as B"))):
            action = QAction(text, menu)
            action.triggered.connect(
                lambda _=False, side=letter: self.article_picked_as.emit(row.id, side)
            )
            menu.addAction(action)

    def _refresh(self) -> None:
        closed = self._closed if self._shows_hits else self.tree.closed_groups()
        self._shows_hits = False
        self._nothing.hide()
        today = datetime.now().astimezone().date()
        # Headings are lower than rows; rows of one height cost less, the longer the list.
        self.tree.setUniformRowHeights(not self.arrangement.by_day)
        self._model.show(rows_of(self._contents, self.listing, self.arrangement, today))
        self.tree.close_groups(closed)
        self._unfold_versions()
        self._count()

    def _unfold_versions(self) -> None:
        """An older version that is open is in sight below the newest, with its badge."""
        for newest in self._model.newest_of_opened():
            self.tree.expand(newest)

    def _count(self) -> None:
        notes, articles = len(self._contents.notes), len(self._articles)
        total = notes if self.listing is Listing.NOTES else articles
        self.switch.show_counts(total, articles - len(self._articles.intersection(self._read)))

    def _pick(self, row: Row) -> None:
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
            case RowKind.SOURCE if name := self.source_name(row):
                self.source_picked.emit(name)
            case RowKind.SOURCE | RowKind.HEADING | RowKind.LOST:
                pass  # they only group what is below them

    def _search(self, words: str) -> None:
        if words:
            self.search_wanted.emit(words)
        elif self._shows_hits:
            self._refresh()

    def _go_to_first(self) -> None:
        self.tree.setFocus()
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._model.index(0, 0))
