"""Which pair is open: picks, imports and the last time decide; where each pair stood is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.import_report import ImportReport
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.pair_state import state_swapped
from newsreader.ui.desk import Desk
from newsreader.ui.inspector.inspector import Inspector
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.library.rows import RowKind
from newsreader.ui.pair_notes import PairNotes, article_numbers, notes_on
from newsreader.ui.pairing import (
    Pair,
    pair_for_article,
    pair_for_import,
    pair_for_side,
    story_of,
)
from newsreader.usecases.browse_library import OpenPair


class ReadingSession(QObject):
    """Joins library, compare pane and inspector around the open pair."""

    #: What the middle should show: "pair", "pick" or "first_start".
    situation = Signal(str)
    story_wanted = Signal(object)  # Story

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
        self._library = library
        self._pane = pane
        self._inspector = inspector
        self._contents: Contents | None = None
        self._opened: OpenPair | None = None
        self._wanted: Pair | None = None
        self._imported: list[int] = []
        self._state_to_restore: dict[str, Any] | None = None
        #: A passage to light up as soon as its article is open.
        self._place_to_show: tuple[int, Span] | None = None
        self.notes = PairNotes(desk, pane, inspector, self)
        self._connect()

    @property
    def opened(self) -> OpenPair | None:
        """The pair that is on the screen."""
        return self._opened

    @property
    def is_reading(self) -> bool:
        """Whether a pair is open or about to open."""
        return self._wanted is not None

    def _connect(self) -> None:
        self._desk.contents_ready.connect(self._on_contents)
        self._desk.pair_ready.connect(self._on_pair)
        self._desk.shares_ready.connect(self._library.show_shares)
        self._desk.imported.connect(self._on_imported)
        self._desk.pair_failed.connect(self._on_pair_failed)
        self._library.article_picked.connect(self._pick_article)
        self._library.article_picked_as.connect(self._pick_side)
        self._library.story_picked.connect(self._pick_story)
        self._library.note_picked.connect(self.notes.pick)
        self.notes.article_wanted.connect(self._pick_article)
        self._pane.swap_requested.connect(self.swap)
        self._inspector.place_requested.connect(self._pane.show_span)

    def resume(self, pair: Pair | None) -> None:
        """Open the pair of the last time once the lists are there."""
        self._wanted = pair

    def once_listed(self, do: Callable[[], None]) -> None:
        """Do something now, or as soon as the library's lists are there."""
        if self._contents is not None:
            do()
        else:
            single_shot = Qt.ConnectionType.SingleShotConnection
            self._desk.contents_ready.connect(lambda _: QTimer.singleShot(0, self, do), single_shot)

    def has_files(self, files: Sequence[Path]) -> bool:
        """Whether the library has all these files."""
        return len(self._articles_of(files)) == len(files)

    def open_files(self, files: Sequence[Path]) -> None:
        """Open the first two of these files, which the library has."""
        if self._contents:
            articles = self._articles_of(files)
            self._open_if_new(pair_for_import(self._contents, articles, self._wanted))

    def _articles_of(self, files: Sequence[Path]) -> list[int]:
        by_path = {
            entry.path: entry.id
            for story in (self._contents.stories if self._contents else ())
            for entry in story.articles
        }
        return [by_path[str(file)] for file in files if str(file) in by_path]

    def swap(self) -> None:
        """Let A and B change places; both stay where they are being read."""
        if self._opened and self._opened.b:
            pair = (self._opened.b.entry.id, self._opened.a.entry.id)
            self._open(pair)
            self._state_to_restore = state_swapped(self._pane.state())

    def reopen(self) -> None:
        """Show what is open as the library has it now."""
        if self._wanted:
            self._open(self._wanted)

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

    def _pick_article(self, article: int) -> None:
        if self._contents:
            self._open_if_new(pair_for_article(self._contents, article, self._wanted))

    def _pick_side(self, article: int, side: str) -> None:
        pair = pair_for_side(article, side, self._wanted)
        if pair:
            self._open(pair)
        else:
            self._pick_article(article)

    def _pick_story(self, number: int) -> None:
        stories = self._contents.stories if self._contents else ()
        for story in stories:
            if story.id == number and len(story.articles) > 1:
                self.story_wanted.emit(story)
            elif story.id == number and story.articles:
                self._pick_article(story.articles[0].id)

    def show_story(self) -> None:
        """Show the story of the article that is open as A."""
        if self._contents and self._wanted:
            story = story_of(self._contents, self._wanted[0])
            if story and len(story.articles) > 1:
                self.story_wanted.emit(story)

    def open_place(self, a: int, b: int | None, place: Span | None) -> None:
        """Open two articles of a story, A at a place; without B, A beside one of its story."""
        if self._contents is None:
            return
        self._open((a, b) if b else pair_for_article(self._contents, a, None) or (a, None))
        self._place_to_show = (a, place) if place else None

    def open_passage(self, article: int, place: Span | None) -> None:
        """Open an article as a pick in the list does, and light up a passage of it."""
        pair = pair_for_article(self._contents, article, self._wanted) if self._contents else None
        if pair is None:
            return
        self._open_if_new(pair)
        self._place_to_show = (article, place) if place else None
        if self._opened and article_numbers(self._opened) == pair:
            self.situation.emit("pair")
            self._show_place(self._opened)

    def open_note(self, number: int) -> None:
        """Open what a note is on, and show its passage and card."""
        for note in self._contents.notes if self._contents else ():
            if note.id == number and note.target.story_id is not None:
                self._pick_story(note.target.story_id)
            elif note.id == number:
                if self._opened and note.target.article_id in article_numbers(self._opened):
                    self.situation.emit("pair")
                self.notes.pick(note)

    def _open_if_new(self, pair: Pair | None) -> None:
        if pair and (pair != self._wanted or self._opened is None):
            self._open(pair)
        elif pair and self._opened and pair == article_numbers(self._opened):
            self.situation.emit("pair")  # the story view may stand before it

    def _on_imported(self, report: ImportReport) -> None:
        self._imported = list(report.articles)

    def _on_contents(self, contents: Contents) -> None:
        first = self._contents is None
        self._contents = contents
        self._library.show_contents(contents)
        if self._imported:
            pair = pair_for_import(contents, self._imported, self._wanted)
            self._imported = []
            self._open_if_new(pair)
        elif first:
            self._open_last_pair(contents)
        elif self._opened:
            self.notes.refresh(self._opened, contents.notes)

    def _open_last_pair(self, contents: Contents) -> None:
        known = {entry.id for story in contents.stories for entry in story.articles}
        if self._wanted and set(self._wanted) <= known | {None}:
            self._open(self._wanted)
        else:
            self._wanted = None
            self.situation.emit("pick" if known else "first_start")

    def _on_pair(self, pair: OpenPair) -> None:
        self._opened = pair
        # As the lists know them: they are read anew after every write.
        on_a, on_b = notes_on(pair, self._contents.notes if self._contents else ())
        if pair.b is None or pair.comparison is None:
            self._pane.show_article(pair.a, on_a)
        else:
            self._pane.show_pair(pair.a, pair.b, pair.comparison, on_a, on_b, pair.weighty)
            self._pane.restore(self._state_to_restore or dict(pair.view))
        self._inspector.show_pair(pair, [*on_a, *on_b])
        self._library.reveal(RowKind.ARTICLE, (pair.b or pair.a).entry.id)
        self.situation.emit("pair")
        self._pane.begin_reading()
        self._show_place(pair)
        self.notes.turn_to(pair)
        self._find_shares(pair.a.entry.id)

    def _show_place(self, pair: OpenPair) -> None:
        if self._place_to_show:
            article, place = self._place_to_show
            self._place_to_show = None
            self._pane.show_span("a" if article == pair.a.entry.id else "b", place)

    def _find_shares(self, article: int) -> None:
        story = story_of(self._contents, article) if self._contents else None
        others = [entry.id for entry in story.articles if entry.id != article] if story else []
        self._desk.find_shares(article, others)

    def _on_pair_failed(self) -> None:
        """What is on the screen is what is open."""
        self._wanted = article_numbers(self._opened) if self._opened else None
        self._library.mark_open(*(self._wanted or (None, None)))


def _pair_key(pair: Pair) -> str:
    return f"pair {pair[0]} {pair[1] or 'alone'}"
