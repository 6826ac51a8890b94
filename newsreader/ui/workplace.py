"""What the window is furnished with once it stands: desk, compare view, inspector, joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from newsreader.domain.errors import NewsreaderError
from newsreader.ui.appearance import Appearance
from newsreader.ui.backup_clock import BackupClock
from newsreader.ui.bin.deleting import Deleting
from newsreader.ui.bundle_saving import BundleSaving
from newsreader.ui.correcting.correcting import Correcting
from newsreader.ui.desk import Desk
from newsreader.ui.handlers import handlers
from newsreader.ui.help.guidance import Guidance
from newsreader.ui.importing.import_ways import ImportWays
from newsreader.ui.labels.message_box import ask, tell
from newsreader.ui.language.own_language import in_own_language
from newsreader.ui.library.read_marks import ReadMarks
from newsreader.ui.library.story_grouping import StoryGrouping
from newsreader.ui.library_news import LibraryNews
from newsreader.ui.main_window import MainWindow
from newsreader.ui.menus import connect_actions
from newsreader.ui.pair.hand_linking import HandLinking
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.pair.third_article import ThirdArticle
from newsreader.ui.places import Places
from newsreader.ui.read_only import grey_out_changes, grey_out_editing
from newsreader.ui.report_saving import ReportSaving
from newsreader.ui.reuse.passage_reuse import PassageReuse
from newsreader.ui.searching import Searching
from newsreader.ui.source.source_reading import SourceReading
from newsreader.ui.status_line import StatusLine
from newsreader.ui.story.story_menu import StoryMenu
from newsreader.ui.story.story_notes import StoryNotes
from newsreader.ui.story.story_reading import StoryReading
from newsreader.ui.useful_entries import Screen, UsefulEntries, idle_on
from newsreader.ui.view_choices import ViewChoices


class Workplace(QObject):
    """Builds the parts for reading; what they do together is the reading session's."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        sample: Sequence[Path],
        resources: Path,
        documents: Path,
        legal: Sequence[Path],
        languages: tuple[str, ...],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sample = sample
        self.desk = desk = Desk(self)
        self.status = status = StatusLine(desk.jobs, window)
        self.places = places = Places(window)
        self.library, self.pane, self.inspector = places.library, places.pane, places.inspector
        self.start_page, story_page = places.start_page, places.story_page

        self.imports = ImportWays(desk, status, self.library.drop_target, window)
        self.backups = BackupClock(desk, status, self)
        LibraryNews(desk, window)

        self.session = session = ReadingSession(desk, self.library, self.pane, self.inspector, self)
        self.linking = HandLinking(desk, session, self.pane, status, self)
        self.reuse = PassageReuse(desk, self.pane, session, window)
        ThirdArticle(desk, session, self.pane, status, self)
        Correcting(desk, session, self.pane, self.inspector.details, window)
        self.story = StoryReading(desk, story_page, self)
        self.source = SourceReading(desk, self.library, places.source_page, self)

        # In the order of their entries in the menu over the lists.
        self.grouping = StoryGrouping(desk, self.library, window)
        ReadMarks(desk, self.library, self)
        self.deleting = Deleting(desk, self.library, window)
        Searching(desk, self.library, session, self)

        self.reports = ReportSaving(desk, session, story_page, status, resources, window)
        self.bundles = BundleSaving(desk, status, window)
        self.story_menu = StoryMenu(
            session,
            self.story,
            places,
            StoryNotes(desk, places, session.notes, self),
            self.grouping,
            self.reports,
            self.bundles,
            status,
            self,
        )
        self.guidance = Guidance(
            window,
            appearance,
            desk,
            places,
            documents=documents,
            legal=legal,
            languages=languages,
        )
        ViewChoices(appearance, self.pane, window.actions_by_name, self)
        doing = handlers(self, window, appearance)
        connect_actions(
            window.actions_by_name,
            {name: partial(self._do, name, do) for name, do in doing.items()},
        )
        UsefulEntries(window.menuBar(), window.actions_by_name, self._screen)
        self._connect()

    def open_sample(self) -> None:
        """Show the sample story, which is imported when the library has it not."""
        if self.session.has_files(self._sample):
            self.session.open_files(self._sample)
        else:
            self.imports.take_files(self._sample)

    def begin_with_sample(self) -> None:
        """Show the sample story, unless the library has it and a pair of the last time opens."""
        self.session.once_listed(lambda: None if self.session.is_reading else self.open_sample())

    def leave(self) -> bool:
        """Save what was typed a moment ago and close the library; False when the user stays."""
        self.inspector.notes.save_all()
        if self.desk.is_open:
            self.session.keep_place()
        if (errors := self.desk.jobs.finish_writes()) and not self._leaves_anyway(errors):
            return False
        self.desk.close()
        return True

    def _connect(self) -> None:
        self.desk.opened.connect(self._on_opened)
        self.desk.not_opened.connect(self._on_not_opened)
        self.desk.lists.ready.connect(self.status.show_counts)
        self.desk.jobs.failed.connect(self._complain)
        self.desk.notes.failed.connect(self._on_note_failed)
        self.grouping.told.connect(self.status.tell)
        self.deleting.told.connect(self.status.tell)
        self.desk.undoing.told.connect(self.status.tell)
        self.desk.undoing.turned.connect(self._read_anew)
        self.session.situation.connect(self.places.show_situation)
        self.session.story_wanted.connect(self.story.open)
        self.story.shown.connect(self.places.show_story_page)
        self.story.gone.connect(self.session.show_again)
        self.source.shown.connect(self.places.show_source_page)
        for page in (self.places.story_page, self.places.source_page):
            page.pair_requested.connect(self.session.open_place)
        self.library.drop_target.clicked.connect(self.imports.ask_for_files)
        self.start_page.sample_requested.connect(self.guidance.offer_tour)
        self.start_page.sample_requested.connect(self.open_sample)
        self.start_page.import_requested.connect(self.imports.ask_for_files)
        self.pane.report_requested.connect(self.reports.ask)
        self.pane.nothing_there.connect(self.status.tell)
        self.places.story_page.report_requested.connect(self.reports.ask)

    def _do(self, name: str, do: Callable[[], object]) -> None:
        """What an entry or its key does; nothing where the entry is grey, unless it is a choice:
        that has been ticked already.
        """
        is_choice = self._window.actions_by_name[name].isCheckable()
        if is_choice or name not in idle_on(self._screen()):
            do()

    def _read_anew(self) -> None:
        """Show the open pair as it is now, if it can be seen."""
        if self.pane.isVisible():
            self.session.compare_anew()

    def _screen(self) -> Screen:
        opened = self.session.opened
        reads = self.pane.isVisible() and opened is not None
        return Screen(
            article=reads,
            pair=reads and opened is not None and opened.b is not None,
            story=self.places.shows_story,
            opened=opened is not None,
        )

    def _on_opened(self, window: dict[str, object]) -> None:
        if self.desk.library.read_only:
            self._take_no_changes()
        a, b = window.get("a"), window.get("b")
        self.session.resume((a, b) if isinstance(a, int) and isinstance(b, int | None) else None)

    def _take_no_changes(self) -> None:
        """What would change the library is grey from now on, and says why."""
        reason = in_own_language(self.desk.library.read_only)
        grey_out_editing(self._window.actions_by_name, reason)
        self.library.menu_opening.connect(lambda menu, _: grey_out_changes(menu, reason))
        self.library.drop_target.be_read_only(reason)
        self.places.story_page.be_read_only(reason)
        self.inspector.notes.be_read_only(reason)
        self.inspector.details.be_read_only(reason)
        self.pane.read_only = reason

    def _on_not_opened(self, error: NewsreaderError) -> None:
        self.places.show_trouble(in_own_language(str(error)))
        self.library.drop_target.hide()
        for name in ("import_files", "import_folder", "paste", "sample", "undo", "redo", "bin"):
            self._window.actions_by_name[name].setEnabled(False)

    def _complain(self, error: NewsreaderError) -> None:
        tell(self._window, in_own_language(str(error)))

    def _on_note_failed(self, _draft: object, text: str, error: NewsreaderError) -> None:
        sentence = self.tr("The note could not be saved. {reason} The note’s words are below.")
        reason = in_own_language(str(error))
        tell(self._window, sentence.format(reason=reason), details=text)

    def _leaves_anyway(self, errors: list[NewsreaderError]) -> bool:
        question = self.tr("What you wrote last could not be saved. {reason}\nClose all the same?")
        reason = in_own_language(str(errors[0]))
        return ask(self._window, question.format(reason=reason))
