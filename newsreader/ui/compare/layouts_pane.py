"""The compare view in its layouts: columns side by side, or both articles woven into one text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal

from newsreader.domain.article import ArticleEntry, SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sieve
from newsreader.ui.compare.bar.layouts import Layout
from newsreader.ui.compare.differences import Stop
from newsreader.ui.compare.kinds import Kind
from newsreader.ui.compare.searched_texts import SearchedText
from newsreader.ui.compare.sifting_pane import BothWeighty, SiftingPane
from newsreader.ui.compare.third_column import ThirdColumn
from newsreader.ui.compare.weaving import weave
from newsreader.ui.compare.woven_view import WovenView
from newsreader.usecases.sift_differences import NOTHING_WEIGHTY, Sifter


class LayoutsPane(SiftingPane):
    """Shows one layout at a time; an article alone is always in its column."""

    layout_changed = Signal(object)  # Layout
    third_wanted = Signal(int)  # the number of an article to stand in the third column

    def __init__(self) -> None:
        super().__init__()
        self.chosen_layout = Layout.TWO
        self.woven = WovenView()
        self.woven.hide()
        self._third: ThirdColumn | None = None
        self._third_sifter: Sifter | None = None
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.woven)
        self.toolbar.layouts.chosen.connect(self.choose_layout)
        self.woven.link_clicked.connect(self._open_in_columns)
        self.woven.rewritten.connect(self.finding.look)
        self.went_to.connect(self._follow)

    def choose_layout(self, layout: Layout) -> None:
        """Shows the open pair in another layout; every later pair, too."""
        if layout is self.chosen_layout:
            return
        self.chosen_layout = layout
        self.toolbar.layouts.show_layout(layout)
        self._lay_out()
        self.layout_changed.emit(layout)

    def show_third(
        self,
        saved: SavedArticle,
        comparison: Comparison,
        choices: Sequence[ArticleEntry],
        weighty: BothWeighty = NOTHING_WEIGHTY,
    ) -> None:
        """Shows a third article beside B, with which it was compared, while three are wanted."""
        if self.chosen_layout is not Layout.THREE or self.columns.comparison is None:
            return
        if self._third is None:
            self._third = ThirdColumn(self.columns)
            self._third.article_wanted.connect(self.third_wanted)
        b = self.columns.views["b"]
        self._third_sifter = Sifter(b.reading.article, saved.article, comparison, weighty)
        shown = self._sifted_third(self._third_sifter)
        self._third.show_article(saved, shown, self.toolbar.shown(), choices, b.scale)
        self.finding.look()

    def _sifted_third(self, sifter: Sifter) -> Comparison:
        """What B and C share, through the same sieve as what A and B do."""
        sieve = self.toolbar.sieve.sieve()
        return sifter.comparison if sieve == Sieve() else sifter.through(sieve).comparison

    @property
    def is_woven(self) -> bool:
        """Whether both articles are shown as one text."""
        paired = self.columns.comparison is not None
        return paired and self.chosen_layout in (Layout.ONE, Layout.MERGED)

    def _lay_out(self) -> None:
        """Shows what the layout wants; the keyboard stays with the text."""
        woven = self.is_woven
        had_focus = any(view.hasFocus() for view in (self.woven, *self.columns.views.values()))
        if self._third:
            self._third_sifter = None
            self._third.hide()  # it comes again when it has been compared with this B
        self.columns.setVisible(not woven)
        self.woven.setVisible(woven)
        if woven:
            self._weave()
        self.finding.look()
        if had_focus:
            text = self.woven if woven else self.columns.views["a"]
            text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _weave(self) -> None:
        comparison, views = self.columns.comparison, self.columns.views
        if comparison is None or not self.is_woven:
            return
        a, b = views["a"].reading.article, views["b"].reading.article
        merged = self.chosen_layout is Layout.MERGED
        woven = weave(a.text, b.text, comparison, self.toolbar.shown(), merged=merged)
        self.woven.show_woven(a, b, woven, merged=merged)

    def searched_texts(self) -> tuple[SearchedText, ...]:
        if self.is_woven:
            return (self.woven.searched,)
        third = self._third.searched if self._third and self._third_sifter else None
        return (*super().searched_texts(), *((third,) if third else ()))

    def _text_used_last(self) -> SearchedText:
        if self.is_woven:
            return self.woven.searched
        if self._third and self._third.view.hasFocus():
            return self._third.searched
        return super()._text_used_last()

    def _show_kinds(self, shown: frozenset[Kind]) -> None:
        super()._show_kinds(shown)
        self._weave()
        if self._third:
            self._third.set_shown(shown)

    def _sifting(self, sifter: Sifter) -> Iterator[None]:
        yield from super()._sifting(sifter)
        if self._third and self._third_sifter:
            yield
            yield from self._third.change_comparison(self._sifted_third(self._third_sifter))
        yield
        self._weave()

    def _open_in_columns(self, link: int) -> None:
        self.choose_layout(Layout.TWO)
        self.select_link(link)

    def _follow(self, stop: Stop) -> None:
        if self.is_woven:
            self.woven.show_stop(stop)
