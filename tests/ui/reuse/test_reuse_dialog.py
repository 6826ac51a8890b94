"""Who else has a passage is listed with outlet, date and sentence; a click opens it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.article import ArticleEntry
from newsreader.domain.reuse import Reuse
from newsreader.domain.span import Span
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.reuse.reuse_dialog import ReuseDialog

WHEN = datetime(2031, 4, 14, tzinfo=UTC)
ENTRY = ArticleEntry(7, 1, "Cracks found", "The Post", (), "2031-04-14", "a", "0" * 64, 9, WHEN)
REUSE = Reuse(ENTRY, Span(3, 40), "They counted <b>fourteen</b> cracks.", 0.92)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_an_article_has_outlet_date_headline_and_share(home: QWidget) -> None:
    dialog = ReuseDialog("They counted\nfourteen cracks.", [REUSE], home)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts == [
        "1 other article in the library has these words.",
        "“They counted fourteen cracks.”",
        "They counted <b>fourteen</b> cracks.",
        "The Post · 14 Apr 2031 · Cracks found · 92% of the words",
    ]


def test_a_click_picks_it(home: QWidget, qtbot: QtBot) -> None:
    dialog = ReuseDialog("They counted", [REUSE], home)
    (line,) = dialog.findChildren(PassageLine)
    with qtbot.waitSignal(dialog.article_picked) as picked:
        line.clicked.emit()
    assert picked.args == [REUSE]


def test_nobody_else_is_an_answer_too(home: QWidget) -> None:
    dialog = ReuseDialog("They counted", [], home)
    assert "No other article" in dialog.findChildren(QLabel)[0].text()
