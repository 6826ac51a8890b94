"""The notes on the open articles, each a card; new ones are begun here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.domain.note import Note, NoteTarget, PlaceOffer
from newsreader.ui.compare.column.note_markers import number_notes
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.inspector.undo_offer import UndoOffer
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.usecases.keep_notes import NoteDraft


class NotesTab(Scrolled):
    """Cards in the order of the notes' places; a card that is being written in stays put."""

    keep_requested = Signal(object, str, object)  # NoteDraft, text, NoteMarks
    remove_requested = Signal(object)  # NoteDraft
    bring_back_requested = Signal(object)  # NoteDraft
    place_requested = Signal(object)  # Note
    place_taken = Signal(object)  # PlaceOffer
    place_declined = Signal(object)  # PlaceOffer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: dict[int, str] = {}
        self._story: int | None = None
        self._cards: list[NoteCard] = []
        self._removed: set[int] = set()
        self._reason = ""  # why no note can be kept
        self._hint = PlainLabel(
            self.tr("Select words in an article and press Ctrl+Shift+N to write about them."),
            self,
            role="quiet",
        )
        self.content.insertWidget(0, self._hint)

    def be_read_only(self, reason: str) -> None:
        """Show notes and take none: the library cannot keep them."""
        self._reason = reason
        self._hint.setText(reason)

    def show_notes(
        self, notes: Sequence[Note], letters: dict[int, str], story: int | None = None
    ) -> None:
        """Show these notes; ``letters`` gives A or B for an article's number, ``story`` is A's.

        A card whose note is not among them stays as long as its words are on their way.
        """
        self._letters, self._story = letters, story
        unplaced = {note.id: note for note in notes if note.id not in self._removed}
        # What is in the bin by now may come out of it by another way.
        self._removed &= {note.id for note in notes}
        for card in list(self._cards):
            if note := unplaced.pop(card.draft.id or 0, None):
                card.show_note(note)
            elif card.note or not self._is_open(card.draft.target):
                self._take_away(card)
        for note in unplaced.values():
            self._add(note.target, note)
        self._number()

    def show_offers(self, offers: Mapping[int, PlaceOffer]) -> None:
        """Offer notes that have lost their passage, by their numbers, where it may stand."""
        for card in self._cards:
            card.show_offer(offers.get(card.draft.id or 0))

    def begin(self, target: NoteTarget) -> None:
        """Open an empty card for a new note and put the cursor into it."""
        card = self._add(target, None)
        self._number()
        self.show_widget(card)
        card.editor.setFocus()

    def on_kept(self, draft: NoteDraft, note: Note) -> None:
        """The words of a card are safe."""
        for card in self._cards:
            if card.draft is draft:
                card.on_kept(note)
        self._number()

    def on_failed(self, draft: NoteDraft) -> None:
        """The words of a card could not be kept."""
        for card in self._cards:
            if card.draft is draft:
                card.on_failed()

    def show_note(self, note_id: int) -> None:
        """Bring a note's card into view."""
        for card in self._cards:
            if card.draft.id == note_id:
                self.show_widget(card)
                card.editor.setFocus()

    def save_all(self) -> None:
        """Hand over everything that is not kept yet; called before the window closes."""
        for card in self._cards:
            card.save()

    def _add(self, target: NoteTarget, note: Note | None) -> NoteCard:
        card = NoteCard(target, note, self)
        card.keep_requested.connect(self.keep_requested)
        card.place_requested.connect(self.place_requested)
        card.place_taken.connect(self.place_taken)
        card.place_declined.connect(self.place_declined)
        card.remove_requested.connect(lambda: self._remove(card))
        card.abandoned.connect(lambda: self._take_away(card))
        self.cards.addWidget(card)
        if self._reason:
            card.be_read_only(self._reason)
        card.show()
        self._cards.append(card)
        return card

    def _remove(self, card: NoteCard) -> None:
        draft = card.draft
        card.discard()
        self._take_away(card)
        self.remove_requested.emit(draft)
        if draft.id is not None:
            self._removed.add(draft.id)
        offer = UndoOffer(self.tr("The note was removed."), self)
        offer.taken.connect(lambda: self._bring_back(draft))
        self.content.insertWidget(0, offer)

    def _bring_back(self, draft: NoteDraft) -> None:
        self._removed.discard(draft.id or 0)
        self.bring_back_requested.emit(draft)

    def _take_away(self, card: NoteCard) -> None:
        if card not in self._cards:
            return
        self._cards.remove(card)
        card.save()
        self.cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()

    def _number(self) -> None:
        """Head each card with the number that its note has in the text."""
        self._hint.setVisible(not self._cards)
        on_a, on_b = (
            [c.note for c in self._cards if c.note and self._letter(c.draft.target) == letter]
            for letter in ("A", "B")
        )
        numbers = number_notes(on_a, on_b)
        for card in self._cards:
            number = numbers.get(card.note.id) if card.note else None
            card.set_heading(self._heading(number, card.draft.target))

    def _is_open(self, target: NoteTarget) -> bool:
        if target.story_id is not None:
            return target.story_id == self._story
        return target.article_id in self._letters

    def _letter(self, target: NoteTarget) -> str:
        return self._letters.get(target.article_id or -1, "")

    def _heading(self, number: int | None, target: NoteTarget) -> str:
        note = self.tr("Note {n}").format(n=number) if number else self.tr("Note")
        if target.anchor is None:
            return f"{note} · {self._where(target)}"
        quote = " ".join(target.anchor.quote.split())
        if len(quote) > 40:
            quote = quote[:39].rstrip() + "…"
        heading = self.tr("{note} · {where}, “{quote}”")
        return heading.format(note=note, where=self._where(target), quote=quote)

    def _where(self, target: NoteTarget) -> str:
        if target.story_id is not None:
            return self.tr("on the story")
        if target.other_article_id is None:
            return self.tr("on {letter}").format(letter=self._letter(target))
        if other := self._letters.get(target.other_article_id):
            both = sorted((self._letter(target), other))
            return self.tr("on {letter} and {other}").format(letter=both[0], other=both[1])
        return self.tr("on {letter} and another article").format(letter=self._letter(target))
