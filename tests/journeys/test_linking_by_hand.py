"""Link what the program missed, unlink what it got wrong, look who else tells it: remembered."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.domain.comparison import Comparison
from newsreader.paths import sample_files
from newsreader.ui.compare.tellings_popup import TellingsPopup
from newsreader.ui.compare.third_column import ThirdColumn
from newsreader.ui.main_window import MainWindow
from newsreader.usecases.export_report import ReportFormat
from tests.journeys.conftest import OpenWindow

IN_A, IN_B = "Pedestrians and cyclists", "Many on the Holm said"


def open_pair(window: MainWindow, qtbot: QtBot) -> None:
    window.workplace.imports.take_files(sample_files())
    qtbot.waitUntil(lambda: window.workplace.session.opened is not None, timeout=20_000)
    window.workplace.library.article_picked.emit(3)
    qtbot.waitUntil(lambda: numbers(window) == (1, 3))


def numbers(window: MainWindow) -> tuple[int, int]:
    pair = window.workplace.session.opened
    return (pair.a.entry.id, pair.b.entry.id if pair.b else 0) if pair else (0, 0)


def comparison(window: MainWindow) -> Comparison:
    pair = window.workplace.session.opened
    assert pair is not None
    assert pair.comparison is not None
    return pair.comparison


def by_hand(window: MainWindow) -> int:
    return sum(link.by_hand for link in comparison(window).links)


def select(window: MainWindow, side: str, words: str) -> None:
    view = window.workplace.pane.columns.views["a" if side == "a" else "b"]
    found = view.document().find(words)
    assert not found.isNull()
    view.setTextCursor(QTextCursor(found))


def test_a_link_by_hand_is_kept_and_taken_back(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    open_pair(window, qtbot)
    actions = window.actions_by_name
    actions["link"].trigger()
    assert by_hand(window) == 0
    select(window, "a", IN_A)
    select(window, "b", IN_B)
    actions["link"].trigger()
    qtbot.waitUntil(lambda: by_hand(window) == 1)
    report = tmp_path / "pair.json"
    pair = window.workplace.session.opened
    assert pair is not None
    window.workplace.reports.save(pair, report, ReportFormat.JSON)
    qtbot.waitUntil(report.exists)
    links = json.loads(report.read_text(encoding="utf-8"))["links"]
    assert [link["why"] for link in links if link.get("by_hand")] == [
        "You linked these passages by hand."
    ]
    window.close()

    again = open_window()
    qtbot.waitUntil(lambda: again.workplace.session.opened is not None)
    assert by_hand(again) == 1
    again.actions_by_name["swap"].trigger()
    qtbot.waitUntil(lambda: numbers(again) == (3, 1))
    assert by_hand(again) == 1
    again.actions_by_name["undo_link"].trigger()
    qtbot.waitUntil(lambda: by_hand(again) == 0)
    again.actions_by_name["redo_link"].trigger()
    qtbot.waitUntil(lambda: by_hand(again) == 1)


def test_a_wrong_link_is_taken_out(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    open_pair(window, qtbot)
    before = comparison(window)
    window.workplace.pane.select_link(0)
    window.actions_by_name["unlink"].trigger()
    qtbot.waitUntil(lambda: comparison(window) is not before)
    gone, links = before.links[0], comparison(window).links
    assert (gone.a, gone.b) not in [(link.a, link.b) for link in links]
    assert comparison(window).coverage_a.only > before.coverage_a.only


def test_a_passage_is_followed_into_the_other_articles(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    open_pair(window, qtbot)
    select(window, "a", "engineers found fourteen cracks")
    window.actions_by_name["tellings"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(TellingsPopup)))
    (popup,) = window.findChildren(TellingsPopup)
    assert len(popup.lines) >= 2
    assert QApplication.focusWidget() is popup.lines[0] or not popup.isActiveWindow()
    qtbot.keyClick(popup.lines[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: numbers(window) != (1, 3))
    assert numbers(window)[0] == 1
    assert window.workplace.pane.columns.views["b"].light.span is not None


def test_a_third_article_comes_with_the_layout_and_stays_chosen(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    open_pair(window, qtbot)
    window.actions_by_name["layout_three"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ThirdColumn)))
    (third,) = window.findChildren(ThirdColumn)
    qtbot.waitUntil(third.view.isVisible)
    first = third.view.reading.article
    third.article_wanted.emit(5)
    qtbot.waitUntil(lambda: third.view.reading.article != first)
    window.close()

    again = open_window()
    qtbot.waitUntil(lambda: bool(again.findChildren(ThirdColumn)))
    assert again.actions_by_name["layout_three"].isChecked()
