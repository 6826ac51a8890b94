"""The window in German: its words, Qt's own, dates and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsreader.app import build_window
from newsreader.paths import resources, sample_files
from newsreader.ui.language.languages import languages, speak
from newsreader.ui.language.moments import day, moment
from newsreader.ui.language.numbers import count, percent

_TRANSLATIONS = resources() / "translations"


@pytest.fixture
def own_language(qapp: QApplication) -> Iterator[QApplication]:
    """What a test puts on is taken off after it."""
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def german(own_language: QApplication) -> None:
    speak(own_language, _TRANSLATIONS, "de")


@pytest.mark.usefixtures("german")
def test_the_window_is_german(qtbot: QtBot, tmp_path: Path) -> None:
    window = build_window(tmp_path, tmp_path)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(lambda: window.is_furnished and window.workplace.desk.is_open, timeout=20_000)
    menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert menus == ["Datei", "Bearbeiten", "Ansicht", "Thema", "Vergleich", "Notizen", "Hilfe"]
    window.workplace.imports.take_files(sample_files())
    qtbot.waitUntil(lambda: window.workplace.session.opened is not None, timeout=20_000)
    qtbot.waitUntil(lambda: "14. April 2026" in _told(window), timeout=20_000)
    assert "5 Artikel · 1 Thema · 3 Quellen" in _told(window)
    window.close()


@pytest.mark.usefixtures("german")
def test_the_words_of_qt_come_along(qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text() == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_dates_and_numbers_are_written_as_germans_do() -> None:
    assert day("2026-05-04T18:30") == "4. Mai 2026"
    assert moment(datetime(2026, 5, 4, 12, tzinfo=UTC)).startswith("4. Mai 2026 ")
    assert (count(12345), percent(0.456)) == ("12.345", "46\N{NO-BREAK SPACE}%")


def test_english_and_german_can_be_chosen() -> None:
    assert languages(_TRANSLATIONS) == ("en", "de")


@pytest.mark.parametrize("language", ["en", "en_GB", "fi"])
def test_where_no_words_are_known_the_window_speaks_english(
    own_language: QApplication, language: str
) -> None:
    speak(own_language, _TRANSLATIONS, language)
    assert own_language.translate("Actions", "&File") == "&File"


def test_english_wins_over_german_where_the_desktop_wants_it_first(
    own_language: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["en-GB", "en", "de-DE", "de"])
    speak(own_language, _TRANSLATIONS, "")
    assert own_language.translate("Actions", "&File") == "&File"


def _told(window: QWidget) -> str:
    words = "\n".join(label.text() for label in window.findChildren(QLabel))
    return " ".join(words.split())
