"""Save the open comparison or story as a file that can be sent, printed and cited."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.domain.progress import Progress
from newsreader.ui.desk import Desk
from newsreader.ui.reading_session import ReadingSession
from newsreader.ui.status_line import StatusLine
from newsreader.ui.story.story_page import StoryPage
from newsreader.usecases.export_report import (
    ReportFormat,
    StoryFormat,
    comparison_report,
    story_report,
    write_report,
)

_FORMS = {
    ".html": ReportFormat.HTML,
    ".md": ReportFormat.MARKDOWN,
    ".json": ReportFormat.JSON,
    ".txt": ReportFormat.TEXT,
}
_STORY_FORMS = {
    ".html": StoryFormat.HTML,
    ".md": StoryFormat.MARKDOWN,
    ".json": StoryFormat.JSON,
    ".csv": StoryFormat.CSV,
}


class ReportSaving(QObject):
    """Asks for a file name and writes the report off the window's thread."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        story_page: StoryPage,
        status: StatusLine,
        templates: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._status = status
        self._desk = desk
        self._session = session
        self._story_page = story_page
        self._templates = templates
        self._window = window

    def ask(self) -> None:
        """Let the user choose where the report goes; the ending of its name decides the form."""
        if self._story_page.isVisible():
            self._ask(
                self.tr("Save the report of the story"),
                "story.html",
                list(_STORY_FORMS),
                self.save_story,
            )
        elif self._session.opened and self._session.opened.b:
            title = self.tr("Save the report of the comparison")
            self._ask(title, "comparison.html", list(_FORMS), self.save)

    def _ask(self, title: str, name: str, endings: list[str], save: Callable[[Path], None]) -> None:
        words = {
            ".html": self.tr("Web page (*.html)"),
            ".md": self.tr("Markdown (*.md)"),
            ".json": self.tr("JSON (*.json)"),
            ".txt": self.tr("Text (*.txt)"),
            ".csv": self.tr("Table (*.csv)"),
        }
        kinds = {words[ending]: ending for ending in endings}
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, name, ";;".join(kinds))
        if chosen:
            file = Path(chosen)
            known = file.suffix.lower() in endings
            save(file if known else file.with_name(file.name + kinds.get(kind, ".html")))

    def save(self, file: Path) -> None:
        """Write the report of the open pair to ``file``."""
        pair = self._session.opened
        assert pair is not None
        assert pair.b is not None
        assert pair.comparison is not None
        a, b, comparison = pair.a.article, pair.b.article, pair.comparison
        form = _FORMS.get(file.suffix.lower(), ReportFormat.HTML)
        self._write(
            file, lambda: comparison_report(a, b, comparison, form, templates=self._templates)
        )

    def save_story(self, file: Path) -> None:
        """Write the report of the story that is shown to ``file``."""
        title, story = self._story_page.shown
        form = _STORY_FORMS.get(file.suffix.lower(), StoryFormat.HTML)
        self._write(file, lambda: story_report(title, story, form, templates=self._templates))

    def _write(self, file: Path, make: Callable[[], str]) -> None:
        def work(_: Progress) -> None:
            write_report(file, make())

        def done(_: None) -> None:
            self._status.tell(self.tr("Saved as {file}").format(file=file))

        self._desk.jobs.start(self.tr("Saving the report"), work, done)
