"""The parts of the compare view in their places: one article over the whole width, or two."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from newsreader.ui.compare.article_header import ArticleHeader
from newsreader.ui.compare.article_view import ArticleView
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.link_ribbon import NARROWEST, WIDTH, LinkRibbon
from newsreader.ui.compare.overview_ruler import OverviewRuler
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.compare.wording import filled

#: Narrowest text column, in pixels.
_NARROWEST_TEXT = 140
#: The bands' share of the width where there is not room for all.
_RIBBON_SHARE = 0.07


class ColumnGrid(QWidget):
    """Two reading columns with their headers, the bands between them and the overview ruler."""

    def __init__(self) -> None:
        super().__init__()
        self.sides: frozenset[Side] = frozenset()
        a, b = ArticleView("a"), ArticleView("b")
        self.views: Mapping[Side, ArticleView] = {"a": a, "b": b}
        self.headers: Mapping[Side, ArticleHeader] = {
            "a": ArticleHeader("a"),
            "b": ArticleHeader("b"),
        }
        self.sync = ScrollSync(a, b)
        self.ribbon = LinkRibbon(a, b, self.sync)
        self.ruler = OverviewRuler(a, b, self.sync)
        self._gutter, self._rule = _strip("gutter"), _strip("rule")
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
        grid.addWidget(self.headers["b"], 0, 2, 1, 2)
        self._rule.setFixedHeight(1)
        grid.addWidget(self._rule, 1, 0, 1, 4)
        below = (self.views["a"], self.ribbon, self.views["b"], self.ruler)
        for column, widget in enumerate(below):
            grid.addWidget(widget, 2, column)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ribbon.setFixedWidth(min(WIDTH, max(NARROWEST, round(self.width() * _RIBBON_SHARE))))
        super().resizeEvent(event)

    def _align_header(self, side: Side) -> None:
        self.headers[side].set_side_margin(self.views[side].side_margin())


def _strip(role: str) -> QFrame:
    """A coloured area that only fills room."""
    strip = QFrame()
    strip.setProperty("role", role)
    strip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    return strip
