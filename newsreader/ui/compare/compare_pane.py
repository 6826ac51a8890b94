"""The compare view: two articles side by side with everything that joins them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from newsreader.domain.article import SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.column.note_markers import number_notes
from newsreader.ui.compare.column_grid import settle
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.linking_pane import LinkingPane
from newsreader.ui.compare.pair_state import State, restore_columns, shown_in, state_of
from newsreader.ui.compare.passage_choice import (
    chosen_passage,
    deselect,
    passage_at,
    position_near,
)
from newsreader.ui.compare.passage_menu import PassageMenu
from newsreader.ui.compare.sifting_pane import BothWeighty
from newsreader.ui.language.report_language import report_language
from newsreader.ui.read_only import grey_out_changes
from newsreader.usecases.export_report import cited
from newsreader.usecases.sift_differences import NOTHING_WEIGHTY, Sifter


class ComparePane(LinkingPane):
    """Shows a pair; ``"a"`` is the left article and ``"b"`` the right one."""

    note_requested = Signal(str, object)  # side, Span
    fold_requested = Signal(int, object)  # the article's id, Span
    note_activated = Signal(int)  # the note's id
    #: Who else has this passage?
    reuse_requested = Signal(str, object)  # side, Span
    swap_requested = Signal()
    report_requested = Signal()
    zoom_requested = Signal(int)  # steps, positive for larger

    def __init__(self) -> None:
        super().__init__()
        self._articles: dict[Side, SavedArticle] = {}
        #: Why the library takes no changes; empty where it does.
        self.read_only = ""
        self.setAccessibleName(self.tr("Comparison of two articles"))
        self.columns.note_clicked.connect(self.note_activated)
        self.columns.zoom_requested.connect(self.zoom_requested)
        self.columns.menu_requested.connect(self._show_menu)
        self.toolbar.swap_requested.connect(self.swap_requested)
        self.toolbar.report_requested.connect(self.report_requested)

    # What is shown ---------------------------------------------------------------------------

    def show_article(self, article: SavedArticle, notes: Sequence[Note] = ()) -> None:
        """Shows one article alone."""
        self._sifter, self._sifted = None, None
        self._articles = {"a": article}
        self._settle_bars(None)
        self.columns.show_alone(article.article, notes, number_notes(notes, ()))
        self._begin()

    def show_pair(
        self,
        a: SavedArticle,
        b: SavedArticle,
        comparison: Comparison,
        notes_a: Sequence[Note] = (),
        notes_b: Sequence[Note] = (),
        weighty: BothWeighty = NOTHING_WEIGHTY,
    ) -> None:
        """Shows both articles and what they share, from the top; an article that was there
        already stays where it was being read, and the other one comes level with it.  ``weighty``
        tells where facts and quotes stand, by which differences are weighed.
        """
        self._sifter = Sifter(a.article, b.article, comparison, weighty)
        shown = self._through_sieve(self._sifter)
        self._articles = {"a": a, "b": b}
        self._settle_bars(shown)
        self.columns.show_pair(
            {"a": (a.article, notes_a), "b": (b.article, notes_b)},
            number_notes(notes_a, notes_b),
            shown,
            self.toolbar.shown(),
        )
        self._begin()

    def set_notes(self, notes_a: Sequence[Note], notes_b: Sequence[Note] = ()) -> None:
        """Takes other notes for the articles that are shown."""
        numbers = number_notes(notes_a, notes_b)
        self.columns.views["a"].set_notes(notes_a, numbers)
        self.columns.views["b"].set_notes(notes_b, numbers)

    def set_reading_scale(self, scale: float) -> None:
        """Sets the text size of articles and headlines, 1 for the size in the design."""
        self.columns.set_scale(scale)
        self.woven.set_scale(scale)
        if self._third:
            self._third.set_scale(scale)

    def state(self) -> State:
        """How the pair is being read, as plain JSON."""
        return {
            **state_of(self.columns, self.toolbar.shown()),
            "sieve": self.toolbar.sieve.state(),
        }

    def restore(self, state: State) -> None:
        """Puts the pair back to how it was read; call it after ``show_pair``."""
        self.toolbar.set_shown(shown_in(state))
        self.toolbar.sieve.restore(state.get("sieve"))
        restore_columns(self.columns, state)
        if self.columns.selected_link is not None:
            self._steps.go_to_link(self.columns.selected_link)
        self._count()

    def _settle_bars(self, comparison: Comparison | None) -> None:
        """Before the texts come: another height of theirs would lay long texts out again."""
        self.columns.make_room({side: one.article for side, one in self._articles.items()})
        self.toolbar.show_comparison(comparison)
        settle(self.toolbar, self)

    def _begin(self) -> None:
        self.turns.stop()
        self._way.clear()
        self._steps.leave()
        self._take_steps()
        self._lay_out()
        self.finding.look()

    # What the reader points at ---------------------------------------------------------------

    def selected(self) -> tuple[Side, Span] | None:
        """The side and span that a new note would be pinned to: the words selected on the side
        used last, else on the other side, else the passage that is lit up if it is in sight.
        """
        return chosen_passage(self.columns)

    def begin_reading(self) -> None:
        """Gives the keyboard to column A, unless the reader is writing somewhere."""
        if not isinstance(self.window().focusWidget(), QPlainTextEdit):
            text = self.woven if self.is_woven else self.columns.views["a"]
            text.setFocus(Qt.FocusReason.OtherFocusReason)

    def deselect(self) -> None:
        """Forgets which words are selected; both columns stay where they are."""
        deselect(self.columns)

    def show_note(self, note: Note) -> None:
        """Brings the passage of a note into sight and lights it up for a moment."""
        anchor = note.target.anchor
        for side, saved in self._articles.items():
            if anchor is not None and saved.entry.id == note.target.article_id:
                self.show_span(side, anchor.span)
                return

    def copy_with_citation(self) -> None:
        """Puts the chosen passage on the clipboard, with outlet, date, file and hash."""
        if chosen := self.selected():
            self._cite(*chosen)

    def _cite(self, side: Side, span: Span | None) -> None:
        if span is not None:
            QGuiApplication.clipboard().setText(
                cited(self._articles[side].article, span, report_language())
            )

    def _show_menu(self, side: Side, here: QPoint) -> None:
        """The menu is about one passage, which is lit up as long as the menu is there."""
        view = self.columns.views[side]
        position = position_near(view, here)
        link = None if position is None else view.pointer.link_at(position)
        span = passage_at(view, here)
        self.columns.last_side = side
        menu = PassageMenu(view)
        menu.note.triggered.connect(lambda: self.note_requested.emit(side, span))
        menu.note.setEnabled(span is not None)
        menu.reuse.triggered.connect(lambda: self.reuse_requested.emit(side, span))
        menu.reuse.setEnabled(span is not None)
        menu.cite.triggered.connect(lambda: self._cite(side, span))
        menu.cite.setEnabled(span is not None)
        article = self._articles[side].entry.id
        menu.fold.triggered.connect(lambda: self.fold_requested.emit(article, span))
        menu.fold.setEnabled(span is not None)
        menu.level.triggered.connect(
            lambda: self.select_link(link, side) if link is not None else None
        )
        menu.level.setEnabled(link is not None)
        menu.tellings.triggered.connect(
            lambda: self.ask_for_tellings_of(side, span) if span else None
        )
        menu.tellings.setEnabled(span is not None)
        menu.link.triggered.connect(self.link_selected)
        menu.link.setEnabled(self.both_selected() is not None)
        menu.unlink.triggered.connect(lambda: self.unlink(link) if link is not None else None)
        menu.unlink.setEnabled(link is not None)
        if self.read_only:
            grey_out_changes(menu, self.read_only)
        menu.aboutToHide.connect(lambda: view.light.hold(None))
        view.light.hold(span)
        menu.popup(view.viewport().mapToGlobal(here))
