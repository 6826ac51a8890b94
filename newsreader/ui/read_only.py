"""A library that takes no changes: what would change it is grey, and says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

#: The names of the actions that change the library, and nothing else.
EDITING: Final = frozenset(
    {
        *("import_files", "import_folder", "paste", "undo", "redo"),
        *("link", "unlink", "undo_link", "redo_link"),
        *("add_note", "add_pair_note", "add_story_note"),
        *("rename_story", "merge_story", "split_story", "move_articles"),
    }
)
#: The property of entries of other menus that do.
CHANGES: Final = "changesTheLibrary"


def grey_out(actions: Iterable[QAction], reason: str) -> None:
    """Nothing happens at these entries and their keys any more; the pointer over them tells why."""
    for action in actions:
        action.setEnabled(False)
        action.setToolTip(reason)
        action.setStatusTip(reason)
        for menu in action.associatedObjects():
            if isinstance(menu, QMenu):
                menu.setToolTipsVisible(True)


def grey_out_editing(actions: Mapping[str, QAction], reason: str) -> None:
    """Grey out what changes the library in the menu bar."""
    grey_out([actions[name] for name in sorted(EDITING)], reason)


def grey_out_changes(menu: QMenu, reason: str) -> None:
    """Grey out what changes the library in a menu that is opening."""
    grey_out([action for action in menu.actions() if action.property(CHANGES)], reason)
