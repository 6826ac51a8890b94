"""Where the facts part: each fact with its values and who gives them, conflicts first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from newsreader.domain.story_comparison import FactValue, StoryComparison, StoryFact
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.ui.compare.wording import plain_tip
from newsreader.ui.inspector.facts_tab import fact_name
from newsreader.ui.labels.one_line import shortened
from newsreader.ui.story.flat_table import GOES_ON_ROLE
from newsreader.ui.story.naming import short_names, words_around
from newsreader.ui.theme.appearance import current
from newsreader.ui.theme.icons import icon

Index = QModelIndex | QPersistentModelIndex

VALUE_ROLE = int(Qt.ItemDataRole.UserRole)
_ROOT = QModelIndex()
_LONGEST_VALUE = 60


class FactsModel(QAbstractTableModel):
    """A row for each value; the fact with the verdict on it stands in the first of its rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._names: tuple[str, ...] = ()
        self._rows: list[tuple[StoryFact, FactValue, Verdict | None]] = []
        #: How many facts there are that are not dismissed, shown or not.
        self.kept = 0
        #: How many facts the user has dismissed, shown or not.
        self.dismissed = 0

    def show(
        self,
        comparison: StoryComparison,
        *,
        with_dismissed: bool = False,
        most: int | None = None,
    ) -> None:
        """Conflicts, and what agrees in other words; what all say alike is no news.

        Of more than ``most`` facts the first.  Dismissed ones stand at the end, or not at all.
        """
        self.beginResetModel()
        self._comparison = comparison
        self._names = short_names(comparison.articles)
        judged = [
            (fact, verdict)
            for fact, verdict in zip(comparison.facts, comparison.verdicts, strict=True)
            if fact.conflict or len(fact.values) > 1
        ]
        kept = [one for one in judged if not _is_dismissed(one[1])]
        folded = [one for one in judged if _is_dismissed(one[1])]
        self.kept, self.dismissed = len(kept), len(folded)
        listed = kept[:most]
        self._rows = [
            (fact, value, verdict)
            for fact, verdict in (listed + folded if with_dismissed else listed)
            for value in fact.values
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Fact"), self.tr("Value"), self.tr("Who"))
            return titles[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        fact, value, verdict = self._rows[index.row()]
        opens = value is fact.values[0]
        stands_out = fact.conflict and not _is_dismissed(verdict)
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, 0:
                judged = self._verdict(verdict)
                return "\n".join(filter(None, [judged, self._fact(fact)])) if opens else ""
            case Qt.ItemDataRole.DecorationRole, 0 if opens and fact.conflict:
                return icon("warning")
            case Qt.ItemDataRole.DisplayRole, 1:
                return shortened(self._words(value), _LONGEST_VALUE)
            case Qt.ItemDataRole.DisplayRole, 2:
                return ", ".join(self._names[number] for number in value.articles)
            case ((Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.FontRole), column):
                return _looks(role, column, stands_out=stands_out, folded=_is_dismissed(verdict))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole, _:
                return plain_tip(self._told(fact, value, verdict))
            case _ if role == VALUE_ROLE:
                return fact, value, verdict
            case _ if role == GOES_ON_ROLE:
                return value is not fact.values[-1] and not (opens and index.column() == 0)
        return None

    def _words(self, value: FactValue) -> str:
        assert self._comparison is not None
        return self._comparison.words_of(value.tellings[0])

    def _fact(self, fact: StoryFact) -> str:
        assert self._comparison is not None
        around = words_around(self._comparison, fact.values[0].tellings[0])
        return f"{fact_name(fact.kind)}: {around}"

    def _verdict(self, verdict: Verdict | None) -> str:
        if verdict is None:
            return ""
        words = {
            Ruling.OPEN: "",
            Ruling.ACCEPTED: self.tr("accepted"),
            Ruling.DISMISSED: self.tr("dismissed"),
        }
        return " · ".join(part for part in (words[verdict.ruling], verdict.remark) if part)

    def _told(self, fact: StoryFact, value: FactValue, verdict: Verdict | None) -> str:
        who = ", ".join(self._names[number] for number in value.articles)
        said = self.tr("“{words}”: {who}").format(words=self._words(value), who=who)
        part, agree = self.tr("The values contradict each other."), self.tr("The values agree.")
        lines = [self._fact(fact), said, part if fact.conflict else agree]
        return "\n".join([*lines, *filter(None, [self._verdict(verdict)])])


def _looks(role: int, column: int, *, stands_out: bool, folded: bool) -> object:
    """Colour and font of a cell; None for the usual ones."""
    if role == Qt.ItemDataRole.ForegroundRole and folded:
        return QColor(current().quiet)
    if not stands_out or column != 1:
        return None
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(current().warning)
    bold = QFont()
    bold.setBold(True)
    return bold


def _is_dismissed(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.ruling is Ruling.DISMISSED
