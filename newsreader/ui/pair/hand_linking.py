"""Passages of the open pair linked and unlinked by hand, and their tellings in other articles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from newsreader.domain.other_telling import OtherTelling
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.tellings_popup import TellingsPopup
from newsreader.ui.desk import Desk
from newsreader.ui.pair.pair_jobs import PairJobs
from newsreader.ui.pair.pair_notes import article_numbers
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.status_line import StatusLine
from newsreader.ui.undoing import Doing
from newsreader.usecases import link_by_hand


class HandLinking(QObject):
    """Keeps the user's links and compares the pair anew after each."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        pane: ComparePane,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = PairJobs(desk)
        self._session = session
        self._pane = pane
        self._status = status
        pane.link_wanted.connect(self._link)
        pane.unlink_wanted.connect(self._unlink)
        pane.tellings_wanted.connect(self._find_tellings)

    def undo(self) -> None:
        """Take back the last link or unlinking of the open pair."""
        nothing = self.tr("Nothing was linked by hand in this pair.")
        self._turn(link_by_hand.undo_link, link_by_hand.redo_link, nothing)

    def redo(self) -> None:
        """Link or unlink again what was taken back last."""
        nothing = self.tr("Nothing was taken back in this pair.")
        self._turn(link_by_hand.redo_link, link_by_hand.undo_link, nothing)

    def _link(self, a: Span, b: Span) -> None:
        said = self.tr("Linked by hand. Ctrl+Alt+Z takes it back.")
        self._decide(link_by_hand.link_passages, a, b, said)

    def _unlink(self, a: Span, b: Span) -> None:
        said = self.tr("No longer linked. Ctrl+Alt+Z takes it back.")
        self._decide(link_by_hand.unlink_passages, a, b, said)

    def _decide(self, decide: Callable[..., None], a: Span, b: Span, said: str) -> None:
        pair = self._session.opened
        if pair and pair.b:
            of_a, of_b = (pair.a, a), (pair.b, b)
            self._pane.deselect()

            def done(_: None) -> None:
                self._can_be_undone(link_by_hand.undo_link, link_by_hand.redo_link)
                self._status.tell(said)
                self._session.compare_anew(a)

            self._jobs.link_by_hand(lambda library: decide(library, of_a, of_b), done)

    def _can_be_undone(self, undo: Callable[..., bool], redo: Callable[..., bool]) -> None:
        pair = self._session.opened
        if pair and pair.b:
            a, b = pair.a.entry.id, pair.b.entry.id
            doing = Doing(
                self.tr("a link by hand"),
                lambda library: undo(library, a, b),
                lambda library: redo(library, a, b),
            )
            self._desk.undoing.add(doing)

    def _turn(self, turn: Callable[..., bool], back: Callable[..., bool], nothing: str) -> None:
        pair = self._session.opened
        if pair and pair.b:
            numbers = article_numbers(pair)

            def done(was_there: bool) -> None:
                if was_there:
                    self._can_be_undone(back, turn)
                    self._session.compare_anew()
                else:
                    self._status.tell(nothing)

            self._jobs.link_by_hand(lambda library: turn(library, *numbers), done)

    def _find_tellings(self, side: str, span: Span, where: QPoint) -> None:
        pair = self._session.opened
        saved = pair and (pair.a if side == "a" else pair.b)
        if not saved:
            return

        def done(tellings: tuple[OtherTelling, ...]) -> None:
            popup = TellingsPopup(span.of(saved.article.text), tellings, self._pane)
            popup.picked.connect(
                lambda other, place: self._session.open_beside(saved.entry.id, other, place)
            )
            popup.show_at(where)

        self._jobs.find_tellings(saved.entry.id, span, done)
