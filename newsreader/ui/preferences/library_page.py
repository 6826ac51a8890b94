"""The page of the preferences on where the library lies and how it is kept safe."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsreader.ui.labels.plain_label import PlainLabel


class LibraryPage(QWidget):
    """Says where things lie, opens the folder, asks for a backup."""

    backup_requested = Signal()

    def __init__(self, library: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = library.parent if library else None
        here = str(library) if library else self.tr("The library is not open.")
        backups = str(self._folder / "backups") if self._folder else self.tr("None yet.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for title, place in ((self.tr("The library"), here), (self.tr("Backups"), backups)):
            layout.addWidget(PlainLabel(title, self, role="title"))
            layout.addWidget(PlainLabel(place, self))
        explained = self.tr(
            "A backup is made by itself every ten minutes while there is something new to keep."
        )
        layout.addWidget(PlainLabel(explained, self, role="quiet"))
        layout.addLayout(self._buttons())
        self.outcome: QLabel = PlainLabel("", self, role="title")
        layout.addWidget(self.outcome)
        layout.addStretch(1)

    def say(self, sentence: str) -> None:
        """Tell what became of the backup."""
        self.outcome.setText(sentence)
        self.backup_button.setEnabled(self._folder is not None)

    def _buttons(self) -> QHBoxLayout:
        self.open_button = QPushButton(self.tr("Open folder"), self)
        self.open_button.clicked.connect(self._open)
        self.backup_button = QPushButton(self.tr("Back up now"), self)
        self.backup_button.clicked.connect(self._ask_for_backup)
        row = QHBoxLayout()
        for button in (self.open_button, self.backup_button):
            button.setEnabled(self._folder is not None)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _ask_for_backup(self) -> None:
        self.backup_button.setEnabled(False)
        self.outcome.setText(self.tr("Backing up …"))
        self.backup_requested.emit()
