"""The preferences: every choice is put on at once, so that there is no OK to press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from newsreader.settings import Settings
from newsreader.ui.appearance import Appearance
from newsreader.ui.preferences.folding_page import FoldingPage
from newsreader.ui.preferences.library_page import LibraryPage
from newsreader.ui.preferences.looks_page import LooksPage


class PreferencesDialog(QDialog):
    """Pages on looks, on what is folded, and on the library; stays open beside the work."""

    def __init__(
        self,
        appearance: Appearance,
        *,
        library: Path | None,
        languages: tuple[str, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._appearance = appearance
        settings = appearance.settings
        self.looks = LooksPage(settings, languages, self)
        self.folding = FoldingPage(settings, self)
        self.library = LibraryPage(library, self)
        self.looks.changed.connect(self._change)
        self.folding.changed.connect(self._change)
        tabs = QTabWidget(self)
        tabs.addTab(self.looks, self.tr("Looks"))
        tabs.addTab(self.folding, self.tr("Page furniture"))
        tabs.addTab(self.library, self.tr("Library"))
        tabs.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(560, 420)

    def _change(self, change: Callable[[Settings], Settings]) -> None:
        self._appearance.change(change(self._appearance.settings))
