"""What the Story menu and the bar of the story page do with the story that one is at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from newsreader.domain.story import Story
from newsreader.ui.bundle_saving import BundleSaving
from newsreader.ui.library.story_grouping import StoryGrouping
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.places import Places
from newsreader.ui.report_saving import ReportSaving
from newsreader.ui.status_line import StatusLine
from newsreader.ui.story.story_notes import StoryNotes
from newsreader.ui.story.story_reading import StoryReading


class StoryMenu(QObject):
    """The story is that of the page that is shown, else that of the article open as A."""

    def __init__(
        self,
        session: ReadingSession,
        reading: StoryReading,
        places: Places,
        notes: StoryNotes,
        grouping: StoryGrouping,
        reports: ReportSaving,
        bundles: BundleSaving,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = reading
        self._places = places
        self._notes = notes
        self._grouping = grouping
        self._reports = reports
        self._bundles = bundles
        self._status = status
        page = places.story_page
        page.merge_requested.connect(self.merge)
        page.split_requested.connect(self.split)
        session.story_note_picked.connect(notes.show_on_page)

    def rename(self) -> None:
        """Ask for another title."""
        if story := self._at_hand():
            self._grouping.rename(story.id, story.title)

    def merge(self) -> None:
        """Ask for a story that becomes one with this one."""
        if story := self._at_hand():
            self._grouping.merge_with(story.id)

    def split(self) -> None:
        """Ask which articles are to be a story of their own."""
        if story := self._at_hand():
            self._grouping.regroup(story, to_new=True)

    def move(self) -> None:
        """Ask which articles are to go to another story."""
        if story := self._at_hand():
            self._grouping.regroup(story, to_new=False)

    def add_note(self) -> None:
        """Begin a note on the story: beside its page, or beside the open pair."""
        if self._places.shows_story:
            self._notes.begin()
        else:
            self._session.notes.add_on_story()

    def save_report(self) -> None:
        """Ask for the form of the story's report, once its articles are compared."""
        if self._places.shows_story:
            self._reports.ask()
        elif (story := self._at_hand()) and len(story.articles) > 1:
            single_shot = Qt.ConnectionType.SingleShotConnection
            self._reading.shown.connect(self._reports.ask, single_shot)
            self._session.show_story()

    def save_bundle(self) -> None:
        """Ask where a bundle of the story goes."""
        if story := self._at_hand():
            self._bundles.ask_for_story(story)

    def _at_hand(self) -> Story | None:
        story = self._places.story_page.story if self._places.shows_story else self._session.story
        if story is None:
            self._status.tell(self.tr("Open an article of the story first."))
        return story
