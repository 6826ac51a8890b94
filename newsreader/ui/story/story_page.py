"""The story view: who shares whose words, where the facts part, who reports what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import (
    FactValue,
    Statement,
    StoryComparison,
    StoryPart,
    Telling,
)
from newsreader.ui.labels.grey_out import grey_out
from newsreader.ui.language import numbers
from newsreader.ui.story.facts_model import VALUE_ROLE
from newsreader.ui.story.facts_section import FactsSection
from newsreader.ui.story.matrix_section import MatrixSection
from newsreader.ui.story.naming import part_name
from newsreader.ui.story.origin_cards import OriginCards
from newsreader.ui.story.quiet_page import QuietPage
from newsreader.ui.story.quote_cards import QuoteCards
from newsreader.ui.story.sections import section
from newsreader.ui.story.side_by_side import SideBySide
from newsreader.ui.story.statements_section import StatementsSection
from newsreader.ui.story.statements_table import STATEMENT_ROLE
from newsreader.ui.turns import Turns

_LEAST_FACTS = 60  # characters that a line of the facts table needs


class StoryPage(QuietPage):
    """One page that scrolls; everything on it leads to the articles."""

    #: Two articles to lay side by side, and what to show of the first; all but the first may
    #: be None.
    pair_requested = Signal(int, object, object)  # library numbers of A and B, Span of A

    report_requested = Signal()
    merge_requested = Signal()
    split_requested = Signal()
    #: The notes on the story are to stand beside the page, or no more.
    notes_wanted = Signal(bool)
    #: One part of the page is to be saved as a document of its own.
    part_requested = Signal(object)  # StoryPart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Story, StoryComparison] | None = None
        #: One part after the other is shown, so that the window has time in between.
        self.turns = Turns(self)
        self.shares = MatrixSection(self)
        self.matrix = self.shares.matrix
        self.facts = FactsSection(self)
        self.statements = StatementsSection(self)
        self.quotes = QuoteCards(self)
        self.origin = OriginCards(self)
        self._grouping: list[QPushButton] = []
        self._notes = QPushButton(self.tr("Notes"), self)
        self._notes.setCheckable(True)
        self._notes.setToolTip(self.tr("Notes on this story, beside the page"))
        self._notes.clicked.connect(self.notes_wanted)
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
        self.shares.show_shares(comparison, is_another=is_another)
        self.turns.start_each(
            partial(self.facts.show_facts, comparison, is_another=is_another),
            partial(self.statements.show_statements, comparison, is_another=is_another),
            partial(self.quotes.show_quotes, comparison),
            partial(self.origin.show_origin, comparison),
        )
        if is_another:
            self.scroll_to_top()

    def show_renamed(self, story: Story) -> None:
        """The story that is shown has another title now."""
        self._shown = story, self.comparison
        self.show_title(story.title, self._told(self.comparison))

    def show_notes(self, count: int, *, shown: bool) -> None:
        """How many notes there are on the story, and whether they stand beside the page."""
        text = self.tr("Notes {n}").format(n=numbers.count(count)) if count else self.tr("Notes")
        self._notes.setText(text)
        self._notes.setChecked(shown)

    def be_read_only(self, reason: str) -> None:
        """Show stories and let nothing about them be decided: the library cannot keep it."""
        self.facts.be_read_only(reason)
        for button in self._grouping:
            grey_out(button, reason)

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

    def _connect(self) -> None:
        self.shares.pair_chosen.connect(self._open_pair)
        self.facts.table.chosen.connect(self._open_value)
        self.statements.table.chosen.connect(self._open_statement)
        self.quotes.telling_chosen.connect(lambda telling: self._open(telling, ()))
        self.origin.article_chosen.connect(lambda n: self._open(Telling(n, Span(0, 0)), ()))
        self.follow(self.matrix, self.facts.table, self.statements.table)

    def _open_pair(self, a: int, b: int) -> None:
        articles = self.comparison.articles
        self.pair_requested.emit(articles[a].entry.id, articles[b].entry.id, None)

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
        for text, said in (
            (self.tr("Merge…"), self.merge_requested),
            (self.tr("Split…"), self.split_requested),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(said)
            self.bar.addWidget(button)
            self._grouping.append(button)
        self.bar.addWidget(self._notes)
        report = QPushButton(self.tr("Report…"), self)
        report.clicked.connect(self.report_requested)
        self.bar.addWidget(report)
        top = SideBySide(
            self._part(
                StoryPart.SHARES,
                self.tr("share of the row’s words with a counterpart; a click opens the pair"),
                self.shares,
                self.shares.order,
            ),
            lambda: self.shares.narrow,
            self._part(
                StoryPart.FACTS,
                self.tr(
                    "a click on a value goes to its sentence; A accepts, D dismisses, R remarks"
                ),
                self.facts,
            ),
            _LEAST_FACTS,
            self.page,
        )
        self.column.addWidget(top)
        for part in (
            self._part(
                StoryPart.STATEMENTS,
                self.tr("every statement, most shared first"),
                self.statements,
                self.statements.held,
                self.statements.outlet,
            ),
            self._part(
                StoryPart.QUOTES,
                self.tr("the fullest first, and who left out what; a click goes to its place"),
                self.quotes,
            ),
            self._part(
                StoryPart.ORIGIN,
                self.tr("articles by date, and what points to an origin"),
                self.origin,
            ),
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _part(self, part: StoryPart, hint: str, content: QWidget, *choices: QWidget) -> QWidget:
        def save() -> None:
            self.part_requested.emit(part)

        return section(part_name(part), hint, content, *choices, save=save)
