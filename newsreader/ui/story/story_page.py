"""The story view: who shares whose words, where the facts part, who reports what."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import FactValue, Statement, StoryComparison, Telling
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.story.facts_section import FactsSection
from newsreader.ui.story.facts_table import VALUE_ROLE
from newsreader.ui.story.origin_cards import OriginCards
from newsreader.ui.story.quiet_page import QuietPage
from newsreader.ui.story.quote_cards import QuoteCards
from newsreader.ui.story.sections import section
from newsreader.ui.story.share_matrix import ShareMatrix
from newsreader.ui.story.side_by_side import SideBySide
from newsreader.ui.story.statements_section import StatementsSection
from newsreader.ui.story.statements_table import STATEMENT_ROLE

_LEAST_FACTS = 90  # characters that a line of the facts table needs


class StoryPage(QuietPage):
    """One page that scrolls; everything on it leads to the articles."""

    #: Two articles to lay side by side, and what to show of the first; all but the first may
    #: be None.
    pair_requested = Signal(int, object, object)  # library numbers of A and B, Span of A

    report_requested = Signal()
    #: Pairs that were left out are to be compared, too.
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Story, StoryComparison] | None = None
        self.matrix = ShareMatrix(self)
        self.facts = FactsSection(self)
        self.statements = StatementsSection(self)
        self.quotes = QuoteCards(self)
        self.origin = OriginCards(self)
        self.order = QComboBox(self)
        self.more = QPushButton(self.tr("Compare more pairs"), self)
        self._left_out = PlainLabel("", self)
        self._lay_out()
        self._connect()

    @property
    def story(self) -> Story:
        """The story that is shown."""
        assert self._shown is not None
        return self._shown[0]

    @property
    def comparison(self) -> StoryComparison:
        """What was found in the story that is shown."""
        assert self._shown is not None
        return self._shown[1]

    def show_story(self, story: Story, comparison: StoryComparison) -> None:
        """Show what the articles of a story say together; another story from the top."""
        is_another = self._shown is None or self._shown[0].id != story.id
        self._shown = story, comparison
        self.show_title(story.title, self._told(comparison))
        self._show_left_out(comparison.left_out)
        self._show_matrix()
        self.facts.show_facts(comparison)
        self.statements.show_statements(comparison)
        self.quotes.show_quotes(comparison)
        self.origin.show_origin(comparison)
        if is_another:
            self.scroll_to_top()

    def show_renamed(self, story: Story) -> None:
        """The story that is shown has another title now."""
        self._shown = story, self.comparison
        self.show_title(story.title, self._told(self.comparison))

    def show_verdicts(self, comparison: StoryComparison) -> None:
        """The same comparison with other verdicts; all else stays as it stands."""
        if self._shown and self.comparison.articles == comparison.articles:
            self._shown = self.story, comparison
            self.facts.show_facts(comparison)

    def _told(self, comparison: StoryComparison) -> str:
        sources = {a.article.source for a in comparison.articles if a.article.source}
        told = self.tr("{n} articles").format(n=len(comparison.articles))
        if sources:
            one, many = self.tr("1 source"), self.tr("{n} sources")
            told += " · " + (one if len(sources) == 1 else many.format(n=len(sources)))
        if comparison.complete:
            return told
        return told + " · " + self.tr("not all could be compared")

    def _show_left_out(self, count: int) -> None:
        text = self.tr(
            "Articles that share rare words were compared first; {n} pairs that are less alike "
            "are left out so far."
        )
        self._left_out.setText(text.format(n=f"{count:,}"))
        self._left_out_row.setVisible(count > 0)

    def _show_matrix(self) -> None:
        if self._shown:
            by_likeness = bool(self.order.currentData())
            self.matrix.show_shares(self.comparison, by_likeness=by_likeness)
            self._top.arrange()

    def _connect(self) -> None:
        self.matrix.chosen.connect(self._open_cell)
        self.facts.table.chosen.connect(self._open_value)
        self.statements.table.chosen.connect(self._open_statement)
        self.quotes.telling_chosen.connect(lambda telling: self._open(telling, ()))
        self.origin.article_chosen.connect(lambda n: self._open(Telling(n, Span(0, 0)), ()))
        self.follow(self.matrix, self.facts.table, self.statements.table)
        self.order.activated.connect(lambda _: self._show_matrix())
        self.more.clicked.connect(self.more_requested)

    def _open_cell(self, index: QModelIndex) -> None:
        if self._shown and index.row() != index.column():
            order = self.matrix.shares.order
            a, b = (
                self.comparison.articles[order[place]].entry.id
                for place in (index.row(), index.column())
            )
            self.pair_requested.emit(a, b, None)

    def _open_value(self, index: QModelIndex) -> None:
        fact, value, _ = index.data(VALUE_ROLE)
        others = [telling for v in fact.values if v is not value for telling in v.tellings]
        assert isinstance(value, FactValue)
        # The other columns only choose the fact, to decide about it.
        if index.column() == 1:
            self._open(value.tellings[0], tuple(others))

    def _open_statement(self, index: QModelIndex) -> None:
        statement = index.data(STATEMENT_ROLE)
        assert isinstance(statement, Statement)
        self._open(statement.best, statement.tellings)

    def _open(self, telling: Telling, others: tuple[Telling, ...]) -> None:
        """Open the telling's article, beside the first other article among ``others``."""
        beside = next((t.article for t in others if t.article != telling.article), None)
        a = self.comparison.articles[telling.article].entry.id
        b = None if beside is None else self.comparison.articles[beside].entry.id
        self.pair_requested.emit(a, b, telling.span)

    def _lay_out(self) -> None:
        report = QPushButton(self.tr("Save report…"), self)
        report.clicked.connect(self.report_requested)
        self.bar.addWidget(report)
        self._left_out_row = QWidget(self)
        row = QHBoxLayout(self._left_out_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left_out, 1)
        row.addWidget(self.more)
        facts = section(
            self.tr("Where the facts part"),
            self.tr("a click on a value goes to its sentence; A accepts, D dismisses, R remarks"),
            self.facts,
        )
        self._top = SideBySide(self._matrix_with_order(), facts, _LEAST_FACTS, self.page)
        statements = section(
            self.tr("Who reports what"),
            self.tr("every statement, most shared first"),
            self.statements,
            self.statements.held,
            self.statements.outlet,
        )
        quotes = section(
            self.tr("Quotes in several versions"),
            self.tr("the fullest first, and who left out what; a click goes to its place"),
            self.quotes,
        )
        origin = section(
            self.tr("Who had it first"),
            self.tr("articles by date, and what points to an origin"),
            self.origin,
        )
        for part in (self._left_out_row, self._top, statements, quotes, origin):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _matrix_with_order(self) -> QWidget:
        self.order.setAccessibleName(self.tr("Order of the articles"))
        self.order.addItem(self.tr("Order: as imported"), False)
        self.order.addItem(self.tr("Order: alike beside each other"), True)
        return section(
            self.tr("Who shares whose words"),
            self.tr("share of the row’s words with a counterpart; a click opens the pair"),
            self.matrix,
            self.order,
        )
