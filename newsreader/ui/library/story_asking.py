"""Asks which story articles are to go to; the likely ones stand in front and say why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from newsreader.domain.story import Story
from newsreader.ui.desk import Desk
from newsreader.ui.library.story_choices import StoryChoice, story_choices
from newsreader.usecases.suggest_stories import near_stories


class StoryAsking(QObject):
    """The library is asked first, off the window's thread."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def look_for(
        self,
        articles: Sequence[int],
        stories: Sequence[Story],
        done: Callable[[Sequence[StoryChoice]], None],
    ) -> None:
        """The stories in the order in which these articles may belong to them."""
        self._desk.look_up(
            lambda library: near_stories(library, articles),
            lambda near: done(story_choices(stories, near)),
            key="near stories",
        )

    def pick(
        self,
        title: str,
        articles: Sequence[int],
        stories: Sequence[Story],
        do: Callable[[int], None],
    ) -> None:
        """Let the user pick one of the stories for these articles."""

        def ask(choices: Sequence[StoryChoice]) -> None:
            # Two stories may have one title; the number in front tells them apart.
            names = [f"{place}. {choice.name}" for place, choice in enumerate(choices, 1)]
            name, agreed = QInputDialog.getItem(
                self._window, title, self.tr("Story:"), names, editable=False
            )
            if agreed and name in names:
                do(choices[names.index(name)].story)

        self.look_for(articles, stories, ask)
