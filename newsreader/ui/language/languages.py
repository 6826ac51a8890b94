"""The languages of the window, and the translators that put one on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

#: What the program's words are written in; every other language is a file.
_OWN = "en"


def languages(translations: Path) -> tuple[str, ...]:
    """The languages that the window can speak, such as "en" and "de"."""
    files = sorted(translations.glob("newsreader_*.qm"))
    return (_OWN, *(file.stem.removeprefix("newsreader_") for file in files))


def speak(app: QApplication, translations: Path, language: str) -> None:
    """Put a language on, that of the desktop when ``language`` is empty, before the window is made.

    Qt's own words (OK, Cancel, …) come along, and so do the ways of writing dates and numbers.
    """
    if language:
        QLocale.setDefault(QLocale(language))
    words = spoken(languages(translations))
    qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_files), ("newsreader", str(translations))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{words}", folder):
            app.installTranslator(translator)


def spoken(known: tuple[str, ...]) -> str:
    """The one of the known languages that the desktop or the user wants first.

    Qt's own search passes over English, which has no file, to the next of the desktop's languages.
    """
    bases = (name.replace("_", "-").split("-")[0] for name in QLocale().uiLanguages())
    return next((base for base in bases if base in known), _OWN)
