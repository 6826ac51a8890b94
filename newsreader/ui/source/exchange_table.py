"""With whom an outlet shares words: a row for each other outlet."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from newsreader.domain.source_page import Exchange, SourcePage
from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.language.numbers import percent
from newsreader.ui.story.flat_table import FlatTable

Index = QModelIndex | QPersistentModelIndex

EXCHANGE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()


class ExchangeModel(QAbstractTableModel):
    """Columns: the other outlet, stories, both shares, how often who was first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self._rows: tuple[Exchange, ...] = ()

    def show(self, page: SourcePage) -> None:
        self.beginResetModel()
        self._name = page.name
        self._rows = page.exchanges
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        names = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
        if orientation is Qt.Orientation.Horizontal and role in names:
            return (
                self.tr("Other outlet"),
                self.tr("Stories"),
                self.tr("Its words there"),
                self.tr("Their words here"),
                self.tr("It was first"),
                self.tr("They were first"),
            )[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (
                    row.outlet,
                    str(row.stories),
                    percent(row.of_ours),
                    percent(row.of_theirs),
                    self._times(row.earlier, row.pairs),
                    self._times(row.later, row.pairs),
                )[index.column()]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return plain_tip(self._told(row))
            case _ if role == EXCHANGE_ROLE:
                return row
        return None

    def _times(self, times: int, pairs: int) -> str:
        return self.tr("{n} of {all}").format(n=times, all=pairs) if times else "–"

    def _told(self, row: Exchange) -> str:
        sentence = self.tr(
            "{ours} of the words of {name} have a counterpart in {outlet}, {theirs} the other way "
            "round ({n} pairs of articles)"
        )
        return sentence.format(
            ours=percent(row.of_ours),
            theirs=percent(row.of_theirs),
            name=self._name,
            outlet=row.outlet,
            n=row.pairs,
        )


class ExchangeTable(FlatTable):
    """A click on a row opens the two articles that share most."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, (0.26, 0.1, 0.16, 0.18, 0.14, 0.16))
        self.setAccessibleName(self.tr("With whom it shares words"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.exchanges = ExchangeModel(self)
        self.setModel(self.exchanges)
