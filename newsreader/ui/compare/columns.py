"""The reading columns joined: what is shown in them, what is lit up, and going there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.note import Note
from newsreader.domain.span import Span
from newsreader.ui.compare.column.reading_column import NO_ARTICLE
from newsreader.ui.compare.column_grid import ColumnGrid
from newsreader.ui.compare.highlights import link_extent
from newsreader.ui.compare.kinds import Kind, Side
from newsreader.ui.compare.passage_voice import PassageVoice


class Columns(ColumnGrid):
    """Shows one article or a pair; knows links by their number in the comparison."""

    link_clicked = Signal(int, str)  # the link's number, the side that was clicked
    only_clicked = Signal(str, object)  # side, Span
    note_clicked = Signal(int)  # the note's id
    zoom_requested = Signal(int)  # steps, positive for larger
    menu_requested = Signal(str, QPoint)  # side, point in that side's viewport

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.last_side: Side = "a"
        self._selected: int | None = None
        self._hovered: int | None = None
        self._only: tuple[Side, Span] | None = None
        self.voice = PassageVoice(self.views, self)
        self._connect()

    def _connect(self) -> None:
        for side, view in self.views.items():
            view.pointer.link_clicked.connect(
                lambda link, at=side: self.link_clicked.emit(link, at)
            )
            view.pointer.only_clicked.connect(
                lambda span, at=side: self.only_clicked.emit(at, span)
            )
            view.pointer.link_hovered.connect(self._hover)
            view.pointer.note_clicked.connect(self.note_clicked)
            view.zoom_requested.connect(self.zoom_requested)
            view.other_side_requested.connect(lambda at=side: self._focus(_other(at)))
            view.selectionChanged.connect(lambda at=side: self._remember(at))
            view.customContextMenuRequested.connect(
                lambda here, at=side: self.menu_requested.emit(at, here)
            )
        self.ribbon.link_clicked.connect(lambda link: self.link_clicked.emit(link, self.last_side))
        self.ribbon.link_hovered.connect(self._hover)
        self.ruler.jump_requested.connect(self._jump)

    # What is shown ---------------------------------------------------------------------------

    def make_room(self, articles: Mapping[Side, Article]) -> None:
        """Takes out what these articles will replace: bars and headers get other heights with
        them, for which nothing is to be laid out that goes.
        """
        # What asks for the columns' geometry waits until both are laid out.
        self.sync.set_links(())
        for widget in (self.ribbon, self.ruler):
            widget.set_comparison(None, ())
        with self.voice.silent(), self.sync.free():
            for side, view in self.views.items():
                if view.reading.article != articles.get(side):
                    view.show_article(NO_ARTICLE, (), {}, None, ())

    def show_alone(
        self, article: Article, notes: Sequence[Note], numbers: Mapping[int, int]
    ) -> None:
        """Shows one article without highlights; ``numbers`` tells which number a disc shows."""
        self._show({"a": (article, notes)}, numbers, None, ())

    def _has(self, side: Side, article: Article) -> bool:
        return side in self.sides and self.views[side].reading.article == article

    def show_pair(
        self,
        articles: Mapping[Side, tuple[Article, Sequence[Note]]],
        numbers: Mapping[int, int],
        comparison: Comparison,
        shown: Collection[Kind],
    ) -> None:
        """Shows two articles and marks what they share, only kinds of ``shown``.

        Both begin at the top; when one was here already the other comes level with it.
        """
        kept = [side for side, (one, _) in articles.items() if self._has(side, one)]
        self._show(articles, numbers, comparison, shown)
        if len(kept) < len(articles):
            self.sync.bring_in_step("b" if kept == ["b"] else "a")

    def change_comparison(self, comparison: Comparison, shown: Collection[Kind]) -> Iterator[None]:
        """Marks the same links in another way, step by step; nothing moves."""
        self.comparison = comparison
        for view in self.views.values():
            yield from view.change_comparison(comparison)
        for widget in (self.ribbon, self.ruler):
            widget.set_comparison(comparison, shown)

    def set_shown(self, shown: Collection[Kind]) -> None:
        """Marks other kinds of the pair that is shown."""
        for view in self.views.values():
            view.set_shown(shown)
        self.ribbon.set_shown(shown)
        self.ruler.set_shown(shown)

    def _show(
        self,
        articles: Mapping[Side, tuple[Article, Sequence[Note]]],
        numbers: Mapping[int, int],
        comparison: Comparison | None,
        shown: Collection[Kind],
    ) -> None:
        self.comparison, self._selected, self._hovered, self._only = comparison, None, None, None
        self.show_headers({side: article for side, (article, _) in articles.items()}, comparison)
        with self.voice.silent(), self.sync.free():
            for side, (article, notes) in articles.items():
                self.views[side].show_article(article, notes, numbers, comparison, shown)
        self.sync.set_links(comparison.links if comparison else ())
        for widget in (self.ribbon, self.ruler):
            widget.set_comparison(comparison, shown)
        self._emphasise()

    def set_scale(self, scale: float) -> None:
        """Sets the text size of articles and headlines, 1 for the size in the design."""
        for header in self.headers.values():
            header.set_scale(scale)
        for view in self.views.values():
            view.set_scale(scale)

    # Going there -----------------------------------------------------------------------------

    def show_link(self, link: int, stay: Side) -> None:
        """Lights up both ends of a link and brings them level; the column ``stay`` keeps its
        place if it can.
        """
        self.mark_link(link)
        self.last_side = stay
        self.sync.bring_level(link, stay)
        self.voice.say(stay, link)

    def mark_link(self, link: int) -> None:
        """Lights up both ends of a link where they are."""
        self._selected, self._only = link, None
        self._emphasise()

    def show_only(self, side: Side, span: Span) -> None:
        """Brings words that only one article has into sight and underlines them."""
        self.mark_only(side, span)
        self.show_span(side, span)
        self.voice.say(side, span)

    def mark_only(self, side: Side, span: Span) -> None:
        """Underlines words that only one article has where they are."""
        self._selected, self._only, self.last_side = None, (side, span), side
        self._emphasise()

    def show_span(self, side: Side, span: Span) -> None:
        """Brings a passage into sight, the other column level with it, and lights it up."""
        view = self.views[side]
        top, bottom = view.extent_of(span)
        above, below = view.scrolled(), view.scrolled() + view.viewport().height()
        if top < above or bottom > below:
            view.scroll_to(top - self.sync.focus())
        self.last_side = side
        view.light.flash(span)

    def selected_passage(self) -> tuple[Side, Span] | None:
        """What is lit up: words that only one side has, or the selected link's on the side that
        was used last.
        """
        if self.comparison is None or self._selected is None:
            return self._only
        link = self.comparison.links[self._selected]
        return self.last_side, link_extent(link, self.last_side)

    @property
    def selected_link(self) -> int | None:
        """The link that is lit up."""
        return self._selected

    def _focus(self, side: Side) -> None:
        if side in self.sides:
            self.views[side].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _jump(self, side: Side, height: float) -> None:
        self.views[side].scroll_to(height - self.views[side].viewport().height() / 2)

    def _hover(self, link: int | None) -> None:
        if link != self._hovered:
            self._hovered = link
            self._emphasise()

    def _remember(self, side: Side) -> None:
        if self.views[side].textCursor().hasSelection():
            self.last_side = side

    def _emphasise(self) -> None:
        for side, view in self.views.items():
            only = self._only[1] if self._only and self._only[0] == side else None
            view.set_emphasis(selected=self._selected, hovered=self._hovered, only=only)
        self.ribbon.set_emphasis(selected=self._selected, hovered=self._hovered)


def _other(side: Side) -> Side:
    return "b" if side == "a" else "a"
