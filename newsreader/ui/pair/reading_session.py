"""Which pair is open: picks, imports and the last time decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.import_report import ImportReport
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.desk import Desk
from newsreader.ui.inspector.inspector import Inspector
from newsreader.ui.library.library_panel import LibraryPanel
from newsreader.ui.pair.opened_pair import OpenedPair
from newsreader.ui.pair.pair_notes import article_numbers
from newsreader.ui.pair.pairing import (
    Pair,
    pair_for_article,
    pair_for_import,
    pair_for_side,
    pair_unasked,
    story_of,
)


class ReadingSession(OpenedPair):
    """Turns what the user picks into the pair that is open."""

    story_wanted = Signal(object)  # Story
    #: A note on a story was picked; its page comes.
    story_note_picked = Signal(int)

    def __init__(
        self,
        desk: Desk,
        library: LibraryPanel,
        pane: ComparePane,
        inspector: Inspector,
        parent: QObject,
    ) -> None:
        super().__init__(desk, library, pane, inspector, parent)
        self._imported: list[int] = []
        desk.lists.newest_ready.connect(library.show_first)
        desk.lists.ready.connect(self._on_contents)
        desk.imported.connect(self._on_imported)
        library.article_picked.connect(self._pick_article)
        library.article_picked_as.connect(self._pick_side)
        library.story_picked.connect(self._pick_story)
        library.note_picked.connect(lambda note: self.open_note(note.id))
        self.notes.article_wanted.connect(self._pick_article)
        inspector.details.pair_requested.connect(lambda a, b: self._open((a, b)))

    def resume(self, pair: Pair | None) -> None:
        """Open the pair of the last time once the lists are there."""
        self._wanted = pair

    def once_listed(self, do: Callable[[], None]) -> None:
        """Do something now, or as soon as the library's lists are there."""
        if self._contents is not None:
            do()
        else:
            single_shot = Qt.ConnectionType.SingleShotConnection
            self._desk.lists.ready.connect(lambda _: QTimer.singleShot(0, self, do), single_shot)

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

    @property
    def story(self) -> Story | None:
        """The story of the article that is open as A."""
        return (
            story_of(self._contents, self._wanted[0]) if self._contents and self._wanted else None
        )

    def show_story(self) -> None:
        """Show the story of the article that is open as A."""
        story = self.story
        if story and len(story.articles) > 1:
            self.story_wanted.emit(story)

    def show_again(self) -> None:
        """Turn back to the pair that is open, or to where one can be picked."""
        self.situation.emit("pair" if self._opened else "pick")

    def open_place(self, a: int, b: int | None, place: Span | None) -> None:
        """Open two articles of a story, A at a place; without B, A beside one of its story."""
        if self._contents is None:
            return
        self._open((a, b) if b else pair_for_article(self._contents, a, None) or (a, None))
        self._place_to_show = (a, place) if place else None

    def open_beside(self, a: int, b: int, place: Span) -> None:
        """Open two articles of a story, the second at a place."""
        self._open((a, b))
        self._place_to_show = (b, place)

    def open_as_b(self, article: int, place: Span) -> None:
        """Open an article as B, whatever its story, and light up a passage of it."""
        if self._opened:
            self._open_if_new((self._opened.a.entry.id, article))
            self._place_to_show = (article, place)
            if self._opened.b and self._opened.b.entry.id == article:
                self._show_place(self._opened)

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
                self.story_note_picked.emit(note.id)
                self._pick_story(note.target.story_id)
            elif note.id == number:
                if self._opened and note.target.article_id in article_numbers(self._opened):
                    self.situation.emit("pair")
                self.notes.pick(note)

    def _on_imported(self, report: ImportReport) -> None:
        self._imported = list(report.articles)

    def _on_contents(self, contents: Contents) -> None:
        first = self._contents is None
        self._contents = contents
        self._library.show_contents(contents)
        if self._imported:
            pair = pair_unasked(contents, self._imported, self._wanted)
            self._imported = []
            self._open_if_new(pair)
        elif first:
            self._open_last_pair(contents)
        elif self._opened and not set(article_numbers(self._opened)) <= _numbers(contents) | {None}:
            self._leave_deleted(contents)
        elif self._opened:
            self.notes.refresh(self._opened, contents.notes)

    def _leave_deleted(self, contents: Contents) -> None:
        """One of the open articles was deleted: nothing is open any more."""
        self._opened = None
        self._library.mark_open(None, None)
        self._open_last_pair(contents)

    def _open_last_pair(self, contents: Contents) -> None:
        known = _numbers(contents)
        if self._wanted and set(self._wanted) <= known | {None}:
            self._open(self._wanted)
        else:
            self._wanted = None
            self.situation.emit("pick" if known else "first_start")


def _numbers(contents: Contents) -> set[int | None]:
    """The articles that the lists show."""
    return {entry.id for source in contents.sources for entry in source.articles}
