"""Where the facts part: each fact with its values and who gives them, conflicts first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

from newsreader.domain.story_comparison import FactValue, StoryComparison, StoryFact
from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.inspector.facts_tab import fact_name
from newsreader.ui.story.flat_table import GOES_ON_ROLE, FlatTable
from newsreader.ui.story.naming import short_names, shortened, words_around
from newsreader.ui.theme.appearance import current

Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_LONGEST_VALUE = 60


class FactsModel(QAbstractTableModel):
    """A row for each value; the fact itself stands in the first of its rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._comparison: StoryComparison | None = None
        self._names: tuple[str, ...] = ()
        self._rows: list[tuple[StoryFact, FactValue]] = []

    def show(self, comparison: StoryComparison) -> None:
        """Conflicts, and what agrees in other words; what all say alike is no news."""
        self.beginResetModel()
        self._comparison = comparison
        self._names = short_names(comparison.articles)
        self._rows = [
            (fact, value)
            for fact in comparison.facts
            if fact.conflict or len(fact.values) > 1
            for value in fact.values
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Fact"), self.tr("Value"), self.tr("Who"))[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        fact, value = self._rows[index.row()]
        opens = value is fact.values[0]
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, 0:
                return self._fact(fact) if opens else ""
            case Qt.ItemDataRole.DisplayRole, 1:
                return shortened(self._words(value), _LONGEST_VALUE)
            case Qt.ItemDataRole.DisplayRole, 2:
                return ", ".join(self._names[number] for number in value.articles)
            case Qt.ItemDataRole.ForegroundRole, 1 if fact.conflict:
                return QColor(current().warning)
            case Qt.ItemDataRole.FontRole, 1 if fact.conflict:
                bold = QFont()
                bold.setBold(True)
                return bold
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole, _:
                return plain_tip(self._told(fact, value))
            case _ if role == VALUE_ROLE:
                return fact, value
            case _ if role == GOES_ON_ROLE:
                return value is not fact.values[-1]
        return None

    def _words(self, value: FactValue) -> str:
        assert self._comparison is not None
        return self._comparison.words_of(value.tellings[0])

    def _fact(self, fact: StoryFact) -> str:
        assert self._comparison is not None
        around = words_around(self._comparison, fact.values[0].tellings[0])
        sign = "⚠ " if fact.conflict else ""
        return f"{sign}{fact_name(fact.kind, self._parent)}: {around}"

    def _told(self, fact: StoryFact, value: FactValue) -> str:
        who = ", ".join(self._names[number] for number in value.articles)
        told = f"{self._fact(fact)}\n“{self._words(value)}”: {who}"
        return told if fact.conflict else f"{told}\n{self.tr('The values agree.')}"


class FactsTable(FlatTable):
    """A click on a value goes to its sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, (0.46, 0.24, 0.3))
        self.setAccessibleName(self.tr("Where the facts part"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.facts = FactsModel(self)
        self.setModel(self.facts)
