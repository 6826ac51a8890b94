"""Who shares whose words, with the choice of the order and of how many articles are shown."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.numbers import count
from newsreader.ui.story.share_matrix import ShareMatrix

#: A square of more articles than this is shown when it is asked for; until then those that share
#: most.
MOST = 30


class MatrixSection(QWidget):
    """The square; its choice of an order is laid out by whoever makes the page."""

    #: Two articles, counted from 0, are to be laid side by side.
    pair_chosen = Signal(int, int)
    #: Pairs that were left out are to be compared, too.
    more_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._shows_all = False
        self.matrix = ShareMatrix(self)
        self.matrix.chosen.connect(self._choose)
        self.order = QComboBox(parent)
        self.order.setAccessibleName(self.tr("Order of the articles"))
        self.order.addItem(self.tr("Order: as imported"), False)
        self.order.addItem(self.tr("Order: alike beside each other"), True)
        self.order.activated.connect(lambda _: self._refresh())
        self._told = PlainLabel("", self, role="quiet")
        self.all = QPushButton(self)
        self.all.setAccessibleName(self.tr("How many articles are shown"))
        self.all.clicked.connect(self._toggle)
        self.more = QPushButton(self.tr("Compare more pairs"), self)
        self.more.clicked.connect(self.more_requested)
        buttons = FlowLayout(None, QMargins(), spacing=6)
        for button in (self.all, self.more):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.matrix)
        column.addWidget(self._told)
        column.addLayout(buttons)

    def show_shares(self, comparison: StoryComparison, *, is_another: bool) -> None:
        """Show who shares what; of another story begin with those that share most."""
        self._comparison = comparison
        self._shows_all = self._shows_all and not is_another
        self._refresh()

    @property
    def narrow(self) -> int:
        """So many pixels the square needs at least to be read without scrolling."""
        return self.matrix.narrow

    def _refresh(self) -> None:
        if self._comparison is None:
            return
        by_likeness = bool(self.order.currentData())
        most = None if self._shows_all else MOST
        self.matrix.show_shares(self._comparison, by_likeness=by_likeness, most=most)
        of = len(self._comparison.articles)
        fewer, everything = self.tr("Show only {n} articles"), self.tr("Show all {n} articles")
        text = fewer.format(n=count(MOST)) if self._shows_all else everything.format(n=count(of))
        self.all.setText(text)
        self.all.setVisible(of > MOST)
        self.more.setVisible(self._comparison.left_out > 0)
        self._told.setText(self._what_is_missing(self._comparison))
        self._told.setVisible(bool(self._told.text()))

    def _what_is_missing(self, comparison: StoryComparison) -> str:
        told = []
        if len(comparison.articles) > MOST and not self._shows_all:
            told.append(self.tr("The articles that share most."))
        if comparison.left_out:
            sentence = self.tr(
                "Articles that share rare words were compared first; {n} pairs that are less "
                "alike are left out so far."
            )
            told.append(sentence.format(n=count(comparison.left_out)))
        return " ".join(told)

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._refresh()

    def _choose(self, index: QModelIndex) -> None:
        if index.row() != index.column():
            order = self.matrix.shares.order
            self.pair_chosen.emit(order[index.row()], order[index.column()])
