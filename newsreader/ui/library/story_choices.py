"""The stories to choose from where articles are to go, the likely ones in front with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from newsreader.domain.story import NearStory, Story
from newsreader.ui.language.own_language import in_quotation_marks


class StoryChoice(NamedTuple):
    """A story by its number, and as it stands in the list."""

    story: int
    name: str


def story_choices(stories: Sequence[Story], near: Sequence[NearStory]) -> list[StoryChoice]:
    """Those that are near first, then the newest."""
    titles = {story.id: story.title for story in reversed(stories)}
    suggested = {
        one.id: _suggestion(titles[one.id], one.shared) for one in near if one.id in titles
    }
    # A key keeps its first place, and has the value that it was given last.
    return [StoryChoice(number, name) for number, name in (suggested | titles | suggested).items()]


def _suggestion(title: str, shared: Sequence[str]) -> str:
    sentence = QCoreApplication.translate("StoryChoices", "{title} – shares {words}")
    return sentence.format(title=title, words=", ".join(map(in_quotation_marks, shared)))
