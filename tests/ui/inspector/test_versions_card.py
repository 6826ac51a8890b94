"""The versions of an article stand in the details, with what changed without a word."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.article import ArticleEntry
from newsreader.domain.versions import SilentChange, Version
from newsreader.ui.inspector.versions_card import VersionsCard


def entry(number: int, title: str) -> ArticleEntry:
    when = datetime(2031, 4, 14, tzinfo=UTC)
    date = f"2031-04-{number:02}"
    return ArticleEntry(number, 1, title, "The Post", (), date, "a", "0" * 64, 9, when)


VERSIONS = (
    Version(entry(3, "Bridge to close")),
    Version(entry(5, "Bridge to close"), correction="Correction: it was Monday."),
    Version(
        entry(8, "Bridge closed"),
        has_new_headline=True,
        silent=(SilentChange("number", "14\n", "15"),),
    ),
)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_it_tells_headlines_corrections_and_what_has_none(home: QWidget) -> None:
    texts = [label.text() for label in VersionsCard("A", VERSIONS, home).findChildren(QLabel)]
    assert texts[0] == "A · 3 versions"
    assert texts.count("Bridge closed") == 1
    assert texts.count("Bridge to close") == 1
    assert "Correction: it was Monday." in texts
    assert "“14” became “15”" in texts


def test_a_button_leads_to_the_changes(home: QWidget) -> None:
    made = VersionsCard("A", VERSIONS, home)
    pairs: list[tuple[int, int]] = []
    made.pair_requested.connect(lambda old, new: pairs.append((old, new)))
    for button in made.findChildren(QPushButton):
        button.click()
    assert pairs == [(5, 8), (3, 5), (3, 8)]
