"""Save the library, or the story that is open, as a bundle for another machine."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.domain.bundle import BUNDLE_ENDING
from newsreader.domain.progress import Progress
from newsreader.domain.story import Story
from newsreader.ui.desk import Desk
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.hand_over import export_bundle
from newsreader.usecases.write_report import file_name


class BundleSaving(QObject):
    """Asks for a file name and writes the bundle off the window's thread."""

    def __init__(self, desk: Desk, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._status = status
        self._window = window

    def ask_for_library(self) -> None:
        """Let the user choose where a bundle of the whole library goes."""
        if self._desk.is_open:
            self._ask(self.tr("Save a bundle of the library"), self.tr("Newsreader library"), None)

    def ask_for_story(self, story: Story) -> None:
        """Let the user choose where a bundle of a story goes."""
        self._ask(self.tr("Save a bundle of the story"), story.title, story.id)

    def save(self, file: Path, story: int | None) -> None:
        """Write a bundle of one story, or of the library, to ``file``."""

        def work(progress: Progress) -> None:
            export_bundle(self._desk.library, file, story, progress)

        def done(_: None) -> None:
            self._status.tell(self.tr("Saved as {file}").format(file=file))

        self._desk.jobs.start(self.tr("Saving the bundle"), work, done)

    def _ask(self, title: str, name: str, story: int | None) -> None:
        kind = self.tr("Newsreader bundle ({pattern})").format(pattern=f"*{BUNDLE_ENDING}")
        wish = file_name(name, datetime.now().astimezone().date(), BUNDLE_ENDING)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, wish, kind)
        if chosen:
            file = Path(chosen)
            is_named = file.suffix.lower() == BUNDLE_ENDING
            self.save(file if is_named else file.with_name(file.name + BUNDLE_ENDING), story)
