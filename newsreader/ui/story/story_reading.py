"""Which story is open: a pick in the library opens it, new articles in it show at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsreader.domain.contents import Contents
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import StoryComparison
from newsreader.ui.desk import Desk
from newsreader.ui.story.story_page import StoryPage


class StoryReading(QObject):
    """Joins the desk and the story page."""

    #: The page shows the story that was asked for.
    shown = Signal()

    def __init__(self, desk: Desk, page: StoryPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._open: Story | None = None
        desk.story_ready.connect(self._on_story)
        desk.contents_ready.connect(self._on_contents)

    def open(self, story: Story) -> None:
        """Compare all articles of a story and show the result."""
        self._open = story
        self._desk.open_story(story)

    def _on_story(self, story: Story, comparison: StoryComparison) -> None:
        if self._open and story.id == self._open.id:
            self._page.show_story(story.title, comparison)
            self.shown.emit()

    def _on_contents(self, contents: Contents) -> None:
        """A story that gained or lost articles while it is being read is compared anew."""
        if self._open is None or not self._page.isVisible():
            return
        now = next((story for story in contents.stories if story.id == self._open.id), None)
        if now and _members(now) != _members(self._open):
            self.open(now)


def _members(story: Story) -> list[int]:
    return [entry.id for entry in story.articles]
