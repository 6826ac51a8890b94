"""What the window is furnished with once it stands: desk, compare view, inspector, joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from newsreader.domain.errors import NewsreaderError
from newsreader.ui.actions import connect_actions
from newsreader.ui.appearance import Appearance
from newsreader.ui.backup_clock import BackupClock
from newsreader.ui.bin.deleting import Deleting
from newsreader.ui.bundle_saving import BundleSaving
from newsreader.ui.compare.layouts import Layout
from newsreader.ui.correcting.correcting import Correcting
from newsreader.ui.desk import Desk
from newsreader.ui.hand_linking import HandLinking
from newsreader.ui.help.guidance import Guidance
from newsreader.ui.importing.import_ways import ImportWays
from newsreader.ui.library.listing import Listing
from newsreader.ui.library.read_marks import ReadMarks
from newsreader.ui.library.story_grouping import StoryGrouping
from newsreader.ui.library_news import LibraryNews
from newsreader.ui.main_window import MainWindow
from newsreader.ui.message_box import ask, tell
from newsreader.ui.places import Places
from newsreader.ui.reading_session import ReadingSession
from newsreader.ui.report_saving import ReportSaving
from newsreader.ui.reuse.passage_reuse import PassageReuse
from newsreader.ui.searching import Searching
from newsreader.ui.source.source_reading import SourceReading
from newsreader.ui.status_line import StatusLine
from newsreader.ui.story.story_reading import StoryReading
from newsreader.ui.third_article import ThirdArticle


class Workplace(QObject):
    """Builds the parts for reading; what they do together is the reading session's."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        *,
        sample: Sequence[Path],
        resources: Path,
        legal: Sequence[Path],
        languages: tuple[str, ...],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._sample = sample
        self.desk = Desk(self)
        self.status = StatusLine(self.desk.jobs, window)
        self.places = Places(window)
        self.library, self.pane = self.places.library, self.places.pane
        self.start_page, self.inspector = self.places.start_page, self.places.inspector
        self.imports = ImportWays(self.desk, self.status, self.library.drop_target, window)
        self.backups = BackupClock(self.desk, self.status, self)
        LibraryNews(self.desk, window)
        self.session = ReadingSession(self.desk, self.library, self.pane, self.inspector, self)
        self.linking = HandLinking(self.desk, self.session, self.pane, self.status, self)
        self.third = ThirdArticle(self.desk, self.session, self.pane, self.status, self)
        self.searching = Searching(self.desk, self.library, self.session, self)
        self.reuse = PassageReuse(self.desk, self.pane, self.session, window)
        self.grouping = StoryGrouping(self.desk, self.library, window)
        self.read_marks = ReadMarks(self.desk, self.library, self)
        self.deleting = Deleting(self.desk, self.library, window)
        self.story = StoryReading(self.desk, self.places.story_page, self)
        self.source = SourceReading(self.desk, self.library, self.places.source_page, self)
        self.correcting = Correcting(
            self.desk, self.session, self.pane, self.inspector.details, window
        )
        story_page = self.places.story_page
        self.reports = ReportSaving(
            self.desk, self.session, story_page, self.status, resources, window
        )
        self.guidance = Guidance(
            window, appearance, self.desk, self.places, legal=legal, languages=languages
        )
        self.bundles = BundleSaving(self.desk, self.session, self.status, window)
        connect_actions(window.actions_by_name, self._handlers())
        self._connect()
        self._connect_looks()

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
        self.desk.contents_ready.connect(self.status.show_counts)
        self.desk.jobs.failed.connect(self._complain)
        self.desk.note_failed.connect(self._on_note_failed)
        self.grouping.told.connect(self.status.tell)
        self.session.situation.connect(self._show_situation)
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
        self.pane.toolbar.sieve.changed.connect(self._check_order)
        self.pane.layout_changed.connect(self._check_layout)
        self._check_layout(self.pane.chosen_layout)
        self.pane.nothing_there.connect(self.status.tell)
        self.places.story_page.report_requested.connect(self.reports.ask)

    def _connect_looks(self) -> None:
        self.pane.zoom_requested.connect(self._appearance.zoom)
        self._appearance.text_scale_changed.connect(self.pane.set_reading_scale)
        self.pane.set_reading_scale(self._appearance.settings.text_scale)
        self._appearance.reading_changed.connect(self._set_articles_anew)
        self._appearance.theme_chosen.connect(self._check_theme)
        self._check_theme(self._appearance.settings.theme)

    def _set_articles_anew(self) -> None:
        self.pane.set_reading_scale(self._appearance.settings.text_scale)

    def _check_theme(self, name: str) -> None:
        self._window.actions_by_name[f"theme_{name}"].setChecked(True)

    def _check_layout(self, layout: Layout) -> None:
        self._window.actions_by_name[f"layout_{layout.value}"].setChecked(True)

    def _check_order(self) -> None:
        heaviest = self.pane.toolbar.sieve.heaviest_first
        self._window.actions_by_name["heaviest_first" if heaviest else "in_order"].setChecked(True)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        library = self.library
        return {
            "import_files": self.imports.ask_for_files,
            "import_folder": self.imports.ask_for_folder,
            "import_report": self.imports.show_last_report,
            "save_report": self.reports.ask,
            "preferences": self.guidance.show_preferences,
            "bin": self.deleting.open_bin,
            "save_bundle": self.bundles.ask_for_story,
            "save_library": self.bundles.ask_for_library,
            "quit": self._window.close,
            "undo": self.grouping.undo,
            "redo": self.grouping.redo,
            "paste": self.imports.paste,
            "cite": self.pane.copy_with_citation,
            "find": self.pane.find_words,
            "find_next": self.pane.find_next,
            "find_previous": self.pane.find_previous,
            "search": library.search.setFocus,
            "list_stories": lambda: library.show_listing(Listing.STORIES),
            "list_sources": lambda: library.show_listing(Listing.SOURCES),
            "list_notes": lambda: library.show_listing(Listing.NOTES),
            **{
                f"layout_{layout.value}": partial(self.pane.choose_layout, layout)
                for layout in Layout
            },
            "larger": lambda: self._appearance.zoom(1),
            "smaller": lambda: self._appearance.zoom(-1),
            "normal_size": self._appearance.normal_size,
            "theme_system": lambda: self._appearance.choose_theme("system"),
            "theme_light": lambda: self._appearance.choose_theme("light"),
            "theme_dark": lambda: self._appearance.choose_theme("dark"),
            "theme_contrast": lambda: self._appearance.choose_theme("contrast"),
            "next_difference": self.pane.next_difference,
            "previous_difference": self.pane.previous_difference,
            "next_conflict": self.pane.next_conflict,
            "previous_conflict": self.pane.previous_conflict,
            "next_moved": self.pane.next_moved,
            "previous_moved": self.pane.previous_moved,
            "next_only_here": self.pane.next_only_here,
            "previous_only_here": self.pane.previous_only_here,
            "in_order": self.pane.read_in_order,
            "heaviest_first": self.pane.read_heaviest_first,
            "back": self.pane.go_back,
            "forward": self.pane.go_forward,
            "tellings": self.pane.ask_for_tellings,
            "link": self.pane.link_selected,
            "unlink": self.pane.unlink_selected,
            "undo_link": self.linking.undo,
            "redo_link": self.linking.redo,
            "swap": self.session.swap,
            "story": self.session.show_story,
            "reuse": self.reuse.ask,
            "add_note": self.session.notes.add,
            "add_pair_note": self.session.notes.add_on_pair,
            "add_story_note": self.session.notes.add_on_story,
            "sample": self.open_sample,
            "tour": lambda: self.guidance.begin_tour(self._window.actions_by_name["sample"]),
            "shortcuts": self.guidance.show_shortcuts,
            "about": self.guidance.show_about,
        }

    def _on_opened(self, window: dict[str, object]) -> None:
        a, b = window.get("a"), window.get("b")
        self.session.resume((a, b) if isinstance(a, int) and isinstance(b, int | None) else None)

    def _on_not_opened(self, error: NewsreaderError) -> None:
        self.start_page.show_trouble(str(error))
        self.library.drop_target.setEnabled(False)
        for name in ("import_files", "import_folder", "paste", "sample", "undo", "redo", "bin"):
            self._window.actions_by_name[name].setEnabled(False)
        self.places.show_start_page()

    def _show_situation(self, situation: str) -> None:
        match situation:
            case "pair":
                self.places.show_pane()
            case "pick":
                self.start_page.show_pick_a_pair()
                self.places.show_start_page()
            case "first_start":
                self.start_page.show_first_start()
                self.places.show_start_page()

    def _complain(self, error: NewsreaderError) -> None:
        tell(self._window, str(error))

    def _on_note_failed(self, _draft: object, text: str, error: NewsreaderError) -> None:
        sentence = self.tr("The note could not be saved. {reason} The note’s words are below.")
        tell(self._window, sentence.format(reason=error), details=text)

    def _leaves_anyway(self, errors: list[NewsreaderError]) -> bool:
        question = self.tr("What you wrote last could not be saved. {reason}\nClose all the same?")
        return ask(self._window, question.format(reason=errors[0]))
