"""Who reports what: every statement with the articles that have it, most shared first."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QWidget

from newsreader.domain.story_comparison import Statement, StoryComparison
from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.labels.one_line import shortened
from newsreader.ui.language.numbers import count
from newsreader.ui.story.flat_table import FlatTable, LinedDelegate
from newsreader.ui.story.naming import short_names
from newsreader.ui.theme.appearance import current

Index = QModelIndex | QPersistentModelIndex

STATEMENT_ROLE = int(Qt.ItemDataRole.UserRole)
HELD_ROLE = STATEMENT_ROLE + 1
_ROOT = QModelIndex()
_DOT, _STEP = 9, 14  # pixels: width of a dot, from one to the next
_MOST_DOTS = 12
_LONGEST = 220


class Held(Enum):
    """Which statements are listed."""

    ALL = "all"
    SHARED = "shared"
    ALONE = "alone"


class StatementsModel(QAbstractTableModel):
    """Columns: who (as dots), how many, the statement."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._names: tuple[str, ...] = ()
        self._rows: list[Statement] = []
        #: How many statements are not listed.
        self.left = 0

    def show(
        self,
        comparison: StoryComparison,
        held: Held = Held.ALL,
        article: int | None = None,
        most: int | None = None,
    ) -> None:
        """The statements of all, or only those that ``article`` has.

        Of more than ``most`` the first.
        """
        self.beginResetModel()
        self._comparison = comparison
        self._names = short_names(comparison.articles)
        wanted = [
            statement
            for statement in comparison.statements
            if (article is None or article in statement.articles)
            and (held is Held.ALL or (len(statement.articles) > 1) == (held is Held.SHARED))
        ]
        self._rows = wanted[:most]
        self.left = len(wanted) - len(self._rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            of = self.tr("of {n}").format(n=len(self._names))
            return (self.tr("Reported by"), of, self.tr("Statement"))[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        statement = self._rows[index.row()]
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, 1:
                return count(len(statement.articles))
            case Qt.ItemDataRole.DisplayRole, 2:
                return shortened(self._words(statement), _LONGEST)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole, _:
                who = ", ".join(self._names[number] for number in statement.articles)
                return plain_tip(f"{who}\n{self._words(statement)}")
            case _ if role == STATEMENT_ROLE:
                return statement
            case _ if role == HELD_ROLE:
                return tuple(number in statement.articles for number in range(len(self._names)))
        return None

    def _words(self, statement: Statement) -> str:
        assert self._comparison is not None
        return " ".join(self._comparison.words_of(statement.best).split())


class DotsDelegate(LinedDelegate):
    """A full dot for each article that has it, a ring for each that has not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        held = index.data(HELD_ROLE)
        colours = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = option.rect.center().y() - _DOT / 2 + 0.5
        for place, has in enumerate(held[:_MOST_DOTS]):
            painter.setPen(QPen(QColor(colours.accent if has else colours.border_strong), 1))
            painter.setBrush(QColor(colours.accent) if has else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(option.rect.left() + 8 + place * _STEP, top, _DOT, _DOT))
        painter.restore()


class StatementsTable(FlatTable):
    """A click on a statement opens the article that tells it, beside another one that does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who reports what"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.statements = StatementsModel(self)
        self.setModel(self.statements)
        self.setItemDelegateForColumn(0, DotsDelegate(self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_statements(
        self,
        comparison: StoryComparison,
        held: Held = Held.ALL,
        article: int | None = None,
        most: int | None = None,
    ) -> None:
        """As ``StatementsModel.show``."""
        self.statements.show(comparison, held, article, most)
        dots = min(len(comparison.articles), _MOST_DOTS) * _STEP + 16
        needed = self.fontMetrics().horizontalAdvance(self.tr("Reported by")) + 28
        self.setColumnWidth(0, max(dots, needed))
