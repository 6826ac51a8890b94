"""Entries of the menus that have nothing to work on are grey while the menu is open."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from newsreader.ui.actions import ACTIONS
from newsreader.ui.menus import build_menus
from newsreader.ui.read_only import CHANGES, EDITING, grey_out_changes, grey_out_editing
from newsreader.ui.useful_entries import Screen, UsefulEntries, idle_on

NOTHING = Screen(article=False, pair=False, story=False, opened=False)
PAIR = Screen(article=True, pair=True, story=False, opened=True)
ALONE = Screen(article=True, pair=False, story=False, opened=True)
STORY = Screen(article=False, pair=False, story=True, opened=True)


def test_every_name_is_that_of_an_action() -> None:
    assert idle_on(NOTHING) <= {spec.name for spec in ACTIONS}


def test_with_a_pair_everything_can_be_done() -> None:
    assert idle_on(PAIR) == frozenset()


def test_one_article_can_be_searched_but_not_compared() -> None:
    assert "find" not in idle_on(ALONE)
    assert {"next_difference", "swap", "layout_one", "save_report"} <= idle_on(ALONE)


def test_a_story_has_a_report_but_no_next_difference() -> None:
    assert "save_report" not in idle_on(STORY)
    assert "next_difference" in idle_on(STORY)


def test_entries_are_grey_only_while_a_menu_is_open(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = build_menus(window)
    actions["undo"].setEnabled(False)
    UsefulEntries(window.menuBar(), actions, lambda: NOTHING)
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert not actions["swap"].isEnabled()
    assert actions["import_files"].isEnabled()
    menu.aboutToHide.emit()
    assert actions["swap"].isEnabled()
    assert not actions["undo"].isEnabled()


def test_what_changes_a_library_that_takes_no_changes_is_grey_and_says_why(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = build_menus(window)
    grey_out_editing(actions, "The disk takes nothing.")
    assert not any(actions[name].isEnabled() for name in EDITING)
    assert actions["add_note"].toolTip() == "The disk takes nothing."
    assert actions["save_report"].isEnabled()


def test_of_a_menu_over_the_lists_only_changes_are_grey(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    rename, why = menu.addAction("Rename…"), menu.addAction("Why in this story?")
    rename.setProperty(CHANGES, True)
    grey_out_changes(menu, "The disk takes nothing.")
    assert (rename.isEnabled(), why.isEnabled()) == (False, True)
    assert menu.toolTipsVisible()
