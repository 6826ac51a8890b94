"""Which article stands in the third column: one of the story, kept while B stays."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.desk import Desk
from newsreader.ui.pair.pair_jobs import PairJobs
from newsreader.ui.pair.pair_notes import article_numbers
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.open_third import Third


class ThirdArticle(QObject):
    """Looks for a third article whenever three columns are wanted."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        pane: ComparePane,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = PairJobs(desk)
        self._session = session
        self._pane = pane
        self._status = status
        self._wanted: int | None = None
        pane.layout_changed.connect(self._look)
        pane.third_wanted.connect(self._take)
        desk.pair_ready.connect(self._look)

    def _take(self, article: int) -> None:
        self._wanted = article
        self._look()

    def _look(self, _: object = None) -> None:
        pair = self._session.opened
        if not pair or not pair.b or self._pane.chosen_layout is not Layout.THREE:
            return
        numbers = article_numbers(pair)

        def done(third: Third | None) -> None:
            now = self._session.opened
            if not now or article_numbers(now) != numbers:
                return
            if third is None:
                self._status.tell(self.tr("The story has no third article."))
            else:
                self._pane.show_third(third.article, third.comparison, third.choices, third.weighty)

        self._jobs.open_third(numbers[0], pair.b.entry.id, self._wanted, done)
