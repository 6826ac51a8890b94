"""One note, written in place and saved by itself a moment after each pause in typing."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.note import Note, NoteTarget
from newsreader.ui.moments import moment
from newsreader.ui.plain_label import PlainLabel
from newsreader.usecases.keep_notes import NoteDraft

SAVE_AFTER = 250  # milliseconds without a key
_MOST_LINES = 12
#: The keyboard goes elsewhere for a moment, and comes back.
_STILL_HERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class NoteCard(QFrame):
    """A note that is in the library, or one that is just being begun.

    A note comes into the library with its first words: an empty one is never kept.
    """

    keep_requested = Signal(object, str)  # NoteDraft, text
    remove_requested = Signal()
    place_requested = Signal(object)  # Note
    abandoned = Signal()

    def __init__(
        self, target: NoteTarget, note: Note | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        self.draft = NoteDraft(target, note.id if note else None)
        self.note = note
        self._asked = note.text if note else ""  # the words last handed over to be kept
        self._under_way = 0
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.save)
        self._heading = PlainLabel("", self, role="title")
        self.editor = _Editor(self._asked, self)
        self.editor.textChanged.connect(self._on_typing)
        self.editor.left.connect(self._on_left)
        self._state = PlainLabel("", self, role="faint")
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self.editor)
        layout.addLayout(self._footer())
        self._show_state()

    def show_note(self, note: Note) -> None:
        """Take the library's word on this note, but never over words that are not kept yet."""
        if self._under_way or self.editor.toPlainText() != self._asked:
            return
        self.note = note
        self._asked = note.text
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
        self._asked = self.note.text if self.note else ""
        self._show_state()

    def set_heading(self, heading: str) -> None:
        """Change what stands above the note."""
        self._heading.setText(heading)
        self.editor.setAccessibleName(heading)

    def save(self) -> None:
        """Hand over the present words, if they are new."""
        self._timer.stop()
        text = self.editor.toPlainText()
        is_begun = self.note is not None or self._under_way
        if text != self._asked and (is_begun or text.strip()):
            self._asked = text
            self._under_way += 1
            self.keep_requested.emit(self.draft, text)
        self._show_state()

    def discard(self) -> None:
        """Forget what is not kept yet: the note is going to be removed."""
        self._timer.stop()
        self._asked = self.editor.toPlainText()

    def _on_typing(self) -> None:
        self._timer.start()
        self._show_state()

    def _on_left(self) -> None:
        self.save()
        if self.note is None and not self._under_way:
            self.abandoned.emit()

    def _show_place(self) -> None:
        if self.note:
            self.place_requested.emit(self.note)

    def _show_state(self) -> None:
        self._show.setVisible(self.note is not None)
        if self._under_way:
            self._state.setText(self.tr("Saving …"))
        elif self.editor.toPlainText() != self._asked:
            self._state.setText(self.tr("Not saved yet"))
        elif self.note:
            self._state.setText(moment(self.note.changed_at))
        else:
            self._state.setText(self.tr("New note"))

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        self._show = self._button(self.tr("Show"), self._show_place)
        row.addWidget(self._show)
        row.addWidget(self._button(self.tr("Remove"), self.remove_requested))
        return row

    def _button(self, text: str, do: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setProperty("role", "flat")
        button.clicked.connect(do)
        return button


class _Editor(QPlainTextEdit):
    """A plain text box that grows with its words and says when the user leaves it."""

    left = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are for the window to take
        self.setPlaceholderText(self.tr("Write your note …"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The size of a plain text document is told in lines, not in pixels.
        lines = math.ceil(self.document().documentLayout().documentSize().height())
        shown = min(_MOST_LINES, max(2, lines))
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(on if lines > _MOST_LINES else off)
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 4
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + frame)
