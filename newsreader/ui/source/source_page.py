"""The page of one outlet: its articles, with whom it shares words, whom it names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsreader.domain import source_page as domain
from newsreader.domain.article import ArticleEntry, by_versions
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.inspector.scrolled import clear
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import moment_of
from newsreader.ui.language.numbers import count
from newsreader.ui.source.exchange_table import EXCHANGE_ROLE, ExchangeTable
from newsreader.ui.story.quiet_page import QuietPage
from newsreader.ui.story.sections import section

_MOST_LINES = 60


class SourcePage(QuietPage):
    """Everything on it leads to the articles."""

    #: Two articles to lay side by side; the second may be None.
    pair_requested = Signal(int, object, object)
    #: Pairs that were left out are to be compared, too.
    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shared = QWidget(self)
        self.table = ExchangeTable(self._shared)
        alone = self.tr("No other outlet with a name tells one of its stories.")
        self._alone = PlainLabel(alone, self._shared)
        self.more = QPushButton(self.tr("Compare more pairs"), self)
        self._left_out = PlainLabel("", self)
        self._left_out_row = QWidget(self)
        self._credits, self._articles = QWidget(self), QWidget(self)
        self._lay_out()
        self.table.chosen.connect(self._open_closest)
        self.more.clicked.connect(self.more_requested)
        self.follow(self.table)

    def show_source(self, page: domain.SourcePage) -> None:
        """Show what was found out about an outlet, from the top."""
        one, many = self.tr("1 article"), self.tr("{n} articles")
        versions = by_versions(page.articles)
        articles = one if len(versions) == 1 else many.format(n=count(len(versions)))
        one, many = self.tr("1 story"), self.tr("{n} stories")
        stories = one if page.stories == 1 else many.format(n=count(page.stories))
        self.show_title(page.name, f"{articles} · {stories}")
        left = self.tr("Newest stories were compared first; {n} pairs of articles are left out.")
        self._left_out.setText(left.format(n=count(page.left_out)))
        self._left_out_row.setVisible(page.left_out > 0)
        self.table.exchanges.show(page)
        self.table.setVisible(bool(page.exchanges))
        self._alone.setVisible(not page.exchanges and not page.left_out)
        self._show_credits(page)
        self._show_articles(versions)
        self.scroll_to_top()

    def _show_credits(self, page: domain.SourcePage) -> None:
        clear(self._credit_lines)
        one, many = self.tr("{name}: in 1 article"), self.tr("{name}: in {n} articles")
        told = [(one if n == 1 else many).format(name=name, n=n) for name, n in page.credits]
        for text in told or [self.tr("It names no agency and no outlet of its stories.")]:
            self._credit_lines.addWidget(PlainLabel(text, self._credits))

    def _show_articles(self, articles: Sequence[Sequence[ArticleEntry]]) -> None:
        """A line for each article in its newest version."""
        clear(self._article_lines)
        for versions in list(reversed(articles))[:_MOST_LINES]:
            entry = versions[-1]
            when = moment_of(entry.date) or self.tr("date unknown")
            if len(versions) > 1:
                told = self.tr("{when} · {n} versions")
                when = told.format(when=when, n=count(len(versions)))
            line = PassageLine(when, entry.name, when, conflict=False, parent=self._articles)
            line.clicked.connect(lambda n=entry.id: self.pair_requested.emit(n, None, None))
            self._article_lines.addWidget(line)
        if (more := len(articles) - _MOST_LINES) > 0:
            text = self.tr("{n} earlier ones are in the list at the left.").format(n=more)
            self._article_lines.addWidget(PlainLabel(text, self._articles, role="quiet"))

    def _open_closest(self, index: QModelIndex) -> None:
        ours, theirs = index.data(EXCHANGE_ROLE).closest
        self.pair_requested.emit(ours, theirs, None)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._left_out_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left_out, 1)
        row.addWidget(self.more)
        self._credit_lines, self._article_lines = (
            QVBoxLayout(self._credits),
            QVBoxLayout(self._articles),
        )
        shares = QVBoxLayout(self._shared)
        shares.addWidget(self.table)
        shares.addWidget(self._alone)
        for lines in (shares, self._credit_lines, self._article_lines):
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(4)
        shared = section(
            self.tr("With whom it shares words"),
            self.tr("in stories that both have told; a click opens the two that share most"),
            self._shared,
        )
        named = section(
            self.tr("Whom it names"),
            self.tr("news agencies, and other outlets of the same story"),
            self._credits,
        )
        own = section(
            self.tr("Its articles"), self.tr("those imported last come first"), self._articles
        )
        for part in (self._left_out_row, shared, named, own):
            self.column.addWidget(part)
        self.column.addStretch(1)
