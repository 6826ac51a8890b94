"""Put right what was read wrongly, and see it in the window at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.domain.correction import Corrected
from newsreader.domain.span import Span
from newsreader.paths import sample_files
from newsreader.ui.correcting.correction_dialog import CorrectionDialog
from newsreader.ui.main_window import MainWindow
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import drop, wait_for_pair


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """A window with the sample story, the first two articles of it open."""
    made = open_window()
    drop(made, sample_files())
    wait_for_pair(made, qtbot)
    made.workplace.inspector.show_tab("details")
    return made


def details_of_a(window: MainWindow) -> list[QPushButton]:
    details = window.workplace.inspector.details
    cards = [card for card in details.findChildren(QFrame) if card.property("role") == "card"]
    return [b for card in cards if not card.isHidden() for b in card.findChildren(QPushButton)]


def dialog(window: MainWindow, qtbot: QtBot) -> CorrectionDialog:
    qtbot.waitUntil(lambda: bool(details_of_a(window)))
    details_of_a(window)[0].click()
    qtbot.waitUntil(lambda: bool(window.findChildren(CorrectionDialog)))
    return window.findChildren(CorrectionDialog)[-1]


def save(window: MainWindow, qtbot: QtBot, asked: CorrectionDialog) -> None:
    (buttons,) = asked.findChildren(QDialogButtonBox)
    with qtbot.waitSignal(window.workplace.desk.pair_ready):
        buttons.button(QDialogButtonBox.StandardButton.Save).click()
    asked.deleteLater()


def test_a_headline_is_corrected_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    opened = window.workplace.session.opened
    assert opened is not None
    found = opened.a.article.title
    asked = dialog(window, qtbot)
    assert asked.lines[Corrected.TITLE].cursorPosition() == 0  # its beginning is in sight
    asked.lines[Corrected.TITLE].setText("Bridge shut after all")
    save(window, qtbot, asked)
    opened = window.workplace.session.opened
    assert opened is not None
    assert opened.a.article.title == "Bridge shut after all"

    asked = dialog(window, qtbot)
    (back,) = asked.findChildren(QToolButton)
    back.click()
    save(window, qtbot, asked)
    opened = window.workplace.session.opened
    assert opened is not None
    assert opened.a.article.title == found


def test_a_folded_piece_goes_back_into_the_story_with_one_click(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened = window.workplace.session.opened
    assert opened is not None
    piece = opened.a.article.folded[0].text
    details = window.workplace.inspector.details
    back = details.findChildren(QToolButton)[0]
    with qtbot.waitSignal(window.workplace.desk.pair_ready):
        back.click()
    opened = window.workplace.session.opened
    assert opened is not None
    assert piece in opened.a.article.text


def test_a_paragraph_is_folded_away(window: MainWindow, qtbot: QtBot) -> None:
    opened = window.workplace.session.opened
    assert opened is not None
    text = opened.a.article.text
    last = text.rsplit("\n\n", 1)[1]
    place = Span(text.index(last), len(text))
    with qtbot.waitSignal(window.workplace.desk.pair_ready):
        window.workplace.pane.fold_requested.emit(opened.a.entry.id, place)
    opened = window.workplace.session.opened
    assert opened is not None
    assert last not in opened.a.article.text
    assert last in [piece.text for piece in opened.a.article.folded]
