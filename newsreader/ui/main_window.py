"""The window: library, compare view, inspector, menus and status bar, joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from newsreader import __version__
from newsreader.domain.errors import NewsreaderError
from newsreader.ui.actions import build_menus
from newsreader.ui.appearance import Appearance
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.desk import Desk
from newsreader.ui.importing.drops import can_take
from newsreader.ui.importing.import_ways import ImportWays
from newsreader.ui.inspector.inspector import Inspector
from newsreader.ui.library.library_panel import LibraryPanel, Listing
from newsreader.ui.message_box import ask, tell
from newsreader.ui.reading_session import ReadingSession
from newsreader.ui.report_saving import ReportSaving
from newsreader.ui.start_page import StartPage
from newsreader.ui.status_line import StatusLine

_FIRST_SIZE = QSize(1440, 900)
_FRAME = QSize(8, 40)  # what a window manager draws around the window, as far as one can guess


class MainWindow(QMainWindow):
    """Builds the parts and their places; what they do together is the reading session's."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        *,
        window_file: Path,
        sample: Sequence[Path],
        templates: Path,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Newsreader")
        self.setAcceptDrops(True)
        self.desk = desk
        self._appearance = appearance
        desk.setParent(self)
        appearance.setParent(self)
        self._sample = sample
        self._state = QSettings(str(window_file), QSettings.Format.IniFormat)
        self.library = LibraryPanel(self)
        self.pane = ComparePane(self)
        self.start_page = StartPage(self)
        self.inspector = Inspector(self)
        self.status = StatusLine(desk.jobs, self)
        self._middle = QStackedWidget(self)
        self._splitter = self._lay_out()
        self.imports = ImportWays(desk, self.status, self)
        self.session = ReadingSession(desk, self.library, self.pane, self.inspector, self)
        self.reports = ReportSaving(desk, self.session, self.status, templates, self)
        self.actions_by_name = build_menus(self, self._handlers())
        self._connect()
        self._restore()

    def open_files(self, files: Sequence[Path]) -> None:
        """Import files as soon as the library is open."""
        self.imports.take_files(files)

    def begin_with_sample(self) -> None:
        """Show the sample story, unless the library has it and a pair of the last time opens."""
        self.session.once_listed(lambda: None if self.session.is_reading else self.open_sample())

    def open_sample(self) -> None:
        """Show the sample story, which is imported when the library has it not."""
        if self.session.has_files(self._sample):
            self.session.open_files(self._sample)
        else:
            self.imports.take_files(self._sample)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, then go: what was typed a moment ago is saved, too."""
        self.inspector.notes.save_all()
        if self.desk.is_open:
            self.session.keep_place()
        if (errors := self.desk.jobs.finish_writes()) and not self._closes_anyway(errors):
            event.ignore()
            return
        self._state.setValue("geometry", self.saveGeometry())
        self._state.setValue("splitter", self._splitter.saveState())
        self._state.setValue("list", self.library.listing.value)
        self._state.setValue("tab", self.inspector.currentWidget().objectName())
        self._state.sync()
        self.desk.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.desk.is_open and can_take(event.mimeData()):
            event.acceptProposedAction()
            self.library.drop_target.light_up(on=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.library.drop_target.light_up(on=False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.library.drop_target.light_up(on=False)
        event.acceptProposedAction()
        self.imports.take(event.mimeData())

    def _lay_out(self) -> QSplitter:
        self._middle.addWidget(QWidget(self))  # nothing, until the library has been looked at
        self._middle.addWidget(self.start_page)
        self._middle.addWidget(self.pane)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, stretch in ((self.library, 1), (self._middle, 4), (self.inspector, 1)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.indexOf(widget), stretch)
        splitter.setChildrenCollapsible(False)
        self.library.setMinimumWidth(180)
        self.inspector.setMinimumWidth(190)
        self.setCentralWidget(splitter)
        self.setStatusBar(self.status)
        return splitter

    def _connect(self) -> None:
        self.desk.opened.connect(self._on_opened)
        self.desk.not_opened.connect(self._on_not_opened)
        self.desk.contents_ready.connect(self.status.show_counts)
        self.desk.jobs.failed.connect(self._complain)
        self.desk.note_failed.connect(self._on_note_failed)
        self.session.situation.connect(self._show_situation)
        self.library.drop_target.clicked.connect(self.imports.ask_for_files)
        self.start_page.sample_requested.connect(self.open_sample)
        self.start_page.import_requested.connect(self.imports.ask_for_files)
        self.pane.report_requested.connect(self.reports.ask)
        self.pane.zoom_requested.connect(self._appearance.zoom)
        self._appearance.text_scale_changed.connect(self.pane.set_reading_scale)
        self.pane.set_reading_scale(self._appearance.settings.text_scale)
        theme = self.actions_by_name[f"theme_{self._appearance.settings.theme}"]
        theme.setChecked(True)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "import_files": self.imports.ask_for_files,
            "import_folder": self.imports.ask_for_folder,
            "import_report": self.imports.show_last_report,
            "save_report": self.reports.ask,
            "quit": self.close,
            "paste": self.imports.paste,
            "search": self.library.search.setFocus,
            "list_stories": lambda: self.library.show_listing(Listing.STORIES),
            "list_sources": lambda: self.library.show_listing(Listing.SOURCES),
            "list_notes": lambda: self.library.show_listing(Listing.NOTES),
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
            "swap": self.session.swap,
            "add_note": self.session.notes.add,
            "sample": self.open_sample,
            "about": self._about,
        }

    def _on_opened(self, window: dict[str, object]) -> None:
        a, b = window.get("a"), window.get("b")
        self.session.resume((a, b) if isinstance(a, int) and isinstance(b, int | None) else None)

    def _on_not_opened(self, error: NewsreaderError) -> None:
        self.start_page.show_trouble(str(error))
        self.library.drop_target.setEnabled(False)
        for name in ("import_files", "import_folder", "paste", "sample"):
            self.actions_by_name[name].setEnabled(False)
        self._middle.setCurrentWidget(self.start_page)

    def _show_situation(self, situation: str) -> None:
        page: QWidget = self.pane if situation == "pair" else self.start_page
        match situation:
            case "pick":
                self.start_page.show_pick_a_pair()
            case "first_start":
                self.start_page.show_first_start()
        self._middle.setCurrentWidget(page)

    def _complain(self, error: NewsreaderError) -> None:
        tell(self, str(error))

    def _on_note_failed(self, _draft: object, text: str, error: NewsreaderError) -> None:
        sentence = self.tr("The note could not be saved. {reason} The note’s words are below.")
        tell(self, sentence.format(reason=error), details=text)

    def _closes_anyway(self, errors: list[NewsreaderError]) -> bool:
        question = self.tr("What you wrote last could not be saved. {reason}\nClose all the same?")
        return ask(self, question.format(reason=errors[0]))

    def _about(self) -> None:
        text = self.tr(
            "Newsreader {version}\nLays what several outlets wrote about one event side by "
            "side.\nNothing leaves this machine.\nApache License 2.0"
        )
        tell(self, text.format(version=__version__), icon=QMessageBox.Icon.Information)

    def _restore(self) -> None:
        """Bring the window back as it was left; what cannot be read is as in a new window."""
        geometry, splitter = self._state.value("geometry"), self._state.value("splitter")
        if geometry is None or not self.restoreGeometry(geometry):
            room = QApplication.primaryScreen().availableSize() - _FRAME
            self.resize(room.boundedTo(_FIRST_SIZE))
        if splitter is None or not self._splitter.restoreState(splitter):
            left, right = min(270, self.width() * 16 // 100), min(300, self.width() * 20 // 100)
            self._splitter.setSizes([left, self.width() - left - right, right])
        left_on = self._state.value("list")
        self.library.show_listing(next((x for x in Listing if x.value == left_on), Listing.STORIES))
        self.inspector.show_tab(str(self._state.value("tab", "")))
