"""The Qt application, ready for the window: name, fonts, quiet log."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from newsreader.ui.theme.fonts import load_fonts


def start_qt(resources: Path) -> QApplication:
    """The one application object, made when there is none yet."""
    existing = QApplication.instance()
    # Named here, the style is there at once; app.setStyle would build it anew.
    words = ["newsreader", "-style", "fusion"]
    app = existing if isinstance(existing, QApplication) else QApplication(words)
    app.setApplicationName("newsreader")
    app.setApplicationDisplayName("Newsreader")
    app.setDesktopFileName("newsreader")
    load_fonts(resources / "fonts")
    _translate_qt(app)
    return app


def _translate_qt(app: QApplication) -> None:
    """Qt's own words (OK, Cancel, …) in the user's language."""
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        app.installTranslator(translator)
