"""The bin as a dialog: deleted articles and notes, to be brought back or erased for good."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.bin import BinContents
from newsreader.domain.note_markup import plain_words
from newsreader.ui.labels.plain_label import PlainLabel

_NUMBER = Qt.ItemDataRole.UserRole
_IS_NOTE = Qt.ItemDataRole.UserRole + 1


class BinDialog(QDialog):
    """Says which of the things in the bin the user wants back or gone."""

    #: Numbers of articles, numbers of notes.
    bring_back_requested = Signal(list, list)
    erase_requested = Signal(list, list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self.resize(680, 380)
        self._model = QStandardItemModel(self)
        self._hint = PlainLabel("", self, role="quiet")
        self.table = self._table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.back_button = QPushButton(self.tr("Bring back"), self)
        self.erase_button = QPushButton(self.tr("Erase for good…"), self)
        buttons.addButton(self.back_button, action)
        buttons.addButton(self.erase_button, action)
        self.back_button.clicked.connect(lambda: self._ask(self.bring_back_requested))
        self.erase_button.clicked.connect(lambda: self._ask(self.erase_requested))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.show_contents(BinContents())

    def show_contents(self, contents: BinContents) -> None:
        """Show the bin as it is now."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("What"), self.tr("Title or words")])
        for entry in contents.articles:
            words = " · ".join(part for part in (entry.name, entry.source) if part)
            self._add(self.tr("Article"), words, entry.id, note=False)
        for note in contents.notes:
            words = " ".join(plain_words(note.text).split()) or self.tr("(empty note)")
            self._add(self.tr("Note"), words, note.id, note=True)
        is_empty = not self._model.rowCount()
        self._hint.setText(
            self.tr("The bin is empty.")
            if is_empty
            else self.tr("Articles lie here with the notes on them. Nothing is removed by itself.")
        )
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        if not is_empty:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_choice()

    def _add(self, kind: str, words: str, number: int, *, note: bool) -> None:
        row = [QStandardItem(kind), QStandardItem(words)]
        for item in row:
            item.setEditable(False)
        row[0].setData(number, _NUMBER)
        row[0].setData(note, _IS_NOTE)
        self._model.appendRow(row)

    def _ask(self, signal: SignalInstance) -> None:
        chosen = self.table.selectionModel().selectedRows()
        numbers: dict[bool, list[int]] = {False: [], True: []}
        for index in chosen:
            numbers[bool(index.data(_IS_NOTE))].append(index.data(_NUMBER))
        signal.emit(numbers[False], numbers[True])

    def _show_choice(self, *_: QModelIndex) -> None:
        is_chosen = self.table.selectionModel().hasSelection()
        self.back_button.setEnabled(is_chosen)
        self.erase_button.setEnabled(is_chosen)

    def _table(self) -> QTreeView:
        table = QTreeView(self)
        table.setProperty("role", "table")
        table.setRootIsDecorated(False)
        table.setModel(self._model)
        table.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        table.setAccessibleName(self.windowTitle())
        table.selectionModel().selectionChanged.connect(self._show_choice)
        return table
