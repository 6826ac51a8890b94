"""The compare view: two articles side by side with everything that joins them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsreader.domain.article import SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.compare_toolbar import CompareToolbar
from newsreader.ui.compare.differences import Stop
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.compare.note_markers import number_notes
from newsreader.ui.compare.pair_state import State, restore_columns, shown_in, state_of
from newsreader.ui.compare.passage_menu import PassageMenu
from newsreader.ui.compare.steps import Steps, is_moved, is_only_here


class ComparePane(QWidget):
    """Shows a pair; ``"a"`` is the left article and ``"b"`` the right one."""

    note_requested = Signal(str, object)  # side, Span
    note_activated = Signal(int)  # the note's id
    link_activated = Signal(int)  # the link's number in the comparison
    swap_requested = Signal()
    report_requested = Signal()
    zoom_requested = Signal(int)  # steps, positive for larger

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = Steps()
        self._articles: dict[Side, SavedArticle] = {}
        self.toolbar = CompareToolbar()
        self.columns = Columns()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toolbar)
        layout.addWidget(self.columns, 1)
        self.setAccessibleName(self.tr("Comparison of two articles"))

    def _connect(self) -> None:
        self.columns.link_clicked.connect(self.select_link)
        self.columns.note_clicked.connect(self.note_activated)
        self.columns.zoom_requested.connect(self.zoom_requested)
        self.columns.menu_requested.connect(self._show_menu)
        self.toolbar.previous_requested.connect(self.previous_difference)
        self.toolbar.next_requested.connect(self.next_difference)
        self.toolbar.conflict_requested.connect(self.next_conflict)
        self.toolbar.swap_requested.connect(self.swap_requested)
        self.toolbar.report_requested.connect(self.report_requested)
        self.toolbar.shown_changed.connect(self._show_kinds)

    # What is shown ---------------------------------------------------------------------------

    def show_article(self, article: SavedArticle, notes: Sequence[Note] = ()) -> None:
        """Shows one article alone."""
        self._take({"a": article}, None)
        self.columns.show_alone(article.article, notes, number_notes(notes, ()))

    def show_pair(
        self,
        a: SavedArticle,
        b: SavedArticle,
        comparison: Comparison,
        notes_a: Sequence[Note] = (),
        notes_b: Sequence[Note] = (),
    ) -> None:
        """Shows both articles and what they share; an article that was there already stays where
        it was being read.
        """
        shown = self.toolbar.shown()
        self._take({"a": a, "b": b}, comparison)
        self.columns.show_pair(
            {"a": (a.article, notes_a), "b": (b.article, notes_b)},
            number_notes(notes_a, notes_b),
            comparison,
            shown,
        )

    def set_notes(self, notes_a: Sequence[Note], notes_b: Sequence[Note] = ()) -> None:
        """Takes other notes for the articles that are shown."""
        numbers = number_notes(notes_a, notes_b)
        self.columns.views["a"].set_notes(notes_a, numbers)
        self.columns.views["b"].set_notes(notes_b, numbers)

    def set_reading_scale(self, scale: float) -> None:
        """Sets the text size of articles and headlines, 1 for the size in the design."""
        self.columns.set_scale(scale)

    def _take(self, articles: dict[Side, SavedArticle], comparison: Comparison | None) -> None:
        self._articles = articles
        self._steps.set_comparison(comparison, self.toolbar.shown())
        self.toolbar.show_comparison(comparison)
        self._count()

    def _show_kinds(self, shown: frozenset[Kind]) -> None:
        comparison = self.columns.comparison
        if comparison is not None:
            self._steps.set_comparison(comparison, shown)
            self.columns.set_shown(shown)
            self._count()

    def _count(self) -> None:
        self.toolbar.show_step(self._steps.number, len(self._steps))

    # Going there -----------------------------------------------------------------------------

    def select_link(self, link: int, stay: Side = "a") -> None:
        """Lights up both ends of a link and brings them level; the column ``stay`` keeps its
        place if it can.
        """
        self._steps.go_to_link(link)
        self.columns.show_link(link, stay)
        self._count()
        self.link_activated.emit(link)

    def next_difference(self) -> None:
        """Goes to the next difference of the kinds that are shown."""
        self._go(self._steps.step(1))

    def previous_difference(self) -> None:
        """Goes to the previous difference of the kinds that are shown."""
        self._go(self._steps.step(-1))

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
        for side, saved in self._articles.items():
            if anchor is not None and saved.entry.id == note.target.article_id:
                self.columns.show_span(side, anchor.span)
                return

    def _go(self, stop: Stop | None) -> None:
        if stop is None:
            return
        if stop.link is None:
            self.columns.show_only(stop.side, stop.span)
        else:
            self.columns.show_link(stop.link, stop.side)
            self.columns.views[stop.side].flash(stop.span)
            self.link_activated.emit(stop.link)
        self._count()

    # What the reader points at ---------------------------------------------------------------

    def selected(self) -> tuple[Side, Span] | None:
        """The side and span that a new note would be pinned to: the words selected on the side
        used last, else on the other side, else the passage of the selected link.
        """
        last = self.columns.last_side
        for side in sorted(self._articles, key=lambda each: each != last):
            span = self.columns.views[side].selected_span()
            if span is not None:
                return side, span
        return self.columns.selected_link_span()

    def show_span(self, side: Side, span: Span) -> None:
        """Brings a passage into sight and lights it up for a moment."""
        self.columns.show_span(side, span)

    def deselect(self) -> None:
        """Forgets which words are selected."""
        for view in self.columns.views.values():
            cursor = view.textCursor()
            cursor.clearSelection()
            view.setTextCursor(cursor)

    def state(self) -> State:
        """How the pair is being read, as plain JSON."""
        return state_of(self.columns, self.toolbar.shown())

    def restore(self, state: State) -> None:
        """Puts the pair back to how it was read; call it after ``show_pair``."""
        self.toolbar.set_shown(shown_in(state))
        restore_columns(self.columns, state)
        if self.columns.selected_link is not None:
            self._steps.go_to_link(self.columns.selected_link)
        self._count()

    def _show_menu(self, side: Side, here: QPoint) -> None:
        view = self.columns.views[side]
        position = view.position_at(here)
        link = None if position is None else view.pointer.link_at(position)
        self.columns.last_side = side
        if link is not None and view.selected_span() is None:
            self.columns.mark_link(link)
        menu = PassageMenu(view)
        menu.note.triggered.connect(self._request_note)
        menu.note.setEnabled(self.selected() is not None)
        menu.level.triggered.connect(
            lambda: self.select_link(link, side) if link is not None else None
        )
        menu.level.setEnabled(link is not None)
        menu.popup(view.viewport().mapToGlobal(here))

    def _request_note(self) -> None:
        chosen = self.selected()
        if chosen is not None:
            self.note_requested.emit(*chosen)
