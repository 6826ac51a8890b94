"""The context menu of a reading column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.read_only import CHANGES


class PassageMenu(QMenu):
    """What can be done with the words at the mouse; the pane joins what is not the view's own."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.note = self.addAction(self.tr("Note on this passage…"))
        self.level = self.addAction(self.tr("Bring counterpart level"))
        self.tellings = self.addAction(self.tr("How others tell this passage"))
        self.reuse = self.addAction(self.tr("Who else has these words?"))
        self.addSeparator()
        self.link = self.addAction(self.tr("Link the words selected in A and B"))
        self.unlink = self.addAction(self.tr("Unlink this passage"))
        self.addSeparator()
        self.copy = self.addAction(self.tr("Copy"), view.copy)
        self.copy.setEnabled(view.textCursor().hasSelection())
        self.cite = self.addAction(self.tr("Copy with citation"))
        self.addAction(self.tr("Select all"), view.selectAll)
        self.addSeparator()
        self.fold = self.addAction(self.tr("Fold away: not part of the story"))
        for action in (self.note, self.link, self.unlink, self.fold):
            action.setProperty(CHANGES, True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
