"""Asks in which form a report is to be saved, and which of the user's notes go into it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.note import Note
from newsreader.domain.note_markup import plain_words
from newsreader.ui.labels.one_line import shortened
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.own_language import in_quotation_marks

_NOTE = Qt.ItemDataRole.UserRole
_LONGEST = 120


class ExportDialog(QDialog):
    """A form, and a check list of notes; without notes there is no list."""

    def __init__(
        self, title: str, forms: Sequence[StrEnum], notes: Sequence[Note], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._forms = forms
        self.forms = QComboBox(self)
        for form in forms:
            self.forms.addItem(self._words()[form.value])
        self._items = QStandardItemModel(self)
        for note in notes:
            item = QStandardItem(_line(note))
            item.setData(note, _NOTE)
            item.setEditable(False)
            item.setCheckable(True)
            self._items.appendRow(item)
        self.notes = QListView(self)
        self.notes.setAccessibleName(self.tr("Notes for the report"))
        self.notes.setWordWrap(True)
        self.notes.setSpacing(3)
        self.notes.setModel(self._items)
        self._lay_out(has_notes=bool(notes))

    @property
    def form(self) -> StrEnum:
        """The chosen form."""
        return self._forms[self.forms.currentIndex()]

    @property
    def chosen_notes(self) -> tuple[Note, ...]:
        """The notes that are ticked."""
        items = [self._items.item(row) for row in range(self._items.rowCount())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(_NOTE) for item in ticked)

    def tick(self, *, all_notes: bool) -> None:
        """Choose all notes, or none."""
        state = Qt.CheckState.Checked if all_notes else Qt.CheckState.Unchecked
        for row in range(self._items.rowCount()):
            self._items.item(row).setCheckState(state)

    def _words(self) -> dict[str, str]:
        return {
            "html": self.tr("Web page (HTML), to read and to print"),
            "pdf": self.tr("PDF, for Latin, Greek and Cyrillic letters"),
            "docx": self.tr("Word document (DOCX)"),
            "markdown": self.tr("Markdown"),
            "csv": self.tr("Table of links, facts and quotes (CSV)"),
            "json": self.tr("Data for programs (JSON)"),
            "text": self.tr("Plain text"),
        }

    def _lay_out(self, *, has_notes: bool) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Form"), self.forms)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        self.notes.setVisible(has_notes)
        if has_notes:
            hint = self.tr("Your notes stay out of the report unless you tick them.")
            column.addWidget(PlainLabel(hint, self, role="quiet"))
            column.addWidget(self.notes, 1)
            column.addLayout(self._all_or_none())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(460)

    def _all_or_none(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, all_notes in ((self.tr("Tick &all"), True), (self.tr("Tick &none"), False)):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, on=all_notes: self.tick(all_notes=on))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _line(note: Note) -> str:
    """What the note says, and the words that it is pinned to."""
    words = shortened(plain_words(note.text), _LONGEST)
    quote = shortened(note.target.anchor.quote, _LONGEST) if note.target.anchor else ""
    return f"{words}\n{in_quotation_marks(quote)}" if quote else words
