"""The texts on the screen that words are found in: a column of the pair, or the third article's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt

from newsreader.domain.span import Span
from newsreader.ui.compare.column.article_view import ArticleView
from newsreader.ui.compare.columns import Columns
from newsreader.ui.compare.kinds import Side
from newsreader.ui.compare.scroll_sync import FOCUS


class SearchedText(Protocol):
    """A text that words are found in."""

    #: What the reader knows it by; empty for a text that stands alone.
    letter: str

    def words(self) -> str:
        """All of it; places in it are told as spans of this string."""

    def selected(self) -> str:
        """The words that are selected in it."""

    def mark_hits(self, hits: Sequence[Span], at: Span | None) -> None:
        """Marks the places that were found, and among them the one that the reader stands on."""

    def show_hit(self, hit: Span) -> None:
        """Brings a place into sight."""

    def take_keyboard(self) -> None:
        """Gives the keyboard to this text."""


class SearchedColumn:
    """A column of the view."""

    def __init__(self, letter: str, view: ArticleView) -> None:
        self.letter = letter
        self.view = view

    def words(self) -> str:
        return self.view.reading.article.text

    def selected(self) -> str:
        span = self.view.selected_span()
        return span.of(self.words()) if span else ""

    def mark_hits(self, hits: Sequence[Span], at: Span | None) -> None:
        self.view.set_hits(hits, at)

    def show_hit(self, hit: Span) -> None:
        top, bottom = self.view.extent_of(hit)
        above, height = self.view.scrolled(), self.view.viewport().height()
        if top < above or bottom > above + height:
            self.view.scroll_to(top - height * FOCUS)
        self.view.light.flash(hit)

    def take_keyboard(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


class SearchedSide(SearchedColumn):
    """A column of the pair, whose hits the overview ruler shows as well."""

    def __init__(self, columns: Columns, side: Side) -> None:
        super().__init__(side.upper(), columns.views[side])
        self._columns, self._side = columns, side

    def mark_hits(self, hits: Sequence[Span], at: Span | None) -> None:
        super().mark_hits(hits, at)
        self._columns.ruler.set_hits(self._side, hits)

    def show_hit(self, hit: Span) -> None:
        self._columns.show_span(self._side, hit)
