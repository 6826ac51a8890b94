"""The compare view: two articles side by side with everything that joins them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.article import SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.article_header import ArticleHeader
from newsreader.ui.compare.article_view import ArticleView
from newsreader.ui.compare.compare_toolbar import CompareToolbar
from newsreader.ui.compare.differences import Stop
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.compare.link_ribbon import LinkRibbon
from newsreader.ui.compare.note_markers import number_notes
from newsreader.ui.compare.overview_ruler import OverviewRuler
from newsreader.ui.compare.pair_state import PairState
from newsreader.ui.compare.passage_menu import passage_menu
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.compare.steps import Steps, Wanted, any_difference, is_moved, is_only_here


class ComparePane(QWidget):
    """Shows a pair; ``"a"`` is the left article and ``"b"`` the right one."""

    noteRequested = Signal(str, object)  # side, Span
    noteActivated = Signal(int)  # the note's id
    linkActivated = Signal(int)  # the link's number in the comparison
    swapRequested = Signal()
    reportRequested = Signal()
    zoomRequested = Signal(int)  # steps, positive for larger

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._steps = Steps()
        self._link: int | None = None
        self._hovered: int | None = None
        self._last_side: Side = "a"
        self.toolbar = CompareToolbar()
        self.views: dict[Side, ArticleView] = {"a": ArticleView("a"), "b": ArticleView("b")}
        self.headers: dict[Side, ArticleHeader] = {"a": ArticleHeader("a"), "b": ArticleHeader("b")}
        self.sync = ScrollSync(self.views["a"], self.views["b"])
        self.ribbon = LinkRibbon(self.views["a"], self.views["b"], self.sync)
        self.ruler = OverviewRuler(self.views["a"], self.views["b"], self.sync)
        self._empty = _empty_page()
        self._lay_out()
        self._connect()
        self.show_empty("", "")

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._columns())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self._pages, 1)

    def _columns(self) -> QWidget:
        columns = QWidget()
        grid = QGridLayout(columns)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.headers["a"], 0, 0)
        grid.addWidget(_strip("gutter"), 0, 1)
        grid.addWidget(self.headers["b"], 0, 2, 1, 2)
        grid.addWidget(_strip("rule"), 1, 0, 1, 4)
        for column, widget in enumerate(
            (self.views["a"], self.ribbon, self.views["b"], self.ruler)
        ):
            grid.addWidget(widget, 2, column)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        return columns

    def _connect(self) -> None:
        for side, view in self.views.items():
            letter = side.upper()
            view.setAccessibleName(self.tr("Text of article %1").replace("%1", letter))
            view.setMinimumWidth(140)
            view.pointer.linkClicked.connect(lambda link, side=side: self.select_link(link, side))
            view.pointer.linkHovered.connect(self._hover)
            view.pointer.noteClicked.connect(self.noteActivated)
            view.zoomRequested.connect(self.zoomRequested)
            view.otherSideRequested.connect(lambda side=side: self._focus_other(side))
            view.selectionChanged.connect(lambda side=side: self._remember_side(side))
            view.customContextMenuRequested.connect(
                lambda here, side=side: self._show_menu(side, here)
            )
        self.ribbon.linkClicked.connect(lambda link: self.select_link(link, "a"))
        self.ribbon.linkHovered.connect(self._hover)
        self.ruler.jumpRequested.connect(self._jump)
        self.toolbar.previousRequested.connect(self.previous_difference)
        self.toolbar.nextRequested.connect(self.next_difference)
        self.toolbar.conflictRequested.connect(self.next_conflict)
        self.toolbar.swapRequested.connect(self.swapRequested)
        self.toolbar.reportRequested.connect(self.reportRequested)
        self.toolbar.shownChanged.connect(self._show_kinds)

    # What is shown ---------------------------------------------------------------------------

    def show_empty(self, title: str, hint: str) -> None:
        """Shows two sentences in the place of a pair."""
        self._forget_pair()
        heading, text = self._empty.findChildren(QLabel)
        heading.setText(title)
        text.setText(hint)
        self._pages.setCurrentIndex(0)

    def show_article(self, article: SavedArticle, notes: Sequence[Note] = ()) -> None:
        """Shows one article alone."""
        self._forget_pair()
        self._show_second(visible=False)
        numbers = number_notes(notes, ())
        self._show_side("a", article, notes, numbers, "")
        self._pages.setCurrentIndex(1)

    def show_waiting(
        self,
        a: SavedArticle,
        b: SavedArticle,
        notes_a: Sequence[Note] = (),
        notes_b: Sequence[Note] = (),
    ) -> None:
        """Shows both articles to be read while their comparison is still worked out."""
        self._forget_pair()
        self._show_second(visible=True)
        numbers = number_notes(notes_a, notes_b)
        waiting = self.tr("Comparing…")
        self._show_side("a", a, notes_a, numbers, waiting)
        self._show_side("b", b, notes_b, numbers, waiting)
        self._pages.setCurrentIndex(1)

    def show_pair(
        self,
        a: SavedArticle,
        b: SavedArticle,
        comparison: Comparison,
        notes_a: Sequence[Note] = (),
        notes_b: Sequence[Note] = (),
    ) -> None:
        """Shows both articles and what they share; an article that is shown already stays where
        it was read.
        """
        self.show_waiting(a, b, notes_a, notes_b)
        self._comparison = comparison
        self.sync.set_links(comparison.links)
        self.headers["a"].show_coverage(comparison.coverage_a)
        self.headers["b"].show_coverage(comparison.coverage_b)
        self.toolbar.show_comparison(comparison)
        self._show_kinds(self.toolbar.shown())

    def set_notes(self, notes_a: Sequence[Note], notes_b: Sequence[Note]) -> None:
        """Takes other notes for the pair that is shown."""
        numbers = number_notes(notes_a, notes_b)
        self.views["a"].set_notes(notes_a, numbers)
        self.views["b"].set_notes(notes_b, numbers)

    def set_reading_scale(self, scale: float) -> None:
        """Sets the text size of articles and headlines, 1 for the size in the design."""
        for header in self.headers.values():
            header.set_scale(scale)
        for view in self.views.values():
            view.set_scale(scale)

    def _forget_pair(self) -> None:
        self._comparison, self._link, self._hovered = None, None, None
        self._steps.set_comparison(None)
        self.sync.set_links(())
        self.toolbar.show_comparison(None)
        self.ribbon.set_comparison(None, ())
        self.ruler.set_comparison(None, ())

    def _show_second(self, *, visible: bool) -> None:
        for widget in (self.ribbon, self.headers["b"], self.views["b"], self.ruler):
            widget.setVisible(visible)

    def _show_side(
        self,
        side: Side,
        article: SavedArticle,
        notes: Sequence[Note],
        numbers: dict[int, int],
        sentence: str,
    ) -> None:
        self.headers[side].show_article(article.article)
        self.headers[side].show_sentence(sentence)
        self.views[side].show_article(article.article, notes, numbers)

    def _show_kinds(self, shown: frozenset[Kind]) -> None:
        if self._comparison is None:
            return
        for view in self.views.values():
            view.set_comparison(self._comparison, shown)
        self.ribbon.set_comparison(self._comparison, shown)
        self.ruler.set_comparison(self._comparison, shown)
        self._steps.set_comparison(self._comparison, shown)
        self._emphasise()

    # Going there -----------------------------------------------------------------------------

    def select_link(self, link: int, stay: Side = "a") -> None:
        """Lights up both ends of a link and brings them level; ``stay`` tells which column keeps
        its place.
        """
        if self._comparison is None or not 0 <= link < len(self._comparison.links):
            return
        self._link, self._last_side = link, stay
        self._steps.go_to_link(link)
        self._bring_level(link, stay)
        self._emphasise()
        self.linkActivated.emit(link)

    def next_difference(self) -> None:
        """Goes to the next difference of the kinds that are shown."""
        self._go(self._steps.step(1, any_difference))

    def previous_difference(self) -> None:
        """Goes to the previous difference of the kinds that are shown."""
        self._go(self._steps.step(-1, any_difference))

    def next_conflict(self) -> None:
        """Goes to the next fact that the two sides tell differently."""
        self._go(self._steps.step_conflict(1))

    def previous_conflict(self) -> None:
        """Goes to the previous fact that the two sides tell differently."""
        self._go(self._steps.step_conflict(-1))

    def next_moved(self) -> None:
        """Goes to the next passage that stands elsewhere in the other article."""
        self._go(self._steps.step(1, is_moved))

    def previous_moved(self) -> None:
        """Goes to the previous passage that stands elsewhere in the other article."""
        self._go(self._steps.step(-1, is_moved))

    def next_only_here(self) -> None:
        """Goes to the next passage that only one article has."""
        self._go(self._steps.step(1, is_only_here))

    def previous_only_here(self) -> None:
        """Goes to the previous passage that only one article has."""
        self._go(self._steps.step(-1, is_only_here))

    def show_note(self, note: Note) -> None:
        """Brings the passage of a note into sight and lights it up for a moment."""
        anchor = note.target.anchor
        for view, article_id in zip(self.views.values(), self._ids, strict=True):
            if anchor is not None and note.target.article_id == article_id:
                self._show_span(view.side, anchor.span)
                return
