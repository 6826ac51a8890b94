"""One note, written in place and saved by itself a moment after each pause in typing."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QTimer, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from newsreader.domain.note import UNMARKED, Note, NoteMarks, NoteTarget, PlaceOffer
from newsreader.ui.compare.bar.flow_layout import FlowLayout
from newsreader.ui.inspector.note_editor import NoteEditor
from newsreader.ui.inspector.note_marks import NoteMarksLine
from newsreader.ui.inspector.place_line import PlaceLine
from newsreader.ui.labels.elided_label import ElidedLabel
from newsreader.ui.labels.grey_out import grey_out
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.moments import moment
from newsreader.usecases.keep_notes import NoteDraft

SAVE_AFTER = 250  # milliseconds without a key


class NoteCard(QFrame):
    """A note that is in the library, or one that is just being begun.

    A note comes into the library with its first words: an empty one is never kept.
    """

    keep_requested = Signal(object, str, object)  # NoteDraft, text, NoteMarks
    remove_requested = Signal()
    place_requested = Signal(object)  # Note
    abandoned = Signal()
    place_taken = Signal(object)  # PlaceOffer
    place_declined = Signal(object)  # PlaceOffer

    def __init__(
        self, target: NoteTarget, note: Note | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.draft = NoteDraft(target, note.id if note else None)
        self.note = note
        self._asked = _wording(note)  # the words and marks last handed over to be kept
        self._under_way = 0
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self._heading = PlainLabel("", self, role="title")
        self.editor = NoteEditor(self._asked[0], self)
        self.editor.textChanged.connect(self._on_typing)
        self.marks = NoteMarksLine(self._asked[1], self)
        self.editor.left.connect(lambda: self._on_left(self.marks.tags))
        self.marks.changed.connect(self._on_typing)
        self.marks.left.connect(lambda: self._on_left(self.editor))
        self._state = ElidedLabel("", self, role="faint")
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        self._offer: PlaceLine | None = None
        layout.addWidget(self.editor)
        layout.addWidget(self.marks)
        layout.addLayout(self._footer())
        self._show_state()

    def show_note(self, note: Note) -> None:
        """Take the library's word on this note, but never over words that are not kept yet."""
        if self._under_way or self._present() != self._asked:
            return
        self.note = note
        self._asked = _wording(note)
        self.marks.show_marks(note.marks)
        if self.editor.toPlainText() != note.text:
            self.editor.setPlainText(note.text)
        self._show_state()

    def on_kept(self, note: Note) -> None:
        """The words that were handed over are safe."""
        self._under_way -= 1
        self.note = note
        self._show_state()

    def on_failed(self) -> None:
        """They are not: the next key, or leaving the card, tries again."""
        self._under_way -= 1
        self._asked = _wording(self.note)
        self._show_state()

    def set_heading(self, heading: str) -> None:
        """Change what stands above the note."""
        self._heading.setText(heading)
        self.editor.setAccessibleName(heading)

    def show_offer(self, offer: PlaceOffer | None) -> None:
        """Offer the place where the note's passage may stand, or none."""
        if self._offer and self._offer.offer == offer:
            return
        if self._offer:
            self._offer.hide()
            self._offer.deleteLater()
        self._offer = PlaceLine(offer, self) if offer else None
        if self._offer:
            self._offer.taken.connect(self.place_taken)
            self._offer.declined.connect(self.place_declined)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(1, self._offer)
            self._offer.show()

    def be_read_only(self, reason: str) -> None:
        """Let the note be read and nothing else."""
        self.editor.setReadOnly(True)
        for part in (self.marks, self._remove):
            grey_out(part, reason)

    def save(self) -> None:
        """Hand over the present words, if they are new."""
        self._timer.stop()
        text, marks = present = self._present()
        is_begun = self.note is not None or self._under_way
        if present != self._asked and (is_begun or text.strip()):
            self._asked = present
            self._under_way += 1
            self.keep_requested.emit(self.draft, text, marks)
        self._show_state()

    def discard(self) -> None:
        """Forget what is not kept yet: the note is going to be removed."""
        self._timer.stop()
        self._asked = self._present()

    def _present(self) -> tuple[str, NoteMarks]:
        return self.editor.toPlainText(), self.marks.marks

    def _on_typing(self) -> None:
        self._timer.start()
        self._show_state()

    def _on_left(self, other_field: QWidget) -> None:
        self.save()
        if self.note is None and not self._under_way and not other_field.hasFocus():
            self.abandoned.emit()

    def _show_place(self) -> None:
        if self.note:
            self.place_requested.emit(self.note)

    def _show_state(self) -> None:
        self._show.setVisible(self.note is not None and self.note.target.story_id is None)
        if self._under_way:
            self._state.setText(self.tr("Saving …"))
        elif self._present() != self._asked:
            self._state.setText(self.tr("Not saved yet"))
        elif self.note:
            self._state.setText(moment(self.note.changed_at))
        else:
            self._state.setText(self.tr("New note"))

    def _footer(self) -> FlowLayout:
        """When it was written, and what can be done with it; in two rows where it is narrow."""
        row = FlowLayout(None, QMargins(0, 0, 0, 0), spacing=2)
        row.addWidget(self._state)
        self._show = self._button(self.tr("Show"), self._show_place)
        row.addWidget(self._show)
        self._remove = self._button(self.tr("Remove"), self.remove_requested)
        row.addWidget(self._remove)
        return row

    def _button(self, text: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "order")
        button.clicked.connect(do)
        return button


def _wording(note: Note | None) -> tuple[str, NoteMarks]:
    return (note.text, note.marks) if note else ("", UNMARKED)
