"""The guide inside the program: chapters at the left, the page beside them, and a search."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.help.guide_pages import read_pages, with_words
from newsreader.ui.help.guide_view import GuideView
from newsreader.ui.labels.plain_label import PlainLabel

_PAGE = Qt.ItemDataRole.UserRole
_FRAME = QSize(8, 40)  # what a window manager draws around it, as far as one can guess


class GuideWindow(QDialog):
    """Stays beside the window that it tells about; links lead from page to page inside it."""

    def __init__(self, documents: Path, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        room = self.screen().availableSize() - _FRAME
        self.resize(room.boundedTo(QSize(1000, 720)))
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search the guide"))
        self.box.setAccessibleName(self.tr("Search the guide"))
        self.box.setClearButtonEnabled(True)
        self.outcome = PlainLabel("", self, role="quiet")
        self.outcome.hide()
        self.chapters = QListWidget(self)
        self.chapters.setAccessibleName(self.tr("Chapters of the guide"))
        self.chapters.setSpacing(3)
        self.chapters.setWordWrap(True)
        self.view = GuideView(documents, self)
        self._lay_out()
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(self.view.go_to_next_mark)
        self.chapters.currentItemChanged.connect(self._show)
        self.view.page_wanted.connect(self._open)
        self._fill(documents, language)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.chapters)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([250, 750])
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        # Enter in the search box goes to the next place and closes nothing.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (self.box, self.outcome):
            layout.addWidget(widget)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)

    def _fill(self, documents: Path, language: str) -> None:
        try:
            pages = read_pages(documents, language)
        except OSError as error:
            self._tell(self.tr("The guide could not be read. {reason}").format(reason=error))
            return
        for page in pages:
            item = QListWidgetItem(page.title, self.chapters)
            item.setData(_PAGE, page)
        self.chapters.setCurrentRow(0)

    def _search(self, words: str) -> None:
        """Show only the chapters that have all words, and the first of them if need be."""
        items = [self.chapters.item(row) for row in range(self.chapters.count())]
        found = with_words((item.data(_PAGE) for item in items), words)
        for item in items:
            item.setHidden(item.data(_PAGE) not in found)
        self._tell("" if found else self.tr("No chapter has all these words."))
        self.view.mark(words)
        if found and self.view.page not in found:
            self._open(found[0].file)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.view.show_page(item.data(_PAGE))

    def _open(self, file: Path) -> None:
        for row in range(self.chapters.count()):
            item = self.chapters.item(row)
            if item.data(_PAGE).file.resolve() == file.resolve():
                item.setHidden(False)
                self.chapters.setCurrentItem(item)

    def _tell(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))
