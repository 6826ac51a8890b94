"""Which entries of the menus can do something with what is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Screen:
    """What is there to work on: an article or a pair that can be seen, a story's page, and
    whether an article is open at all, be it behind another page.
    """

    article: bool
    pair: bool
    story: bool
    opened: bool


_PAIR = frozenset(
    {
        *("layout_two", "layout_one", "layout_merged", "layout_three"),
        *("next_difference", "previous_difference", "next_conflict", "previous_conflict"),
        *("next_moved", "previous_moved", "next_only_here", "previous_only_here"),
        *("in_order", "heaviest_first"),
        *("link", "unlink", "undo_link", "redo_link", "swap", "add_pair_note"),
    }
)
_ARTICLE = frozenset(
    {
        *("cite", "find", "find_next", "find_previous"),
        *("back", "forward", "tellings", "reuse", "add_note"),
    }
)
_IN_STORY = frozenset(
    {
        *("rename_story", "merge_story", "split_story", "move_articles"),
        *("add_story_note", "save_story_report", "save_bundle"),
    }
)


def idle_on(screen: Screen) -> frozenset[str]:
    """The names of the actions that have nothing to work on."""
    idle: frozenset[str] = frozenset()
    if not screen.pair:
        idle |= _PAIR
    if not screen.article:
        idle |= _ARTICLE
    if not screen.opened:
        idle |= {"story"}
    if not (screen.opened or screen.story):
        idle |= _IN_STORY
    if not (screen.pair or screen.story):
        idle |= {"save_report"}
    return idle


class UsefulEntries(QObject):
    """Greys out entries while a menu is open; their keys stay, which then do nothing."""

    def __init__(
        self, menus: QMenuBar, actions: Mapping[str, QAction], look: Callable[[], Screen]
    ) -> None:
        super().__init__(menus)
        self._actions = actions
        self._look = look
        self._greyed: list[QAction] = []
        for entry in menus.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                menu.aboutToShow.connect(self._grey)
                menu.aboutToHide.connect(self._bring_back)

    def _grey(self) -> None:
        self._bring_back()  # from one menu straight to the next
        idle = idle_on(self._look())
        self._greyed = [self._actions[name] for name in idle if self._actions[name].isEnabled()]
        for action in self._greyed:
            action.setEnabled(False)

    def _bring_back(self) -> None:
        for action in self._greyed:
            action.setEnabled(True)
        self._greyed = []
