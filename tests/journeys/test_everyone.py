"""The window for everyone: each part has a name, and the whole main job is done by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsreader.paths import sample_files
from newsreader.ui.export_dialog import ExportDialog
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.main_window import MainWindow
from tests.journeys.conftest import OpenWindow
from tests.journeys.test_first_walk import drop, note_cards, numbers, wait_for_pair

ROLE = QAccessible.Role


def activate(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def is_part_of_a_box(widget: QWidget) -> bool:
    """A combo box stands for the list that it opens, a row of tabs for the arrows at its end."""
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QComboBox | QTabBar) or is_part_of_a_box(above))


def focusable(top: QWidget) -> Iterator[QWidget]:
    """What Tab or a click can give the keyboard to, and what a child of it does not stand for."""
    for widget in (top, *top.findChildren(QWidget)):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        stands_alone = widget.focusProxy() is None and not isinstance(
            widget, QScrollBar | QScrollArea | QMenu
        )
        inner = widget.objectName().startswith("qt_") or is_part_of_a_box(widget)
        # A label that can be selected is its own name.
        inner = inner or isinstance(widget, QLabel)
        if takes_focus and stands_alone and not inner:
            yield widget


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in focusable(top):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if not name.strip():
            path = []
            step: QWidget | None = widget
            while step is not None and step is not top:
                path.append(type(step).__name__)
                step = step.parentWidget()
            found.append(" < ".join(path))
    return found


@pytest.fixture
def reading_window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    window = open_window()
    drop(window, sample_files())
    wait_for_pair(window, qtbot)
    return window


def test_whatever_takes_the_keyboard_has_a_name(reading_window: MainWindow, qtbot: QtBot) -> None:
    window = reading_window
    window.actions_by_name["add_note"].trigger()
    assert nameless(window) == []
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: window.workplace.places.shows_story, timeout=20_000)
    assert nameless(window.workplace.places.story_page) == []
    for name in ("preferences", "shortcuts", "about", "import_report"):
        window.actions_by_name[name].trigger()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 4
    assert {type(dialog).__name__: nameless(dialog) for dialog in dialogs} == {
        type(dialog).__name__: [] for dialog in dialogs
    }


def test_the_start_page_has_names_and_begins_with_its_first_button(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.waitUntil(window.workplace.start_page.isVisible)
    assert nameless(window) == []


def test_parts_have_the_roles_that_they_look_like(reading_window: MainWindow) -> None:
    workplace = reading_window.workplace

    def role(widget: QWidget) -> QAccessible.Role:
        return QAccessible.queryAccessibleInterface(widget).role()

    assert role(workplace.library.tree) == ROLE.Tree
    assert role(workplace.library.search) == ROLE.EditableText
    assert role(workplace.pane.columns.views["a"]) == ROLE.EditableText
    assert role(workplace.library.drop_target) in (ROLE.Button, ROLE.PushButton)


def test_tab_leads_from_left_to_right_and_leaves_nothing_out(
    reading_window: MainWindow, qtbot: QtBot
) -> None:
    window = reading_window
    activate(window, qtbot)
    window.workplace.library.search.setFocus()
    visited: list[QWidget] = []
    while (here := window.focusWidget()) not in visited:
        assert here is not None
        visited.append(here)
        window.focusNextChild()
        assert len(visited) < 200
    places = (window.workplace.library, window.workplace.pane, window.workplace.inspector)
    order = [
        next(i for i, at in enumerate(places) if at.isAncestorOf(w))
        for w in visited
        if any(at.isAncestorOf(w) for at in places)
    ]
    assert order == sorted(order)
    by_tab = Qt.FocusPolicy.TabFocus
    left_out = [
        widget
        for widget in focusable(window)
        if widget.isVisible()
        and widget.isEnabled()
        and widget not in visited
        and widget.focusPolicy() & by_tab
        and not isinstance(widget, QMainWindow)
    ]
    assert left_out == []


def tab_stops(window: MainWindow) -> Iterator[QWidget]:
    workplace = window.workplace
    for place in (workplace.library, workplace.pane, workplace.inspector):
        for widget in focusable(place):
            by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if by_tab and widget.isVisible() and widget.isEnabled():
                yield widget


def test_one_sees_where_the_keyboard_is(reading_window: MainWindow, qtbot: QtBot) -> None:
    window = reading_window
    activate(window, qtbot)
    unseen = []
    for theme in ("light", "dark", "contrast"):
        window.actions_by_name[f"theme_{theme}"].trigger()
        for widget in tab_stops(window):
            window.setFocus()
            without = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.hasFocus() and widget.grab().toImage() == without:
                unseen.append((theme, type(widget).__name__, widget.accessibleName()))
    window.actions_by_name["theme_light"].trigger()
    assert unseen == []


def press(window: QMainWindow, qtbot: QtBot, keys: str) -> None:
    """A shortcut, as the window gets it."""
    qtbot.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))


def test_the_main_job_is_done_without_a_mouse(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "report.html"
    chosen = [str(file) for file in sample_files()]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (chosen, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(report), "HTML"))
    window = open_window()
    activate(window, qtbot)
    press(window, qtbot, "Ctrl+O")
    wait_for_pair(window, qtbot)
    assert numbers(window) == (1, 2)

    # Another article, from the list.
    window.workplace.library.tree.setFocus()
    press(window, qtbot, "Down")
    press(window, qtbot, "Return")
    qtbot.waitUntil(lambda: numbers(window) == (1, 3))

    # From difference to difference, then into the text to the counterpart and back.
    columns = window.workplace.pane.columns
    qtbot.waitUntil(columns.views["a"].hasFocus)
    press(window, qtbot, "F8")
    press(window, qtbot, "F8")
    assert "Counterpart" in "".join(v.accessibleDescription() for v in columns.views.values())
    press(window, qtbot, "F6")
    assert columns.views["b"].hasFocus()

    press(window, qtbot, "Ctrl+Shift+N")
    qtbot.keyClicks(QApplication.focusWidget(), "By keyboard alone")
    qtbot.waitUntil(lambda: len(note_cards(window)) == 1)
    assert isinstance(window.findChildren(NoteCard)[-1], NoteCard)

    press(window, qtbot, "Ctrl+Shift+F")
    qtbot.keyClicks(QApplication.focusWidget(), "keyboard")
    tree = window.workplace.library.tree
    qtbot.waitUntil(lambda: tree.model().rowCount() == 1)
    press(window, qtbot, "Down")
    press(window, qtbot, "Return")
    press(window, qtbot, "Ctrl+S")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ExportDialog))
    press(window, qtbot, "Return")
    qtbot.waitUntil(report.exists, timeout=20_000)


def test_a_small_screen_is_wide_enough_whatever_is_told(
    reading_window: MainWindow, qtbot: QtBot
) -> None:
    window = reading_window
    window.resize(1024, 700)
    window.workplace.status.tell("A sentence that goes on for very much longer than the bar. " * 5)
    window.actions_by_name["story"].trigger()
    qtbot.waitUntil(lambda: window.workplace.places.shows_story, timeout=20_000)
    qtbot.wait(50)
    assert window.width() == 1024
    assert window.height() == 700
