"""The table of facts: as high as the words of its values need, each fact beside all of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.story.facts_model import FactsModel
from newsreader.ui.story.flat_table import GOES_ON_ROLE, FlatTable, LinedDelegate

#: Lines at most, by column: of a value, and of the names of those who give it.
_MOST_LINES = {1: 3, 2: 2}
#: Pixels at both sides of the words of a cell.
_BESIDE_WORDS = 16


class _WrappedDelegate(LinedDelegate):
    """Has words go on in the next line of a cell that is several rows high."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


class FactsTable(FlatTable):
    """A click on a value goes to its sentence; words go on in a next line where they must."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, (0.39, 0.3, 0.31))
        self.setAccessibleName(self.tr("Where the facts part"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.facts = FactsModel(self)
        self.setModel(self.facts)
        self.setItemDelegate(_WrappedDelegate(self))

    def show_facts(
        self, comparison: StoryComparison, *, with_dismissed: bool, most: int | None = None
    ) -> None:
        """As ``FactsModel.show``; the words of a fact stand beside all of its values."""
        self.facts.show(comparison, with_dismissed=with_dismissed, most=most)
        self.clearSpans()
        for first, last in self._facts():
            if last > first:
                self.setSpan(first, 0, last - first + 1, 1)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _facts(self) -> Iterator[tuple[int, int]]:
        """The first and the last row of each fact."""
        first = 0
        for row in range(self.facts.rowCount()):
            if not self.facts.index(row, 1).data(GOES_ON_ROLE):
                yield first, row
                first = row + 1

    def _fit_rows(self) -> None:
        """Give each value the lines that it needs, and the last of a fact what the fact needs."""
        usual = self.verticalHeader().defaultSectionSize()
        line = self.fontMetrics().lineSpacing()
        for first, last in self._facts():
            for row in range(first, last + 1):
                lines = max(self._lines(row, 1), self._lines(row, 2))
                self.setRowHeight(row, usual + (lines - 1) * line)
            room = sum(self.rowHeight(row) for row in range(first, last + 1))
            lacking = usual + (self._lines(first, 0) - 1) * line - room
            self.setRowHeight(last, self.rowHeight(last) + max(0, lacking))
        self.updateGeometry()

    def _lines(self, row: int, column: int) -> int:
        """How many lines a cell takes; of names and values a few at most."""
        index = self.facts.index(row, column)
        words = str(index.data())
        width = self.columnWidth(column) - _BESIDE_WORDS
        if column == 0 and index.data(Qt.ItemDataRole.DecorationRole):
            width -= self.iconSize().width() + _BESIDE_WORDS
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or self.font())
        if "\n" not in words and metrics.horizontalAdvance(words) <= width:
            return 1
        wrap = Qt.TextFlag.TextWordWrap.value
        tall = metrics.boundingRect(QRect(0, 0, width, 1_000), wrap, words).height()
        needed = max(1, round(tall / metrics.lineSpacing()))
        return min(needed, _MOST_LINES.get(column, needed))
