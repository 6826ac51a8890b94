"""The notes of the open pair: begun from the text, shown in text and cards, found from the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from newsreader.domain.note import Note, NoteTarget
from newsreader.domain.span import Span
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.desk import Desk
from newsreader.ui.inspector.inspector import Inspector
from newsreader.usecases import place_notes
from newsreader.usecases.browse_library import OpenPair
from newsreader.usecases.keep_notes import passage


class PairNotes(QObject):
    """Joins the compare pane, the note cards and the desk."""

    #: A note was picked whose article is not open.
    article_wanted = Signal(int)

    def __init__(
        self, desk: Desk, pane: ComparePane, inspector: Inspector, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._inspector = inspector
        self._opened: OpenPair | None = None
        self._to_show: Note | None = None
        #: The page of a story stands before the pair and has the cards for its own notes.
        self.is_behind = False
        cards = inspector.notes
        cards.keep_requested.connect(desk.notes.keep)
        cards.remove_requested.connect(desk.notes.remove)
        cards.bring_back_requested.connect(desk.notes.bring_back)
        cards.place_requested.connect(self.pick)
        cards.place_taken.connect(desk.notes.take_place)
        cards.place_declined.connect(desk.notes.keep_lost)
        desk.notes.kept.connect(cards.on_kept)
        desk.notes.failed.connect(cards.on_failed)
        pane.note_requested.connect(self._begin_on_passage)
        pane.note_activated.connect(self._show_card)

    def turn_to(self, pair: OpenPair, notes: Sequence[Note]) -> None:
        """Another pair is on the screen: show the note that it was opened for, if any."""
        self._opened = pair
        self._offer_places(pair, notes_beside(pair, notes))
        note, self._to_show = self._to_show, None
        if note:
            self.pick(note)

    def forget_wish(self) -> None:
        """A pair is being opened for its own sake, not for a note."""
        self._to_show = None

    def refresh(self, pair: OpenPair, notes: Sequence[Note]) -> None:
        """Show the notes as they are now, in the text and as cards."""
        on_a, on_b = notes_on(pair, notes)
        self._pane.set_notes(on_a, on_b)
        beside = notes_beside(pair, notes)
        if not self.is_behind:
            self._inspector.show_notes(pair.a, pair.b, beside)
        self._offer_places(pair, beside)

    def show_cards(self, notes: Sequence[Note]) -> None:
        """Show the cards of the open pair again, where one is open."""
        if self._opened:
            self.refresh(self._opened, notes)

    def add(self) -> None:
        """Begin a note on the selected words, or on article A when nothing is selected."""
        if selected := self._pane.selected():
            self._begin_on_passage(*selected)
        elif self._opened:
            self._begin(NoteTarget(article_id=self._opened.a.entry.id))

    def add_on_pair(self) -> None:
        """Begin a note on both open articles together; on A where there is no B."""
        if self._opened:
            a, b = article_numbers(self._opened)
            self._begin(NoteTarget(article_id=a, other_article_id=b))

    def add_on_story(self) -> None:
        """Begin a note on the story that A is in."""
        if self._opened and self._opened.a.entry.story_id is not None:
            self._begin(NoteTarget(story_id=self._opened.a.entry.story_id))

    def pick(self, note: Note) -> None:
        """Go to a note's passage and card; its article is opened first when it is not open."""
        article = note.target.article_id
        if article is None:
            return
        if self._opened and article in article_numbers(self._opened):
            self._pane.show_note(note.on(article) or note)
            self._show_card(note.id)
            return
        self.article_wanted.emit(article)
        self._to_show = note

    def _offer_places(self, pair: OpenPair, beside: Sequence[Note]) -> None:
        """To notes that have lost their passage."""
        if not any(note.places and note.target.anchor is None for note in beside):
            self._inspector.notes.show_offers({})
            return
        articles = [number for number in article_numbers(pair) if number is not None]
        self._desk.look_up(
            lambda library: place_notes.offered_places(library, articles),
            self._inspector.notes.show_offers,
            key="places of notes",
        )

    def _begin_on_passage(self, side: str, span: Span) -> None:
        if self._opened:
            article = self._opened.a if side == "a" else self._opened.b
            if article:
                self._pane.deselect()  # the note's disc stands there now
                self._begin(passage(article, span))

    def _begin(self, target: NoteTarget) -> None:
        self._inspector.setCurrentWidget(self._inspector.notes)
        self._inspector.notes.begin(target)

    def _show_card(self, note: int) -> None:
        self._inspector.setCurrentWidget(self._inspector.notes)
        self._inspector.notes.show_note(note)


def article_numbers(pair: OpenPair) -> tuple[int, int | None]:
    """The numbers of A and of B."""
    return pair.a.entry.id, pair.b.entry.id if pair.b else None


def notes_on(pair: OpenPair, notes: Sequence[Note]) -> tuple[list[Note], list[Note]]:
    """Those of ``notes`` that are on A or on a pair with A, and those that are on B alone so."""
    a, b = article_numbers(pair)
    return (
        [there for note in notes if (there := note.on(a))],
        [there for note in notes if b is not None and (there := note.on(b))],
    )


def notes_beside(pair: OpenPair, notes: Sequence[Note]) -> list[Note]:
    """Those of ``notes`` that are on A, on B or on the story of A, each once."""
    on_a, on_b = notes_on(pair, notes)
    story = pair.a.entry.story_id
    on_story = [note for note in notes if story is not None and note.target.story_id == story]
    known = {note.id for note in on_a}
    return [*on_a, *(note for note in on_b if note.id not in known), *on_story]
