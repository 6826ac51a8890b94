"""The story view: who shares whose words, where the facts part, who reports what."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.span import Span
from newsreader.domain.story_comparison import FactValue, Statement, StoryComparison, Telling
from newsreader.ui.plain_label import PlainLabel
from newsreader.ui.story.facts_table import VALUE_ROLE, FactsTable
from newsreader.ui.story.naming import short_names
from newsreader.ui.story.origin_cards import OriginCards
from newsreader.ui.story.quote_cards import QuoteCards
from newsreader.ui.story.share_matrix import ShareMatrix
from newsreader.ui.story.side_by_side import SideBySide
from newsreader.ui.story.statements_table import STATEMENT_ROLE, Held, StatementsTable
from newsreader.ui.theme.fonts import reading_font

_LEAST_FACTS = 90  # characters that a line of the facts table needs


class StoryPage(QWidget):
    """One page that scrolls; everything on it leads to the articles."""

    #: Two articles to lay side by side, and what to show of the first; all but the first may
    #: be None.
    pair_requested = Signal(int, object, object)  # library numbers of A and B, Span of A

    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: StoryComparison | None = None
        self._title = PlainLabel("", self, role="title")
        self._title.setWordWrap(False)
        self._counts = PlainLabel("", self, role="quiet")
        self.matrix = ShareMatrix(self)
        self.facts = FactsTable(self)
        self.statements = StatementsTable(self)
        self.quotes = QuoteCards(self)
        self.origin = OriginCards(self)
        self.order = QComboBox(self)
        self.held = QComboBox(self)
        self.outlet = QComboBox(self)
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> tuple[str, StoryComparison]:
        """The title and the comparison of the story that is shown."""
        assert self._comparison is not None
        return self._title.text(), self._comparison

    def show_story(self, title: str, comparison: StoryComparison) -> None:
        """Show what the articles of a story say together, from the top."""
        self._comparison = comparison
        names = short_names(comparison.articles)
        self._title.setText(title)
        self._counts.setText(self._told(comparison))
        self._show_matrix()
        self.facts.facts.show(comparison)
        self.quotes.show_quotes(comparison)
        self.origin.show_origin(comparison)
        self.held.setCurrentIndex(0)
        self.outlet.clear()
        self.outlet.addItem(self.tr("All articles"), None)
        for number, name in enumerate(names):
            self.outlet.addItem(name, number)
        self._show_statements()
        self._scroll.verticalScrollBar().setValue(0)

    def _told(self, comparison: StoryComparison) -> str:
        sources = {a.article.source for a in comparison.articles if a.article.source}
        told = self.tr("{n} articles").format(n=len(comparison.articles))
        if sources:
            one, many = self.tr("1 source"), self.tr("{n} sources")
            told += " · " + (one if len(sources) == 1 else many.format(n=len(sources)))
        return told if comparison.complete else f"{told} · {self.tr('not all could be compared')}"

    def _show_matrix(self) -> None:
        if self._comparison:
            by_likeness = bool(self.order.currentData())
            self.matrix.show_shares(self._comparison, by_likeness=by_likeness)
            self._top.arrange()

    def _show_statements(self) -> None:
        if self._comparison:
            held, article = self.held.currentData(), self.outlet.currentData()
            self.statements.show_statements(self._comparison, Held(held), article)

    def _connect(self) -> None:
        self.matrix.chosen.connect(self._open_cell)
        self.facts.chosen.connect(self._open_value)
        self.statements.chosen.connect(self._open_statement)
        self.quotes.telling_chosen.connect(lambda telling: self._open(telling, ()))
        self.origin.article_chosen.connect(lambda n: self._open(Telling(n, Span(0, 0)), ()))
        for table in (self.matrix, self.facts, self.statements):
            table.reached.connect(lambda place, table=table: self._show_place(table, place))
        self.order.activated.connect(lambda _: self._show_matrix())
        self.held.activated.connect(lambda _: self._show_statements())
        self.outlet.activated.connect(lambda _: self._show_statements())

    def _show_place(self, table: QWidget, place: QRect) -> None:
        """Scroll the page to a part of a table."""
        centre = table.mapTo(self._page, place.center())
        self._scroll.ensureVisible(0, centre.y(), 0, place.height())

    def _open_cell(self, index: QModelIndex) -> None:
        if self._comparison and index.row() != index.column():
            order = self.matrix.shares.order
            a, b = (
                self._comparison.articles[order[place]].entry.id
                for place in (index.row(), index.column())
            )
            self.pair_requested.emit(a, b, None)

    def _open_value(self, index: QModelIndex) -> None:
        fact, value = index.data(VALUE_ROLE)
        others = [telling for v in fact.values if v is not value for telling in v.tellings]
        assert isinstance(value, FactValue)
        self._open(value.tellings[0], tuple(others))

    def _open_statement(self, index: QModelIndex) -> None:
        statement = index.data(STATEMENT_ROLE)
        assert isinstance(statement, Statement)
        self._open(statement.best, statement.tellings)

    def _open(self, telling: Telling, others: tuple[Telling, ...]) -> None:
        """Open the telling's article, beside the first other article among ``others``."""
        if self._comparison is None:
            return
        beside = next((t.article for t in others if t.article != telling.article), None)
        a = self._comparison.articles[telling.article].entry.id
        b = None if beside is None else self._comparison.articles[beside].entry.id
        self.pair_requested.emit(a, b, telling.span)

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._title)
        row.addWidget(self._counts, 1)
        report = QPushButton(self.tr("Report…"), bar)
        report.clicked.connect(self.report_requested)
        row.addWidget(report)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = self._filled_page()
        self._scroll.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._scroll, 1)

    def _filled_page(self) -> QWidget:
        page = QFrame(self)
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 18, 22, 22)
        column.setSpacing(24)
        facts = _section(
            self.tr("Where the facts part"),
            self.tr("conflicts first, then what agrees in other words"),
            self.facts,
        )
        self._top = SideBySide(self._matrix_with_order(), facts, _LEAST_FACTS, page)
        column.addWidget(self._top)
        column.addWidget(self._statements_with_filters())
        column.addWidget(
            _section(
                self.tr("Quotes in several versions"),
                self.tr("the fullest first; a click goes to its place"),
                self.quotes,
            )
        )
        column.addWidget(
            _section(
                self.tr("Who had it first"),
                self.tr("articles by date, and what points to an origin"),
                self.origin,
            )
        )
        column.addStretch(1)
        return page

    def _matrix_with_order(self) -> QWidget:
        self.order.setAccessibleName(self.tr("Order of the articles"))
        self.order.addItem(self.tr("As imported"), False)
        self.order.addItem(self.tr("Alike beside each other"), True)
        return _section(
            self.tr("Who shares whose words"),
            self.tr("share of the row’s words with a counterpart; a click opens the pair"),
            self.matrix,
            self.order,
        )

    def _statements_with_filters(self) -> QWidget:
        self.held.setAccessibleName(self.tr("Which statements are listed"))
        self.outlet.setAccessibleName(self.tr("Statements of which article"))
        for held, text in (
            (Held.ALL, self.tr("All statements")),
            (Held.SHARED, self.tr("Told by several")),
            (Held.ALONE, self.tr("Told by one alone")),
        ):
            self.held.addItem(text, held.value)
        return _section(
            self.tr("Who reports what"),
            self.tr("every statement, most shared first"),
            self.statements,
            self.held,
            self.outlet,
        )


def _section(title: str, hint: str, content: QWidget, *choices: QComboBox) -> QWidget:
    """A part of the page: its heading, a row of choices if there are any, the content."""
    box = QWidget(content.parentWidget())
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    heading = QLabel(title, box)
    heading.setFont(reading_font(1.15))
    column.addWidget(heading)
    column.addWidget(PlainLabel(hint, box, role="quiet"))
    if choices:
        row = QHBoxLayout()
        for choice in choices:
            row.addWidget(choice)
        row.addStretch(1)
        column.addLayout(row)
    column.addWidget(content)
    column.addStretch(1)
    return box
