"""The Qt application, ready for the window: name, fonts, language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from newsreader.ui.language.languages import speak
from newsreader.ui.theme.fonts import load_fonts


def start_qt(resources: Path, language: str = "") -> QApplication:
    """The one application object, made when there is none yet; it speaks ``language``."""
    existing = QApplication.instance()
    # Named here, the style is there at once; app.setStyle would build it anew.
    words = ["newsreader", "-style", "fusion"]
    app = existing if isinstance(existing, QApplication) else QApplication(words)
    app.setApplicationName("newsreader")
    app.setApplicationDisplayName("Newsreader")
    app.setDesktopFileName("newsreader")
    app.setWindowIcon(QIcon(str(resources / "icons" / "newsreader.svg")))
    load_fonts(resources / "fonts")
    speak(app, resources / "translations", language)
    return app
