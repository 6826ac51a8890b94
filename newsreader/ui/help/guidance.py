"""Opens what helps to know the program: guide, preferences, tour, shortcuts, the page about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from newsreader.domain.backup import Backup
from newsreader.domain.errors import NewsreaderError
from newsreader.ui.appearance import Appearance
from newsreader.ui.desk import Desk
from newsreader.ui.help.about_dialog import AboutDialog
from newsreader.ui.help.guide_window import GuideWindow
from newsreader.ui.help.shortcut_sheet import ShortcutSheet
from newsreader.ui.help.tour import Tour
from newsreader.ui.language.languages import spoken
from newsreader.ui.language.own_language import in_own_language
from newsreader.ui.main_window import MainWindow
from newsreader.ui.places import Places
from newsreader.ui.preferences.preferences_dialog import PreferencesDialog


class Guidance(QObject):
    """Each of them is open once at most."""

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        desk: Desk,
        places: Places,
        *,
        documents: Path,
        legal: Sequence[Path],
        languages: tuple[str, ...],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._desk = desk
        self._places = places
        self._documents = documents
        self._legal = legal
        self._languages = languages
        self._guide: GuideWindow | None = None
        self._preferences: PreferencesDialog | None = None
        self._tour: Tour | None = None
        self._tour_is_wanted = False
        desk.pair_ready.connect(self._on_pair)

    @property
    def tour(self) -> Tour | None:
        """The tour, while it goes on."""
        return self._tour

    def show_guide(self) -> None:
        if self._guide is not None:
            self._guide.activateWindow()
            return
        self._guide = GuideWindow(self._documents, spoken(self._languages), self._window)
        self._guide.destroyed.connect(self._forget_guide)
        self._guide.show()

    def show_about(self) -> None:
        AboutDialog(self._legal, self._window).show()

    def show_shortcuts(self) -> None:
        ShortcutSheet(self._window.actions_by_name, self._window).show()

    def show_preferences(self) -> None:
        if self._preferences is not None:
            self._preferences.activateWindow()
            return
        self._preferences = dialog = PreferencesDialog(
            self._appearance,
            library=self._desk.library.path if self._desk.is_open else None,
            languages=self._languages,
            parent=self._window,
        )
        dialog.destroyed.connect(self._forget_preferences)
        dialog.library.backup_requested.connect(self._back_up)
        dialog.show()

    def offer_tour(self) -> None:
        """Begin the tour with the pair that opens next, unless it was ever taken or left."""
        self._tour_is_wanted = not self._appearance.settings.tour_seen

    def begin_tour(self, open_sample: QAction) -> None:
        """Begin the tour, on the sample story when no pair is on the screen."""
        if self._places.pane.isVisible():
            self._begin_tour()
        else:
            self._tour_is_wanted = True
            open_sample.trigger()

    def _on_pair(self) -> None:
        if self._tour_is_wanted:
            self._tour_is_wanted = False
            QTimer.singleShot(0, self, self._begin_tour)  # when the pair stands on the screen

    def _begin_tour(self) -> None:
        if self._tour is None:
            self._appearance.change(replace(self._appearance.settings, tour_seen=True))
            self._tour = Tour(self._places, self._window)
            self._tour.over.connect(self._end_tour)

    def _end_tour(self) -> None:
        self._tour = None
        self._places.pane.begin_reading()

    def _back_up(self) -> None:
        def done(_: Backup) -> None:
            self._say(self.tr("A backup was made just now."))

        def failed(error: NewsreaderError) -> None:
            self._say(
                self.tr("No backup could be made. {reason}").format(
                    reason=in_own_language(str(error))
                )
            )

        self._desk.back_up(done, failed, self.tr("Backing up"))

    def _say(self, sentence: str) -> None:
        if self._preferences is not None:
            self._preferences.library.say(sentence)

    def _forget_guide(self) -> None:
        self._guide = None

    def _forget_preferences(self) -> None:
        self._preferences = None
