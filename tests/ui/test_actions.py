"""The table of actions is complete and free of conflicts."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from newsreader.ui.actions import ACTIONS
from newsreader.ui.compare.bar.layouts import Layout, layout_name
from newsreader.ui.menus import build_menus, connect_actions, words_of


def test_no_two_actions_share_a_shortcut() -> None:
    keys = Counter(spec.shortcut for spec in ACTIONS if spec.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_two_entries_of_a_menu_share_a_letter() -> None:
    letters = Counter(
        (spec.menu, spec.text[spec.text.index("&") + 1].lower())
        for spec in ACTIONS
        if "&" in spec.text
    )
    assert [entry for entry, times in letters.items() if times > 1] == []


def test_a_layout_has_one_name_in_the_menu_and_above_the_columns() -> None:
    named = {spec.name: words_of(spec)[0] for spec in ACTIONS if spec.group == "layout"}
    assert named == {f"layout_{layout.value}": layout_name(layout) for layout in Layout}


def test_every_action_is_in_a_menu_and_does_its_work(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    handlers = {spec.name: lambda name=spec.name: done.append(name) for spec in ACTIONS}
    actions = build_menus(window)
    connect_actions(actions, handlers)
    in_menus = [
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        if not action.isSeparator()
    ]
    assert in_menus == list(actions.values())
    for action in in_menus:
        action.trigger()
    assert done == [spec.name for spec in ACTIONS]
