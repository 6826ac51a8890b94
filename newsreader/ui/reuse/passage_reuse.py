"""Asks who else has a passage, shows the answer, and opens what is picked in it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsreader.domain.reuse import Reuse
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.desk import Desk
from newsreader.ui.pair.pair_jobs import PairJobs
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.reuse.reuse_dialog import ReuseDialog


class PassageReuse(QObject):
    """Joins the compare pane, the desk and the reading session around one question."""

    def __init__(
        self, desk: Desk, pane: ComparePane, session: ReadingSession, window: QWidget
    ) -> None:
        super().__init__(window)
        self._jobs = PairJobs(desk)
        self._pane = pane
        self._session = session
        self._window = window
        pane.reuse_requested.connect(self._ask)

    def ask(self) -> None:
        """Ask about the passage that is selected, or that was clicked last."""
        if meant := self._pane.passage_meant():
            self._ask(*meant)

    def _ask(self, side: str, span: Span) -> None:
        opened = self._session.opened
        if opened is None:
            return
        article = opened.a if side == "a" else opened.b
        if article is None:
            return
        passage = span.of(article.article.text)

        def show(found: tuple[Reuse, ...]) -> None:
            dialog = ReuseDialog(passage, found, self._window)
            dialog.article_picked.connect(self._open)
            dialog.show()

        self._jobs.find_reuse(passage, article.entry.id, show)

    def _open(self, reuse: Reuse) -> None:
        """Beside the open A, also when it is in another story."""
        opened = self._session.opened
        if opened and reuse.entry.id != opened.a.entry.id:
            self._session.open_as_b(reuse.entry.id, reuse.place)
        else:
            self._session.open_passage(reuse.entry.id, reuse.place)
