"""Asks which articles of a story are to go, and whether into a new story or another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.story import Story
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.library.story_choices import StoryChoice

_NUMBER = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 480, 420


class RegroupDialog(QDialog):
    """A check list of the articles; not all of them can go."""

    def __init__(
        self, story: Story, others: Sequence[StoryChoice], *, to_new: bool, parent: QWidget
    ) -> None:
        """``others`` are the stories to choose from; ``to_new`` has a new one chosen at first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split articles off") if to_new else self.tr("Move articles"))
        self._items = QStandardItemModel(self)
        for entry in story.articles:
            told = "\n".join(part for part in (entry.name, entry.source) if part)
            item = QStandardItem(told)
            item.setData(entry.id, _NUMBER)
            item.setEditable(False)
            item.setCheckable(True)
            self._items.appendRow(item)
        self.articles = QListView(self)
        self.articles.setAccessibleName(self.tr("Articles of the story"))
        self.articles.setModel(self._items)
        self.articles.setWordWrap(True)
        self.articles.setSpacing(3)
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.target = QComboBox(self)
        self.target.setAccessibleName(self.tr("Where they go"))
        self.target.addItem(self.tr("Into a new story"), None)
        for other in others:
            self.target.addItem(self.tr("To: {title}").format(title=other.name), other.story)
        if not to_new and others:
            self.target.setCurrentIndex(1)
        self._lay_out(story)
        self._items.itemChanged.connect(lambda _: self._look())
        self._look()

    @property
    def chosen(self) -> list[int]:
        """The numbers of the articles that are ticked."""
        items = (self._items.item(row) for row in range(self._items.rowCount()))
        return [item.data(_NUMBER) for item in items if item.checkState() is Qt.CheckState.Checked]

    @property
    def into(self) -> int | None:
        """The story that they go to; None for a new one."""
        number: int | None = self.target.currentData()
        return number

    def _lay_out(self, story: Story) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.addButton(
            self.tr("Move articles"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        question = self.tr("Which articles of “{title}” are to go?").format(title=story.title)
        column.addWidget(PlainLabel(question, self))
        column.addWidget(self.articles, 1)
        column.addWidget(self.target)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def _look(self) -> None:
        self.go.setEnabled(0 < len(self.chosen) < self._items.rowCount())
