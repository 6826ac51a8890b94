"""Where the facts part, with what the user decides about each: accept, dismiss, a remark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMargins, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QPushButton, QVBoxLayout, QWidget

from newsreader.domain.story_comparison import StoryComparison, StoryFact
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.labels.grey_out import grey_out
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language import numbers
from newsreader.ui.story.facts_model import VALUE_ROLE
from newsreader.ui.story.facts_table import FactsTable

#: So many facts stand beside the square of shares without leaving a hole below it.
_FIRST = 5


class FactsSection(QWidget):
    """The table, what can be done with the fact that is chosen, and the fold of dismissed ones."""

    #: What the user decided: StoryFact, Ruling, the remark.
    judged = Signal(object, object, str)
    #: The last decision is to be taken back.
    take_back_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._reason = ""  # why nothing can be decided
        self.table = FactsTable(self)
        self._orders = QWidget(self)
        self._none = PlainLabel(self.tr("No fact was found on which the articles differ."), self)
        self.fold = QPushButton(self)
        self.fold.setAccessibleName(self.tr("Dismissed differences"))
        self.fold.setCheckable(True)
        self.fold.setFlat(True)
        self.fold.toggled.connect(lambda _: self._refresh())
        self.all = QPushButton(self)
        self.all.setAccessibleName(self.tr("Show all facts"))
        self.all.setFlat(True)
        self.all.clicked.connect(self._show_all)
        self._shows_all = False
        self.accept = self._button(self.tr("Accept"), Qt.Key.Key_A, self._accept)
        self.dismiss = self._button(self.tr("Dismiss"), Qt.Key.Key_D, self._dismiss)
        self.remark = self._button(self.tr("Remark…"), Qt.Key.Key_R, self._ask_remark)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Take back the last decision about these articles"))
        self.undo.clicked.connect(self.take_back_requested)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out()

    def show_facts(self, comparison: StoryComparison, *, is_another: bool = False) -> None:
        """Show the facts of a story, the chosen one still chosen if it is there.

        Of another story begin with the first few.
        """
        self._comparison = comparison
        self._shows_all = self._shows_all and not is_another
        self._refresh()

    def be_read_only(self, reason: str) -> None:
        """Let the facts be read and nothing be decided about them."""
        self._reason = reason
        for button in (self.accept, self.dismiss, self.remark, self.undo):
            grey_out(button, reason)
        for action in self.table.actions():
            action.setEnabled(False)

    @property
    def chosen(self) -> tuple[StoryFact, Verdict | None] | None:
        """The fact that the keyboard or the pointer stands on."""
        told = self.table.currentIndex().data(VALUE_ROLE)
        return (told[0], told[2]) if told else None

    def _refresh(self) -> None:
        if self._comparison is None:
            return
        row = self.table.currentIndex().row()
        with_dismissed, most = self.fold.isChecked(), None if self._shows_all else _FIRST
        self.table.show_facts(self._comparison, with_dismissed=with_dismissed, most=most)
        kept = self.table.facts.kept
        self.all.setText(self.tr("Show all {n} facts").format(n=numbers.count(kept)))
        self.all.setVisible(kept > _FIRST and not self._shows_all)
        count = self.table.facts.dismissed
        one, many = self.tr("1 dismissed"), self.tr("{n} dismissed")
        told = one if count == 1 else many.format(n=numbers.count(count))
        self.fold.setText(f"{'▼' if self.fold.isChecked() else '▶'} {told}")
        self.fold.setVisible(count > 0)
        self.undo.setEnabled(any(self._comparison.verdicts) and not self._reason)
        rows = self.table.facts.rowCount()
        is_needed = rows > 0 or count > 0
        self._none.setVisible(not is_needed)
        for part in (self._orders, self.table):
            part.setVisible(is_needed)
        if rows:
            self._choose(self.table.facts.index(min(max(row, 0), rows - 1), 0))
        for button in (self.accept, self.dismiss, self.remark):
            button.setEnabled(rows > 0 and not self._reason)

    def _show_all(self) -> None:
        self._shows_all = True
        self._refresh()

    def _choose(self, index: QModelIndex) -> None:
        """Without the page moving: nobody has come here by the keyboard."""
        self.table.setCurrentIndex(index)

    def _accept(self) -> None:
        self._judge(Ruling.ACCEPTED)

    def _dismiss(self) -> None:
        self._judge(Ruling.DISMISSED)

    def _judge(self, ruling: Ruling) -> None:
        """Decide, or take the same decision back where it stands already."""
        if self.chosen:
            fact, verdict = self.chosen
            same = verdict is not None and verdict.ruling is ruling
            remark = verdict.remark if verdict else ""
            self.judged.emit(fact, Ruling.OPEN if same else ruling, remark)

    def _ask_remark(self) -> None:
        if self.chosen:
            fact, verdict = self.chosen
            before = verdict.remark if verdict else ""
            title, label = self.tr("Remark"), self.tr("Your remark on this difference:")
            remark, is_meant = QInputDialog.getMultiLineText(self, title, label, before)
            if is_meant and remark != before:
                ruling = verdict.ruling if verdict else Ruling.OPEN
                self.judged.emit(fact, ruling, remark.strip())

    def _button(self, text: str, key: Qt.Key, do: Callable[[], None]) -> QPushButton:
        """A button, and the same as an entry of the table's menu with a key of its own."""
        button = QPushButton(text, self)
        action = QAction(text, self.table)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for said in (button.clicked, action.triggered):
            said.connect(lambda _=False: do())
        self.table.addAction(action)
        button.setToolTip(action.toolTip())
        return button

    def _lay_out(self) -> None:
        row = FlowLayout(self._orders, QMargins(), spacing=6)
        for button in (self.accept, self.dismiss, self.remark, self.undo):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._orders)
        column.addWidget(self._none)
        column.addWidget(self.table)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
