"""The toolbar and the columns of the compare view, and the ways from difference to difference."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.domain.difference import Sifted
from newsreader.domain.span import Span
from newsreader.ui.compare.bar.compare_toolbar import CompareToolbar
from newsreader.ui.compare.bar.find_bar import FindBar
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.differences import Stop
from newsreader.ui.compare.finding import Finding
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.compare.searched_texts import SearchedSide, SearchedText
from newsreader.ui.compare.spoken import (
    no_conflict_sentence,
    no_stop_sentence,
    nothing_shown_sentence,
)
from newsreader.ui.compare.steps import Steps, is_moved, is_only_here
from newsreader.ui.compare.way_back import Standpoint, WayBack

#: In pixels: bars, headers and a few lines of text.
_LEAST_HEIGHT = 420


class SteppingPane(QWidget):
    """Goes to what a button, a shortcut or a click asks for."""

    link_activated = Signal(int)  # the link's number in the comparison
    went_to = Signal(object)  # Stop
    #: There is nothing of what was asked for; carries the sentence that says so.
    nothing_there = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps = Steps()
        self._way = WayBack()
        self._sifted: Sifted | None = None
        self.toolbar = CompareToolbar()
        self.columns = Columns()
        self.find_bar = FindBar()
        self._sides = {side: SearchedSide(self.columns, side) for side in self.columns.views}
        self.finding = Finding(self.find_bar, self.searched_texts, self._text_used_last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.columns, 1)
        self.toolbar.previous_requested.connect(self.previous_difference)
        self.toolbar.next_requested.connect(self.next_difference)
        self.toolbar.conflict_requested.connect(self.next_conflict)
        self.toolbar.shown_changed.connect(self._show_kinds)
        self.columns.link_clicked.connect(self.select_link)
        self.columns.only_clicked.connect(self.select_only)

    def minimumSizeHint(self) -> QSize:
        """Qt reckons with the many rows that the bars would take in the narrowest of windows."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST_HEIGHT))

    def select_link(self, link: int, stay: Side = "a") -> None:
        """Lights up both ends of a link and brings them level; the column ``stay`` keeps its
        place if it can.
        """
        self._way.leave(self._standpoint())
        self._steps.go_to_link(link)
        self.columns.show_link(link, stay)
        self._count()
        self.link_activated.emit(link)

    def select_only(self, side: Side, span: Span) -> None:
        """Lights up what only one side says, where it is."""
        self._steps.go_to_only(side, span)
        self.columns.mark_only(side, span)
        self._count()

    def show_span(self, side: Side, span: Span) -> None:
        """Brings a passage into sight and lights it up for a moment."""
        self._way.leave(self._standpoint())
        self.columns.show_span(side, span)

    def go_back(self) -> None:
        """Goes back to where the reader was before the last jump."""
        self._return_to(self._way.back(self._standpoint()))

    def go_forward(self) -> None:
        """Takes the last way back again in the other direction."""
        self._return_to(self._way.forward(self._standpoint()))

    def next_difference(self) -> None:
        """Goes to the next difference of the kinds that are shown."""
        self._go(self._steps.step(1), no_stop_sentence(None))

    def previous_difference(self) -> None:
        """Goes to the previous difference of the kinds that are shown."""
        self._go(self._steps.step(-1), no_stop_sentence(None))

    def next_conflict(self) -> None:
        """Goes to the next fact that the two sides tell differently."""
        self._go(self._steps.step_conflict(1), no_conflict_sentence())

    def previous_conflict(self) -> None:
        """Goes to the previous fact that the two sides tell differently."""
        self._go(self._steps.step_conflict(-1), no_conflict_sentence())

    def next_moved(self) -> None:
        """Goes to the next passage that stands elsewhere in the other article."""
        self._go(self._steps.step(1, is_moved), no_stop_sentence(Kind.MOVED))

    def previous_moved(self) -> None:
        """Goes to the previous passage that stands elsewhere in the other article."""
        self._go(self._steps.step(-1, is_moved), no_stop_sentence(Kind.MOVED))

    def next_only_here(self) -> None:
        """Goes to the next passage that only one article has."""
        self._go(self._steps.step(1, is_only_here), no_stop_sentence(Kind.ONLY))

    def previous_only_here(self) -> None:
        """Goes to the previous passage that only one article has."""
        self._go(self._steps.step(-1, is_only_here), no_stop_sentence(Kind.ONLY))

    def searched_texts(self) -> tuple[SearchedText, ...]:
        """The texts on the screen that words are found in."""
        return tuple(text for side, text in self._sides.items() if side in self.columns.sides)

    def _text_used_last(self) -> SearchedText:
        last = self.columns.last_side
        return self._sides[last if last in self.columns.sides else "a"]

    def find_words(self) -> None:
        """Lets the reader look for words in the articles, when they are on the screen."""
        if self.isVisible():
            self.finding.open()

    def find_next(self) -> None:
        """Goes to the next place of the words that are looked for."""
        if self.isVisible():
            self.finding.step(1)

    def find_previous(self) -> None:
        """Goes to the previous place of the words that are looked for."""
        if self.isVisible():
            self.finding.step(-1)

    def _go(self, stop: Stop | None, else_say: str) -> None:
        if stop is None:
            if self.columns.comparison is not None:
                self.nothing_there.emit(else_say)
            return
        self._way.leave(self._standpoint())
        if stop.link is None:
            self.columns.show_only(stop.side, stop.span)
        else:
            self.columns.show_link(stop.link, stop.side)
            self.columns.views[stop.side].light.flash(stop.span)
            self.link_activated.emit(stop.link)
        self.went_to.emit(stop)
        self._count()

    def _standpoint(self) -> Standpoint:
        places = {side: view.place() for side, view in self.columns.views.items()}
        return Standpoint(places, self.columns.selected_link)

    def _return_to(self, standpoint: Standpoint | None) -> None:
        if standpoint is None:
            return
        if standpoint.link is not None:
            self._steps.go_to_link(standpoint.link)
            self.columns.mark_link(standpoint.link)
        with self.columns.sync.free():
            for side, place in standpoint.places.items():
                self.columns.views[side].go_to(place)
        self._count()

    def _show_kinds(self, shown: frozenset[Kind]) -> None:
        if self.columns.comparison is not None:
            self._take_steps()
            self.columns.set_shown(shown)
            if not shown:
                self.nothing_there.emit(nothing_shown_sentence())

    def _take_steps(self) -> None:
        """Goes through what is shown now, from where the reader is."""
        self._steps.set_comparison(
            self.columns.comparison,
            self.toolbar.shown(),
            self._sifted,
            heaviest_first=self.toolbar.sieve.heaviest_first,
        )
        self._count()

    def _count(self) -> None:
        self.toolbar.show_step(self._steps.number, len(self._steps))
