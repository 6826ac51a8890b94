"""A third article beside the two: what B and C share, as a reference."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from newsreader.domain.article import ArticleEntry, SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.ui.compare.article_header import ArticleHeader
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.column_grid import ColumnGrid, strip
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.compare.link_ribbon import LinkRibbon
from newsreader.ui.compare.scroll_sync import ScrollSync
from newsreader.ui.compare.searched_texts import SearchedColumn
from newsreader.ui.compare.wording import filled


class ThirdColumn(QObject):
    """Made when it is first wanted; in its comparison B is the first and C the second side."""

    article_wanted = Signal(int)  # the number of another article to stand here

    def __init__(self, grid: ColumnGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._comparison: Comparison | None = None
        between = grid.views["b"]
        self.view = ArticleView("b")
        self.view.setAccessibleName(filled(self.tr("Text of article %1"), "C"))
        self.searched = SearchedColumn("C", self.view)
        self.view.setMinimumWidth(between.minimumWidth())
        self.header = ArticleHeader("b", ("C", "B"))
        self.sync = ScrollSync(between, self.view)
        self.ribbon = LinkRibbon(between, self.view, self.sync)
        self._gutter: QFrame = strip("gutter")
        self._choice = QToolButton()
        self._choice.setText(self.tr("Choose ▼"))
        self._choice.setProperty("role", "order")
        self._choice.setAccessibleName(self.tr("Put another article of the story here"))
        self._choice.setToolTip(self._choice.accessibleName())
        self._choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices: Sequence[ArticleEntry] = ()
        menu = QMenu(self._choice)
        menu.aboutToShow.connect(self._fill)
        self._choice.setMenu(menu)
        self.header.add_tool(self._choice)
        self.view.geometry_changed.connect(
            lambda: self.header.set_side_margin(self.view.side_margin())
        )
        self.view.pointer.link_clicked.connect(lambda link: self.show_link(link, "b"))
        self.view.zoom_requested.connect(between.zoom_requested)
        self.view.other_side_requested.connect(
            lambda: grid.views["a"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        self.ribbon.link_clicked.connect(lambda link: self.show_link(link, "a"))
        grid.add_third(self.header, self._gutter, self.ribbon, self.view)

    def show_article(
        self,
        saved: SavedArticle,
        comparison: Comparison,
        shown: Collection[Kind],
        choices: Sequence[ArticleEntry],
        scale: float,
    ) -> None:
        """Shows an article level with B; ``choices`` are the others that could stand here."""
        self._comparison = comparison
        self.view.scale = scale
        self.header.set_scale(scale)
        self.sync.set_links(())
        self.ribbon.set_comparison(None, ())
        self.header.show_article(saved.article)
        self.header.show_coverage(comparison.coverage_b, complete=comparison.complete)
        self.view.show_article(saved.article, (), {}, comparison, shown)
        self._grid.set_third(shown=True)
        self.sync.set_links(comparison.links)
        self.ribbon.set_comparison(comparison, shown)
        self.sync.bring_in_step("a")
        self._offer(choices)

    def hide(self) -> None:
        """Leaves the room to A and B."""
        self._comparison = None
        self.sync.set_links(())
        self.ribbon.set_comparison(None, ())
        self._grid.set_third(shown=False)

    def set_shown(self, shown: Collection[Kind]) -> None:
        """Marks other kinds."""
        self.view.set_shown(shown)
        self.ribbon.set_shown(shown)

    def change_comparison(self, comparison: Comparison) -> Iterator[None]:
        """Marks the same links in another way, step by step; nothing moves."""
        self._comparison = comparison
        yield from self.view.change_comparison(comparison)
        self.ribbon.set_comparison(comparison, self.view.shown)

    def set_scale(self, scale: float) -> None:
        """Sets the text size."""
        self.view.set_scale(scale)
        self.header.set_scale(scale)

    def show_link(self, link: int, stay: Side) -> None:
        """Brings both ends of a link between B and C level and lights them up."""
        if self._comparison is None:
            return
        self.view.set_emphasis(selected=link, hovered=None, only=None)
        self.ribbon.set_emphasis(selected=link, hovered=None)
        self.sync.bring_level(link, stay)
        self._grid.views["b"].light.flash(link_extent(self._comparison.links[link], "a"))

    def _offer(self, choices: Sequence[ArticleEntry]) -> None:
        self._choices = choices
        self._choice.setVisible(bool(choices))

    def _fill(self) -> None:
        """Names the choices when the menu opens: one that is open must not be changed."""
        menu = self._choice.menu()
        menu.clear()
        for entry in self._choices:
            name = " · ".join(part for part in (entry.source, entry.name) if part)
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, number=entry.id: self.article_wanted.emit(number)
            )
