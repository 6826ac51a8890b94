"""The parts of the compare view in their places: one article over the whole width, or two."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.ui.compare.article_header import ArticleHeader
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.link_ribbon import NARROWEST, WIDTH, LinkRibbon
from newsreader.ui.compare.overview_ruler import OverviewRuler
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.compare.wording import filled

#: The grid's columns: first of the third article, and that of the overview ruler.
_THIRD, _RULER = 3, 5
#: Narrowest text column, in pixels.
_NARROWEST_TEXT = 120
#: A view that has room for fewer lines shows the headers folded.
_FEW_LINES = 16
#: The bands' share of the width where there is not room for all.
_RIBBON_SHARE = 0.07


class ColumnGrid(QWidget):
    """Two reading columns with their headers, the bands between them and the overview ruler."""

    def __init__(self) -> None:
        super().__init__()
        self.sides: frozenset[Side] = frozenset()
        self._third: tuple[QWidget, ...] = ()
        a, b = ArticleView("a"), ArticleView("b")
        self.views: Mapping[Side, ArticleView] = {"a": a, "b": b}
        self.headers: Mapping[Side, ArticleHeader] = {
            "a": ArticleHeader("a"),
            "b": ArticleHeader("b"),
        }
        self.sync = ScrollSync(a, b)
        self.ribbon = LinkRibbon(a, b, self.sync)
        self.ruler = OverviewRuler(a, b, self.sync)
        self._gutter, self._rule = strip("gutter"), strip("rule")
        self._lay_out()
        for side, view in self.views.items():
            view.setAccessibleName(filled(self.tr("Text of article %1"), side.upper()))
            view.setMinimumWidth(_NARROWEST_TEXT)
            view.geometry_changed.connect(lambda at=side: self._align_header(at))

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.headers["a"], 0, 0)
        grid.addWidget(self._gutter, 0, 1)
        grid.addWidget(self.headers["b"], 0, 2, 1, _RULER - 1)
        self._rule.setFixedHeight(1)
        grid.addWidget(self._rule, 1, 0, 1, _RULER + 1)
        below = (self.views["a"], self.ribbon, self.views["b"])
        for column, widget in enumerate(below):
            grid.addWidget(widget, 2, column)
        grid.addWidget(self.ruler, 2, _RULER)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(2, 1)

    def set_sides(self, sides: Collection[Side]) -> None:
        """Shows both columns, or A over the whole width."""
        self.sides = frozenset(sides)
        paired = "b" in sides
        b = self.headers["b"], self.views["b"]
        for part in (*b, self._gutter, self._rule, self.ribbon, self.ruler):
            part.setVisible(paired)
        self._grid.setColumnStretch(2, int(paired))

    def show_headers(self, articles: Mapping[Side, Article], comparison: Comparison | None) -> None:
        """Shows these sides with their headers, before the texts come: another height of theirs
        would lay long texts out again.
        """
        for side, article in articles.items():
            self.headers[side].show_article(article)
        if comparison:
            complete = comparison.complete
            self.headers["a"].show_coverage(comparison.coverage_a, complete=complete)
            self.headers["b"].show_coverage(comparison.coverage_b, complete=complete)
        else:
            self.headers["a"].show_no_coverage()
        self.set_sides(articles)
        settle(*self.headers.values(), self)

    def add_third(self, header: QWidget, gutter: QWidget, ribbon: QWidget, view: QWidget) -> None:
        """Takes the parts of a third column in, unseen at first."""
        self._third = (header, gutter, ribbon, view)
        self._grid.addWidget(gutter, 0, _THIRD)
        self._grid.addWidget(header, 0, _THIRD + 1, 1, 2)
        self._grid.addWidget(ribbon, 2, _THIRD)
        self._grid.addWidget(view, 2, _THIRD + 1)
        self.set_third(shown=False)

    def set_third(self, *, shown: bool) -> None:
        """Shows the third column between B and the ruler, or takes it away."""
        wide = 1 if shown else _RULER - 1  # the header of the last column stands over the ruler
        self._grid.addWidget(self.headers["b"], 0, 2, 1, wide)
        self._grid.setColumnStretch(_THIRD + 1, int(shown))
        for part in self._third:
            part.setVisible(shown)
        self._set_ribbons()
        self._fold_headers()

    def _set_ribbons(self) -> None:
        width = min(WIDTH, max(NARROWEST, round(self.width() * _RIBBON_SHARE)))
        self.ribbon.setFixedWidth(width)
        for part in self._third[2:3]:
            part.setFixedWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_ribbons()
        self._fold_headers()
        super().resizeEvent(event)

    def _fold_headers(self) -> None:
        low = self.height() < _FEW_LINES * self.fontMetrics().height()
        for header in self.findChildren(ArticleHeader):
            header.fold(folded=low)

    def _align_header(self, side: Side) -> None:
        self.headers[side].set_side_margin(self.views[side].side_margin())


def settle(*widgets: QWidget) -> None:
    """Gives what stands in widgets its place now and not by and by, the inner ones first."""
    for widget in widgets:
        if layout := widget.layout():
            layout.activate()


def strip(role: str) -> QFrame:
    """A coloured area that only fills room."""
    strip = QFrame()
    strip.setProperty("role", role)
    strip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    return strip
