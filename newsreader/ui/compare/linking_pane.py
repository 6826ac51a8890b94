"""What the compare view asks for about passages: linking by hand, and their other tellings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal

from newsreader.domain.span import Span
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.layouts_pane import LayoutsPane
from newsreader.ui.compare.passage_choice import chosen_passage, passage_at_cursor


class LinkingPane(LayoutsPane):
    """Tells which passages are meant; what becomes of them is for the window to do."""

    link_wanted = Signal(object, object)  # Span of A, Span of B
    unlink_wanted = Signal(object, object)  # Span of A, Span of B
    tellings_wanted = Signal(str, object, QPoint)  # side, Span, where on the screen

    def both_selected(self) -> tuple[Span, Span] | None:
        """The words that are selected in A and in B, when there are some in both."""
        a, b = (self.columns.views[side].selected_span() for side in ("a", "b"))
        return (a, b) if a and b and self.columns.comparison else None

    def link_selected(self) -> None:
        """Wants the words selected in A and in B linked, or says what is missing."""
        if spans := self.both_selected():
            self.link_wanted.emit(*spans)
        elif self.columns.comparison:
            self.nothing_there.emit(self.tr("First select words in A and in B, then link them."))

    def unlink_selected(self) -> None:
        """Wants the link that is lit up taken out, or that at the text cursor."""
        link = self.columns.selected_link
        if link is None:
            view = self.columns.views[self.columns.last_side]
            link = view.pointer.link_at(view.textCursor().position())
        if link is not None:
            self.unlink(link)
        elif self.columns.comparison:
            self.nothing_there.emit(self.tr("First click the passage that is to be unlinked."))

    def unlink(self, link: int) -> None:
        """Wants a link taken out."""
        if self.columns.comparison is not None:
            chosen = self.columns.comparison.links[link]
            self.unlink_wanted.emit(link_extent(chosen, "a"), link_extent(chosen, "b"))

    def ask_for_tellings(self) -> None:
        """Wants the other tellings of the passage that is meant, if there is one."""
        if meant := self.passage_meant():
            self.ask_for_tellings_of(*meant)

    def passage_meant(self) -> tuple[Side, Span] | None:
        """The chosen passage, else that at the text cursor; says so when there is neither."""
        meant = chosen_passage(self.columns) or passage_at_cursor(self.columns)
        if meant is None and self.columns.sides:
            self.nothing_there.emit(self.tr("First select words, or click a passage."))
        return meant

    def ask_for_tellings_of(self, side: Side, span: Span) -> None:
        """Wants the other tellings of a passage, shown below its first line."""
        view = self.columns.views[side]
        rects = view.places.rects(view.reading.range_of(span))
        foot = rects[0].bottomLeft().toPoint() if rects else QPoint()
        here = QPoint(foot.x(), max(0, foot.y() - view.scrolled()) + 4)
        self.tellings_wanted.emit(side, span, view.viewport().mapToGlobal(here))
