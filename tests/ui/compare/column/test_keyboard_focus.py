"""Where the keyboard is, is shown to those who use the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane

BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def test_a_click_shows_neither_line_nor_caret(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert view.hasFocus()
    assert not view.keyboard_focus.line.isVisible()
    assert view.cursorWidth() == 0


@pytest.mark.parametrize("reason", BY_KEYBOARD)
def test_focus_by_keyboard_shows_the_line(shown: ComparePane, reason: Qt.FocusReason) -> None:
    view = shown.columns.views["b"]
    view.setFocus(reason)
    assert view.keyboard_focus.line.isVisible()
    assert view.keyboard_focus.line.width() == view.width()
    shown.toolbar.setFocus()
    view.clearFocus()
    assert not view.keyboard_focus.line.isVisible()


def test_f6_shows_the_line_on_the_other_side(shown: ComparePane, qtbot: QtBot) -> None:
    views = shown.columns.views
    views["a"].setFocus(Qt.FocusReason.MouseFocusReason)
    assert not views["a"].keyboard_focus.line.isVisible()
    qtbot.keyClick(views["a"], Qt.Key.Key_F6)
    assert views["b"].keyboard_focus.line.isVisible()


def test_back_from_a_menu_it_is_as_before(shown: ComparePane) -> None:
    view = shown.columns.views["a"]
    for reason, seen in (
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
    ):
        view.clearFocus()
        view.setFocus(reason)
        view.clearFocus()
        view.setFocus(Qt.FocusReason.PopupFocusReason)
        assert view.keyboard_focus.line.isVisible() is seen


def test_the_caret_is_seen_once_keys_move_it(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.cursorWidth() == 0
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.cursorWidth() == 1


def test_f6_stays_where_there_is_no_other_side(shown: ComparePane, qtbot: QtBot) -> None:
    view = shown.columns.views["a"]
    only = view.reading.article
    shown.columns.show_alone(only, (), {})
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert view.hasFocus()
