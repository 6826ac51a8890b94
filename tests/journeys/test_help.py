"""The tour on the sample story, and what else the window offers to those who are new to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.paths import sample_files
from newsreader.ui.help.callout import Callout
from newsreader.ui.help.guide_window import GuideWindow
from newsreader.ui.help.tour import Tour
from newsreader.ui.main_window import MainWindow
from newsreader.ui.preferences.preferences_dialog import PreferencesDialog
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import drop, wait_for_pair


def tour_of(window: MainWindow, qtbot: QtBot) -> Tour:
    qtbot.waitUntil(lambda: window.workplace.guidance.tour is not None, timeout=20_000)
    tour = window.workplace.guidance.tour
    assert tour is not None
    return tour


def test_the_sample_begins_with_a_tour_that_does_not_come_back(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.waitUntil(window.workplace.start_page.isVisible)
    window.workplace.start_page.sample_button.click()
    tour = tour_of(window, qtbot)
    titles = []
    while window.workplace.guidance.tour is not None:
        titles.append(tour.callout.accessibleName())
        assert window.rect().contains(tour.callout.geometry())
        qtbot.keyClick(tour.callout, Qt.Key.Key_Return)
    assert len(titles) == len(set(titles)) == 5
    qtbot.waitUntil(lambda: window.findChildren(Callout) == [])
    window.close()
    again = open_window()
    wait_for_pair(again, qtbot)
    again.workplace.start_page.sample_requested.emit()
    qtbot.wait(50)
    assert again.workplace.guidance.tour is None


def test_the_tour_can_be_left_at_once_and_asked_for_again(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    window.actions_by_name["tour"].trigger()
    tour = tour_of(window, qtbot)
    assert window.workplace.session.opened is not None
    qtbot.keyClick(tour.callout, Qt.Key.Key_Escape)
    assert window.workplace.guidance.tour is None
    window.actions_by_name["tour"].trigger()
    tour_of(window, qtbot).callout.skip_button.click()
    assert window.workplace.guidance.tour is None


def test_the_guide_opens_once_and_follows_a_link(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.actions_by_name["guide"].trigger()
    window.actions_by_name["guide"].trigger()
    (guide,) = window.findChildren(GuideWindow)
    assert guide.view.toPlainText().startswith("The first quarter of an hour")
    place = guide.view.document().find("Bringing articles in")
    guide.view.setTextCursor(place)
    qtbot.keyClick(guide.view, Qt.Key.Key_Return)
    assert guide.view.toPlainText().startswith("Bringing articles in")
    guide.close()
    qtbot.waitUntil(lambda: window.findChildren(GuideWindow) == [])
    window.actions_by_name["guide"].trigger()
    assert len(window.findChildren(GuideWindow)) == 1


def test_no_tour_for_those_who_bring_their_own_files(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    drop(window, sample_files()[:2])
    wait_for_pair(window, qtbot)
    qtbot.wait(50)
    assert window.workplace.guidance.tour is None


def test_a_backup_is_made_from_the_preferences(
    open_window: OpenWindow, qtbot: QtBot, library: Path
) -> None:
    window = open_window()
    window.actions_by_name["preferences"].trigger()
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    dialog.library.backup_button.click()
    qtbot.waitUntil(lambda: "just now" in dialog.library.outcome.text(), timeout=20_000)
    assert len(list(library.glob("backups/*.sqlite"))) == 1
    dialog.close()
    qtbot.waitUntil(lambda: window.findChildren(PreferencesDialog) == [])
    window.actions_by_name["preferences"].trigger()
    assert len(window.findChildren(PreferencesDialog)) == 1


def test_a_theme_chosen_in_the_preferences_is_checked_in_the_menu(open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_by_name["preferences"].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    theme = dialog.looks.theme
    theme.setCurrentIndex(theme.findData("dark"))
    assert window.actions_by_name["theme_dark"].isChecked()
