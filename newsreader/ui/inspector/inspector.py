"""The right side of the window: tabs on what is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget, QWidget

from newsreader.domain.article import SavedArticle
from newsreader.domain.note import Note
from newsreader.ui.inspector.details_tab import DetailsTab
from newsreader.ui.inspector.notes_tab import NotesTab


class Inspector(QTabWidget):
    """Notes and details of the open pair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setDocumentMode(True)
        self.notes = NotesTab(self)
        self.details = DetailsTab(self)
        self.addTab(self.notes, self.tr("Notes"))
        self.addTab(self.details, self.tr("Details"))

    def show_articles(self, a: SavedArticle, b: SavedArticle | None, notes: Sequence[Note]) -> None:
        """Turn to another pair, or to a single article."""
        self.details.show_articles(a, b)
        self.show_notes(a, b, notes)

    def show_notes(self, a: SavedArticle, b: SavedArticle | None, notes: Sequence[Note]) -> None:
        """Show the notes on the open articles as they are now."""
        letters = {article.entry.id: letter for article, letter in ((a, "A"), (b, "B")) if article}
        self.notes.show_notes(notes, letters)
        label = self.tr("Notes {n}").format(n=len(notes)) if notes else self.tr("Notes")
        self.setTabText(self.indexOf(self.notes), label)
