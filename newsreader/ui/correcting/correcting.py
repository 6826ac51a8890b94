"""Correcting by hand: joins the details, the reading columns and the library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsreader.domain.article import SavedArticle
from newsreader.domain.correction import Corrected
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.correcting.correction_dialog import CorrectionDialog
from newsreader.ui.desk import Desk, LibraryWork
from newsreader.ui.inspector.details_tab import DetailsTab
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.undoing import Doing
from newsreader.usecases.correct_articles import (
    belongs_to_story,
    correct_all,
    fold_as,
    found_values,
    is_furniture,
    value_of,
)
from newsreader.usecases.read_again import read_again

if TYPE_CHECKING:
    from newsreader.ui.desk import Library


class Correcting(QObject):
    """Has each correction kept, then shows the open articles as they are now."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        pane: ComparePane,
        details: DetailsTab,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._session = session
        self._window = window
        details.correct_requested.connect(self.ask)
        details.belongs_to_story.connect(self._put_back)
        pane.fold_requested.connect(self._fold_away)

    def ask(self, saved: SavedArticle) -> None:
        """Let the user put right what was found of an article."""

        def done(found: Mapping[Corrected, str]) -> None:
            dialog = CorrectionDialog(saved, found, self._window)
            dialog.corrected.connect(lambda values: self._keep(saved.entry.id, values))
            dialog.open()

        self._desk.look_up(
            lambda library: found_values(library, saved.entry.id), done, key="found values"
        )

    def _keep(self, article: int, values: Mapping[Corrected, str]) -> None:
        """All fields in one step, which is taken back in one."""

        def work(library: Library) -> Doing:
            before = library.articles.get(article).article
            found = {
                what: before.encoding if what is Corrected.ENCODING else value_of(before, what)
                for what in values
            }
            _give(library, article, values)
            return Doing(
                told,
                lambda library: _give(library, article, found),
                lambda library: _give(library, article, values),
            )

        told = self.tr("a correction")
        self._change(work)

    def _put_back(self, article: int, piece: int) -> None:
        self._refold(article, lambda library: belongs_to_story(library, article, piece))

    def _fold_away(self, article: int, place: Span) -> None:
        self._refold(article, lambda library: is_furniture(library, article, place))

    def _refold(self, article: int, refold: LibraryWork) -> None:
        def work(library: Library) -> Doing:
            before = library.articles.get(article).article
            refold(library)
            now = library.articles.get(article).article
            return Doing(
                told,
                lambda library: fold_as(library, article, before),
                lambda library: fold_as(library, article, now),
            )

        told = self.tr("page furniture told apart")
        self._change(work)

    def _change(self, work: LibraryWork) -> None:
        self._desk.change(work, self._session.compare_anew)


def _give(library: Library, article: int, values: Mapping[Corrected, str]) -> None:
    fields = dict(values)
    if encoding := fields.pop(Corrected.ENCODING, ""):
        read_again(library, article, encoding)
    correct_all(library, article, fields)
