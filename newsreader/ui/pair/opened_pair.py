"""The pair that is open: opened, shown, swapped, compared anew; where each pair stood is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.pair_state import state_of_new_links, state_swapped
from newsreader.ui.desk import Desk
from newsreader.ui.inspector.inspector import Inspector
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import RowKind
from newsreader.ui.pair.pair_jobs import PairJobs
from newsreader.ui.pair.pair_notes import PairNotes, article_numbers, notes_beside, notes_on
from newsreader.ui.pair.pairing import Pair, story_of
from newsreader.usecases.browse_library import OpenPair


class OpenedPair(QObject):
    """Shows in compare pane and inspector what the desk has opened."""

    #: What the middle should show: "pair", "pick" or "first_start".
    situation = Signal(str)

    def __init__(
        self,
        desk: Desk,
        library: LibraryPanel,
        pane: ComparePane,
        inspector: Inspector,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = PairJobs(desk)
        self._library = library
        self._pane = pane
        self._inspector = inspector
        self._contents: Contents | None = None
        self._opened: OpenPair | None = None
        self._wanted: Pair | None = None
        self._state_to_restore: dict[str, Any] | None = None
        #: A passage to light up as soon as its article is open.
        self._place_to_show: tuple[int, Span] | None = None
        self.notes = PairNotes(desk, pane, inspector, self)
        desk.pair_ready.connect(self._on_pair)
        desk.pair_failed.connect(self._on_pair_failed)
        pane.swap_requested.connect(self.swap)
        inspector.place_requested.connect(pane.show_span)
        pane.link_activated.connect(inspector.facts.show_link)

    @property
    def opened(self) -> OpenPair | None:
        """The pair that is on the screen."""
        return self._opened

    @property
    def is_reading(self) -> bool:
        """Whether a pair is open or about to open."""
        return self._wanted is not None

    def swap(self) -> None:
        """Let A and B change places; both stay where they are being read."""
        if self._opened and self._opened.b:
            pair = (self._opened.b.entry.id, self._opened.a.entry.id)
            self._open(pair)
            self._state_to_restore = state_swapped(self._pane.state())

    def compare_anew(self, place: Span | None = None) -> None:
        """Compare the open pair again, as its links were changed; light up a place of A."""
        if self._opened:
            state = self._pane.state()
            numbers = article_numbers(self._opened)
            self._open(numbers)
            self._state_to_restore = state_of_new_links(state)
            self._place_to_show = (numbers[0], place) if place else None

    def keep_place(self) -> None:
        """Remember where the open pair stands."""
        if self._opened:
            self._desk.keep_view(_pair_key(article_numbers(self._opened)), self._pane.state())

    def _open(self, pair: Pair) -> None:
        self.keep_place()
        self.notes.forget_wish()
        self._state_to_restore = None
        self._place_to_show = None
        self._wanted = pair
        self._library.mark_open(*pair)
        self._desk.open_pair(*pair, view=_pair_key(pair))
        self._desk.keep_view("window", {"a": pair[0], "b": pair[1]})

    def _open_if_new(self, pair: Pair | None) -> None:
        if pair and self._opened and pair == self._wanted == article_numbers(self._opened):
            self.situation.emit("pair")  # the story view may stand before it
        elif pair:
            self._open(pair)

    def _on_pair(self, pair: OpenPair) -> None:
        if self._wanted != article_numbers(pair):
            return  # one of them was deleted meanwhile
        self._opened = pair
        # As the lists know them: they are read anew after every write.
        notes = self._contents.notes if self._contents else ()
        on_a, on_b = notes_on(pair, notes)
        self.situation.emit("pair")  # first, as the texts are laid out for the room they have
        if pair.b is None or pair.comparison is None:
            self._pane.show_article(pair.a, on_a)
        else:
            self._pane.show_pair(pair.a, pair.b, pair.comparison, on_a, on_b, pair.weighty)
            self._pane.restore(self._state_to_restore or dict(pair.view))
        self._inspector.show_pair(pair, notes_beside(pair, notes))
        self._library.reveal(RowKind.ARTICLE, (pair.b or pair.a).entry.id)
        self._pane.begin_reading()
        self._show_place(pair)
        self.notes.turn_to(pair, notes)
        self._find_shares(pair.a.entry.id)
        groups = {one.entry.versions_of: one.entry.id for one in (pair.a, pair.b) if one}
        for group, article in groups.items():
            if group is not None:
                self._jobs.find_versions(article, self._inspector.show_versions)

    def _show_place(self, pair: OpenPair) -> None:
        if self._place_to_show:
            article, place = self._place_to_show
            self._place_to_show = None
            self._pane.show_span("a" if article == pair.a.entry.id else "b", place)

    def _find_shares(self, article: int) -> None:
        story = story_of(self._contents, article) if self._contents else None
        others = [entry.id for entry in story.articles if entry.id != article] if story else []
        self._jobs.find_shares(article, others, self._library.show_shares)

    def _on_pair_failed(self) -> None:
        """What is on the screen is what is open."""
        self._wanted = article_numbers(self._opened) if self._opened else None
        self._library.mark_open(*(self._wanted or (None, None)))


def _pair_key(pair: Pair) -> str:
    return f"pair {pair[0]} {pair[1] or 'alone'}"
