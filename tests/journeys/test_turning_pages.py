"""From page to page faster than they open: what was asked for last is what is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsreader.paths import sample_files
from newsreader.ui.export_dialog import ExportDialog
from newsreader.ui.main_window import MainWindow
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import drop, numbers, wait_for_pair


def shows_pair(window: MainWindow, qtbot: QtBot) -> bool:
    qtbot.wait(300)  # what is still under way must not turn the page again
    return window.workplace.pane.isVisible()


def test_the_sample_opens_over_the_page_of_an_outlet(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    article = tmp_path / "notice.html"
    article.write_text(
        "<meta property='og:site_name' content='Sallow Post'><title>A quay is painted</title>"
        "<article><p>The harbour office has had the old quay painted blue and white.</p></article>",
        encoding="utf-8",
    )
    drop(window, [article])
    wait_for_pair(window, qtbot)
    window.workplace.library.source_picked.emit("Sallow Post")
    qtbot.waitUntil(window.workplace.places.source_page.isVisible)
    window.actions_by_name["sample"].trigger()
    qtbot.waitUntil(lambda: numbers(window)[1] is not None, timeout=20_000)
    assert shows_pair(window, qtbot)


def test_an_article_that_was_left_before_it_opened_can_be_picked_again(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, sample_files()[:3])
    wait_for_pair(window, qtbot)
    window.workplace.library.article_picked.emit(3)
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: window.workplace.places.shows_story, timeout=20_000)
    window.workplace.library.article_picked.emit(3)
    qtbot.waitUntil(lambda: numbers(window) == (1, 3), timeout=20_000)
    assert shows_pair(window, qtbot)


def test_files_dropped_over_the_page_of_their_story_open_as_a_pair(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, sample_files()[:3])
    wait_for_pair(window, qtbot)
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: window.workplace.places.shows_story, timeout=20_000)
    drop(window, sample_files()[3:])
    qtbot.waitUntil(lambda: numbers(window) == (4, 5), timeout=20_000)
    assert shows_pair(window, qtbot)


def test_a_report_is_of_the_pair_that_it_was_asked_for(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    window.workplace.reports.ask()
    dialog = window.findChildren(ExportDialog)[0]
    note = tmp_path / "alone.txt"
    note.write_text("A lamp on the quay was mended on Sunday.\n\nNobody had asked for it.\n")
    drop(window, [note])
    qtbot.waitUntil(lambda: numbers(window)[1] is None, timeout=20_000)
    report = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    dialog.accept()
    qtbot.waitUntil(report.exists, timeout=20_000)
    assert "mended on Sunday" not in report.read_text(encoding="utf-8")
