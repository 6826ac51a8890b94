"""The menu bar, made of the table of actions, and each action joined to what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from newsreader.ui.actions import ACTIONS, ActionSpec

#: A line sets these, and what follows them, apart from what stands above them in the menu.
_FIRST_OF_A_GROUP = frozenset(
    {
        *("save_report", "bin", "quit"),
        *("paste", "find"),
        *("layout_two", "larger", "theme_system"),
        *("rename_story", "add_story_note", "save_story_report"),
        *("in_order", "back", "tellings", "link", "swap"),
        *("shortcuts", "about"),
    }
)


def build_menus(window: QMainWindow) -> dict[str, QAction]:
    """Fill the window's menu bar; the actions do nothing before they are connected."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, QActionGroup] = {}
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.menu not in menus:
            menus[spec.menu] = window.menuBar().addMenu(_tr(spec.menu))
        action = QAction(_tr(spec.text), window)
        action.setShortcut(QKeySequence(spec.shortcut))
        if spec.name in _FIRST_OF_A_GROUP:
            menus[spec.menu].addSeparator()
        if spec.group:
            _put_into_group(action, spec, groups, window)
        menus[spec.menu].addAction(action)
        actions[spec.name] = action
    return actions


def words_of(spec: ActionSpec) -> tuple[str, str]:
    """What the action and its menu are called, without the marks of their keys."""
    return _tr(spec.text).replace("&", ""), _tr(spec.menu).replace("&", "")


def connect_actions(
    actions: Mapping[str, QAction], handlers: Mapping[str, Callable[[], object]]
) -> None:
    """Let every action do its work; each must have its handler, and the other way round."""
    assert set(actions) == set(handlers), "an action without a handler"
    for name, action in actions.items():
        action.triggered.connect(lambda _=False, do=handlers[name]: do())


def _put_into_group(
    action: QAction,
    spec: ActionSpec,
    groups: dict[str, QActionGroup],
    window: QMainWindow,
) -> None:
    if spec.group not in groups:
        groups[spec.group] = QActionGroup(window)
    action.setCheckable(True)
    groups[spec.group].addAction(action)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
