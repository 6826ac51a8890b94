"""The notes on the open articles, each a card; new ones are begun here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsreader.domain.note import Note, NoteTarget
from newsreader.ui.compare.note_markers import number_notes
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.inspector.scrolled import Scrolled
from newsreader.ui.inspector.undo_offer import UndoOffer
from newsreader.ui.plain_label import PlainLabel


class NotesTab(Scrolled):
    """Cards in the order of the notes' places; a card that is being written in stays put."""

    write_requested = Signal(object, str)  # NoteTarget, text
    rewrite_requested = Signal(int, str)
    remove_requested = Signal(int)
    bring_back_requested = Signal(int)
    place_requested = Signal(object)  # Note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: dict[int, str] = {}
        self._cards: list[NoteCard] = []
        self._hint = PlainLabel(
            self.tr("Select words in an article and press Ctrl+Shift+N to write about them."),
            self,
            role="quiet",
        )
        self.content.insertWidget(0, self._hint)

    def show_notes(self, notes: Sequence[Note], letters: dict[int, str]) -> None:
        """Show these notes; ``letters`` gives A or B for an article's number."""
        self._letters = letters
        unplaced = {note.id: note for note in notes}
        for card in list(self._cards):
            if card.note and card.note.id in unplaced:
                card.adopt(unplaced.pop(card.note.id))
            elif card.note or not self._belongs_here(card.target):
                self._take_away(card)
        for note in unplaced.values():
            self._add(note.target, note)
        self._number()

    def begin(self, target: NoteTarget) -> None:
        """Open an empty card for a new note and put the cursor into it."""
        card = self._add(target, None)
        self._number()
        self.show_widget(card)
        card.editor.setFocus()

    def on_written(self, note: Note) -> None:
        """A new note is in the library: the card that it was typed in becomes its card."""
        for card in self._cards:
            if card.is_waiting and card.target == note.target:
                card.adopt(note)
                self._number()
                return

    def show_note(self, note_id: int) -> None:
        """Bring a note's card into view."""
        for card in self._cards:
            if card.note and card.note.id == note_id:
                self.show_widget(card)
                card.editor.setFocus()

    def save_all(self) -> None:
        """Send everything that is not saved yet; called before the window closes."""
        for card in self._cards:
            card.save()

    def _remove(self, note_id: int) -> None:
        self.remove_requested.emit(note_id)
        offer = UndoOffer(self.tr("The note was removed."), self)
        offer.taken.connect(lambda: self.bring_back_requested.emit(note_id))
        self.content.insertWidget(0, offer)

    def _belongs_here(self, target: NoteTarget) -> bool:
        return target.article_id in self._letters

    def _add(self, target: NoteTarget, note: Note | None) -> NoteCard:
        card = NoteCard("", target, note, self)
        card.write_requested.connect(self.write_requested)
        card.rewrite_requested.connect(self.rewrite_requested)
        card.remove_requested.connect(self._remove)
        card.place_requested.connect(self.place_requested)
        card.abandoned.connect(lambda: self._take_away(card))
        self.cards.addWidget(card)
        card.show()
        self._cards.append(card)
        return card

    def _take_away(self, card: NoteCard) -> None:
        card.save()
        self._cards.remove(card)
        self.cards.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()

    def _number(self) -> None:
        """Head each card with the number that its note has in the text."""
        self._hint.setVisible(not self._cards)
        on_a, on_b = (
            [c.note for c in self._cards if c.note and self._letter(c.target) == letter]
            for letter in ("A", "B")
        )
        numbers = number_notes(on_a, on_b)
        for card in self._cards:
            number = numbers.get(card.note.id) if card.note else None
            card.set_heading(self._heading(number, card.target))

    def _letter(self, target: NoteTarget) -> str:
        return self._letters.get(target.article_id or -1, "")

    def _heading(self, number: int | None, target: NoteTarget) -> str:
        note = self.tr("Note {n}").format(n=number) if number else self.tr("Note")
        where = self.tr("on {letter}").format(letter=self._letter(target))
        if target.anchor is None:
            return f"{note} · {where}"
        quote = " ".join(target.anchor.quote.split())
        if len(quote) > 40:
            quote = quote[:39].rstrip() + "…"
        return f"{note} · {where}, “{quote}”"
