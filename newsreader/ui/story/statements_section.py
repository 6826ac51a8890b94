"""Who reports what, with the choice of which statements and of which article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.language.numbers import count
from newsreader.ui.story.naming import short_names
from newsreader.ui.story.statements_table import Held, StatementsTable

#: So many statements are listed; as many more for each press on the button below them.
_AT_A_TIME = 100


class StatementsSection(QWidget):
    """The table; its two choices are laid out by whoever makes the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self.table = StatementsTable(self)
        self.held = QComboBox(parent)
        self.held.setAccessibleName(self.tr("Which statements are listed"))
        for held, text in (
            (Held.ALL, self.tr("All statements")),
            (Held.SHARED, self.tr("Told by several")),
            (Held.ALONE, self.tr("Told by one alone")),
        ):
            self.held.addItem(text, held.value)
        self.outlet = QComboBox(parent)
        # It stands on the screen before its articles are known.
        self.outlet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.outlet.setAccessibleName(self.tr("Statements of which article"))
        for choice in (self.held, self.outlet):
            choice.activated.connect(lambda _: self._choose())
        self.more = QPushButton(self)
        self.more.setAccessibleName(self.tr("Show more statements"))
        self.more.setFlat(True)
        self.more.clicked.connect(self._show_more)
        self._most = _AT_A_TIME
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_statements(self, comparison: StoryComparison, *, is_another: bool = True) -> None:
        """Show the statements of a story, of another one all that are shared first."""
        self._comparison = comparison
        if not is_another:
            self._refresh()
            return
        self._most = _AT_A_TIME
        self.held.setCurrentIndex(0)
        self.outlet.clear()
        self.outlet.addItem(self.tr("All articles"), None)
        for number, name in enumerate(short_names(comparison.articles)):
            self.outlet.addItem(name, number)
        self._refresh()

    def _choose(self) -> None:
        self._most = _AT_A_TIME
        self._refresh()

    def _show_more(self) -> None:
        self._most += _AT_A_TIME
        self._refresh()

    def _refresh(self) -> None:
        if self._comparison:
            held, article = Held(self.held.currentData()), self.outlet.currentData()
            self.table.show_statements(self._comparison, held, article, self._most)
            left = self.table.statements.left
            text = self.tr("Show more, {n} left").format(n=count(left))
            self.more.setText(text)
            self.more.setVisible(left > 0)
