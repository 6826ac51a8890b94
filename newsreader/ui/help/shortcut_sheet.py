"""The sheet of shortcuts: every action of the one table, to look through and to search."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from newsreader.ui.actions import ACTIONS
from newsreader.ui.menus import words_of


class ShortcutSheet(QDialog):
    """What can be done, in which menu it stands, and its keys."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(620, 620)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search actions and keys"))
        self.box.setAccessibleName(self.tr("Search actions and keys"))
        self.box.setClearButtonEnabled(True)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model(actions))
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.textChanged.connect(self._found.setFilterFixedString)
        self.table = self._table()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def _table(self) -> QTreeView:
        table = QTreeView(self)
        table.setProperty("role", "table")
        table.setRootIsDecorated(False)
        table.setAllColumnsShowFocus(True)
        table.setModel(self._found)
        table.setAccessibleName(self.windowTitle())
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _model(self, actions: Mapping[str, QAction]) -> QStandardItemModel:
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Keys")])
        for spec in ACTIONS:
            keys = actions[spec.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            cells = [QStandardItem(text) for text in (*words_of(spec), keys)]
            for cell in cells:
                cell.setEditable(False)
            model.appendRow(cells)
        return model
