"""The shares of the articles of a story in each other, as a table of rows and columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QWidget,
)

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.language.numbers import percent
from newsreader.ui.story.naming import short_names

Index = QModelIndex | QPersistentModelIndex
SHARE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


class SharesModel(QAbstractTableModel):
    """Row i, column j: the share of article i's words that are found in article j."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[float | None, ...], ...] = ()
        self._names: tuple[str, ...] = ()
        #: The articles in the order of the rows and columns.
        self.order: tuple[int, ...] = ()

    def show(
        self,
        comparison: StoryComparison,
        *,
        by_likeness: bool = False,
        most: int | None = None,
    ) -> None:
        """In the order of import, or with those that share most beside each other.

        Of more than ``most`` articles only those with the highest shares.
        """
        self.beginResetModel()
        self._shares = comparison.shares
        self._names = short_names(comparison.articles)
        order = comparison.order if by_likeness else tuple(range(len(self._names)))
        kept = _sharing_most(comparison.shares, most)
        self.order = tuple(number for number in order if number in kept)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return self.rowCount(parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() == index.column():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, _orientation: Qt.Orientation, role: int = 0) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._names[self.order[section]] if role in wanted else None

    def data(self, index: Index, role: int = 0) -> object:
        i, j = self.order[index.row()], self.order[index.column()]
        share = self._shares[i][j]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "·" if i == j else "–" if share is None else percent(share)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if i != j:
                if share is None:
                    sentence = self.tr("{a} and {b} were not compared yet; a click does")
                    return sentence.format(a=self._names[i], b=self._names[j])
                sentence = self.tr("{share} of the words of {a} have a counterpart in {b}")
                return sentence.format(share=percent(share), a=self._names[i], b=self._names[j])
            case _ if role == SHARE_ROLE:
                return None if i == j else share
        return None


def _sharing_most(shares: Sequence[Sequence[float | None]], most: int | None) -> frozenset[int]:
    """So many articles whose words are found most in another one."""
    everyone = range(len(shares))
    if most is None or len(shares) <= most:
        return frozenset(everyone)
    highest = [
        max(filter(None, (*row[:number], *row[number + 1 :])), default=0.0)
        for number, row in enumerate(shares)
    ]
    return frozenset(sorted(everyone, key=lambda number: (-highest[number], number))[:most])
