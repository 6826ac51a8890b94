"""The right side of the window: tabs on the open pair, or the notes on a story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from newsreader.domain.article import SavedArticle
from newsreader.domain.note import Note
from newsreader.domain.versions import Version
from newsreader.ui.inspector.details_tab import DetailsTab
from newsreader.ui.inspector.facts_tab import FactsTab
from newsreader.ui.inspector.fitted_tabs import FittedTabs
from newsreader.ui.inspector.notes_tab import NotesTab
from newsreader.ui.inspector.quotes_tab import QuotesTab
from newsreader.ui.turns import Turns
from newsreader.usecases.browse_library import OpenPair


class Inspector(QTabWidget):
    """Facts, quotes, notes and details of the open pair."""

    place_requested = Signal(str, object)  # "a" or "b", Span

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._before_story: QWidget | None = None
        #: Tabs that are not in view are filled by and by.
        self.turns = Turns(self)
        self._tabs = FittedTabs(self)
        self.setTabBar(self._tabs)
        self.setDocumentMode(True)
        self.facts = FactsTab(self)
        self.quotes = QuotesTab(self)
        self.notes = NotesTab(self)
        self.details = DetailsTab(self)
        for tab, name in (
            (self.facts, "facts"),
            (self.quotes, "quotes"),
            (self.notes, "notes"),
            (self.details, "details"),
        ):
            tab.setObjectName(name)
        for tab, title in (
            (self.facts, self.tr("Facts")),
            (self.quotes, self.tr("Quotes")),
            (self.notes, self.tr("Notes")),
            (self.details, self.tr("Details")),
        ):
            self.addTab(tab, title)
            self._count(tab, title, 0)
        self.facts.place_requested.connect(self.place_requested)
        self.quotes.place_requested.connect(self.place_requested)

    def show_pair(self, pair: OpenPair, notes: Sequence[Note]) -> None:
        """Turn to another pair, or to a single article."""
        facts = pair.comparison.facts if pair.comparison else ()
        quotes = pair.comparison.quotes if pair.comparison else ()
        conflicts, changed = sum(f.conflict for f in facts), sum(q.changed for q in quotes)
        self._count(self.facts, self.tr("Facts"), conflicts, self.tr("told differently"))
        self._count(self.quotes, self.tr("Quotes"), changed, self.tr("in different words"))
        self.show_notes(pair.a, pair.b, notes)
        fills: dict[QWidget, Callable[[], None]] = {
            self.facts: partial(self._fill_facts, pair),
            self.quotes: partial(self._fill_quotes, pair),
            self.details: partial(self.details.show_articles, pair.a, pair.b),
        }
        # The tab in view at once; many cards take long to make.
        in_view = fills.pop(self.currentWidget(), None)
        self.turns.start_each(*fills.values())
        if in_view:
            in_view()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Add the versions of an open article to its details."""
        self.turns.finish()
        self.details.show_versions(versions)

    def _fill_facts(self, pair: OpenPair) -> None:
        if pair.b and pair.comparison:
            texts = pair.a.article.text, pair.b.article.text
            self.facts.show_facts(*texts, pair.comparison.facts)
        else:
            self.facts.show_no_pair()

    def _fill_quotes(self, pair: OpenPair) -> None:
        if pair.b and pair.comparison:
            texts = pair.a.article.text, pair.b.article.text
            self.quotes.show_quotes(*texts, pair.comparison.quotes)
        else:
            self.quotes.show_no_pair()

    def show_story(self, story: int, notes: Sequence[Note]) -> None:
        """Show the notes on a story alone: all else is about the pair behind its page."""
        if self._before_story is None:
            self._before_story = self.currentWidget()
        self._set_pair_tabs(visible=False)
        self.notes.show_notes(notes, {}, story=story)
        self._count(self.notes, self.tr("Notes"), len(notes))

    def leave_story(self) -> None:
        """Be about the pair again, on the tab that was open before."""
        self._set_pair_tabs(visible=True)
        if self._before_story:
            self.setCurrentWidget(self._before_story)
        self._before_story = None

    def _set_pair_tabs(self, *, visible: bool) -> None:
        for tab in (self.facts, self.quotes, self.details):
            self.setTabVisible(self.indexOf(tab), visible)

    def show_tab(self, name: str) -> None:
        """Turn to the tab of that object name, if there is one."""
        for tab in (self.facts, self.quotes, self.notes, self.details):
            if tab.objectName() == name:
                self.setCurrentWidget(tab)

    def show_notes(self, a: SavedArticle, b: SavedArticle | None, notes: Sequence[Note]) -> None:
        """Show the notes on the open articles as they are now."""
        letters = {article.entry.id: letter for article, letter in ((a, "A"), (b, "B")) if article}
        self.notes.show_notes(notes, letters, story=a.entry.story_id)
        self._count(self.notes, self.tr("Notes"), len(notes))

    def _count(self, tab: QWidget, name: str, number: int, counted: str = "") -> None:
        self._tabs.set_label(self.indexOf(tab), name, number, counted)
