"""Where the parts of the window stand: library, the middle, inspector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.inspector.inspector import Inspector
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.listing import Arrangement, Listing
from newsreader.ui.library.orders import Order
from newsreader.ui.source.source_page import SourcePage
from newsreader.ui.start_page import StartPage
from newsreader.ui.story.story_page import StoryPage
from newsreader.ui.theme.fonts import INTERFACE_POINTS

#: The least width of the lists and of the inspector, in pixels: with normal text, and with large
#: text in a window of 1024 pixels, where the middle needs the rest.
_LISTS, _INSPECTOR = (200, 270), (220, 280)


class Places(QSplitter):
    """Three places beside each other; in the middle start page, story, outlet or comparison."""

    #: Another page is shown, or the same with another one beside it.
    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        #: Whether the notes on a story stand beside its page.
        self.has_notes_beside_story = False
        self.library = LibraryPanel(self)
        self.start_page = StartPage(self)
        self.story_page = StoryPage(self)
        self.source_page = SourcePage(self)
        self.pane = ComparePane()
        self._middle = QStackedWidget(self)
        self._middle.addWidget(QWidget(self))  # nothing, until the library has been looked at
        self._middle.addWidget(self.start_page)
        self._middle.addWidget(self.story_page)
        self._middle.addWidget(self.source_page)
        self._middle.addWidget(self.pane)
        self.inspector = Inspector(self)  # after the middle, as Tab goes in the order of making
        for widget, stretch in ((self.library, 1), (self._middle, 4), (self.inspector, 1)):
            self.addWidget(widget)
            self.setStretchFactor(self.indexOf(widget), stretch)
        self.setChildrenCollapsible(False)
        self._inspector_width = _INSPECTOR[0]
        self._set_least_widths()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_least_widths()

    def _set_least_widths(self) -> None:
        grown = self.font().pointSizeF() / INTERFACE_POINTS
        for widget, (least, most) in ((self.library, _LISTS), (self.inspector, _INSPECTOR)):
            widget.setMinimumWidth(round(min(least * max(1.0, grown), most)))

    def show_situation(self, situation: str) -> None:
        """What the middle should show: "pair", "pick" or "first_start"."""
        match situation:
            case "pair":
                self._show(self.pane)
            case "pick":
                self.start_page.show_pick_a_pair()
                self._show(self.start_page)
            case "first_start":
                self.start_page.show_first_start()
                self._show(self.start_page)

    def show_trouble(self, reason: str) -> None:
        """Nothing can be read: say why."""
        self.start_page.show_trouble(reason)
        self._show(self.start_page)

    def show_story_page(self) -> None:
        self._show(self.story_page)

    def show_beside_story(self, *, notes: bool) -> None:
        """Have the notes on the story stand beside its page, or not."""
        self.has_notes_beside_story = notes
        self._show(self.story_page)

    def show_source_page(self) -> None:
        self._show(self.source_page)

    def _show(self, page: QWidget) -> None:
        """Turn to a page; the inspector is about the open pair, or has the notes on a story."""
        self._middle.setCurrentWidget(page)
        wanted = page is self.pane
        if page is self.story_page:
            wanted = self.has_notes_beside_story
        if wanted != self.inspector.isVisibleTo(self):
            self._show_inspector(wanted=wanted)
        self.turned.emit()

    def _show_inspector(self, *, wanted: bool) -> None:
        left, middle, right = self.sizes()
        if not wanted:
            self._inspector_width = right
        self.inspector.setVisible(wanted)
        # Qt would share the room out anew, and the library would jump at every turn of the page.
        beside = self._inspector_width if wanted else 0
        self.setSizes([left, middle + right - beside, beside])

    @property
    def shows_story(self) -> bool:
        return self._middle.currentWidget() is self.story_page

    def keep(self, state: QSettings) -> None:
        """Remember how everything stands."""
        state.setValue("splitter", self.saveState())
        state.setValue("list", self.library.listing.value)
        arrangement = self.library.arrangement
        state.setValue("order", arrangement.order.value)
        state.setValue("by_day", "yes" if arrangement.by_day else "no")
        state.setValue("layout", self.pane.chosen_layout.value)
        state.setValue("tab", self.inspector.currentWidget().objectName())

    def restore(self, state: QSettings, width: int) -> None:
        """Bring back what ``keep`` remembered; what cannot be read is as in a new window."""
        sizes = state.value("splitter")
        if sizes is None or not self.restoreState(sizes):
            left, right = max(212, min(270, width * 18 // 100)), max(240, min(300, width // 5))
            self.setSizes([left, width - left - right, right])
        order = next((x for x in Order if x.value == state.value("order")), Order.CHANGED)
        self.library.arrange(Arrangement(order, state.value("by_day") == "yes"))
        listing = state.value("list")
        self.library.show_listing(next((x for x in Listing if x.value == listing), Listing.STORIES))
        layout = state.value("layout")
        self.pane.choose_layout(next((x for x in Layout if x.value == layout), Layout.TWO))
        self.inspector.show_tab(str(state.value("tab", "")))
