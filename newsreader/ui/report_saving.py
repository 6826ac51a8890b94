"""Save the open comparison or story as a file that can be sent, printed and cited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.domain.contents import Contents
from newsreader.domain.note import Note
from newsreader.domain.progress import Progress
from newsreader.domain.story_comparison import StoryPart
from newsreader.ui.desk import Desk
from newsreader.ui.export_dialog import ExportDialog
from newsreader.ui.language.report_language import report_language
from newsreader.ui.pair.reading_session import ReadingSession
from newsreader.ui.status_line import StatusLine
from newsreader.ui.story.naming import part_name
from newsreader.ui.story.story_page import StoryPage
from newsreader.usecases.browse_library import OpenPair
from newsreader.usecases.choose_notes import (
    notes_on_pair,
    notes_on_story,
    pair_annex,
    story_annex,
)
from newsreader.usecases.export_report import (
    ReportFormat,
    StoryFormat,
    comparison_report,
    story_report,
)
from newsreader.usecases.write_report import file_name, write_report

_ENDINGS = {"markdown": ".md", "text": ".txt"}
_PAIR_FORMS = (
    *(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.MARKDOWN),
    *(ReportFormat.CSV, ReportFormat.JSON, ReportFormat.TEXT),
)
_STORY_FORMS = (
    *(StoryFormat.HTML, StoryFormat.PDF, StoryFormat.DOCX, StoryFormat.MARKDOWN),
    *(StoryFormat.CSV, StoryFormat.JSON),
)

#: Writes a report in a form, with notes, to a file.
Save = Callable[[Path, StrEnum, Sequence[Note]], None]


class ReportSaving(QObject):
    """Asks for form, notes and file name, and writes the report off the window's thread."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        story_page: StoryPage,
        status: StatusLine,
        resources: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._status = status
        self._desk = desk
        self._session = session
        self._story_page = story_page
        self._resources = resources
        self._window = window
        self._notes: tuple[Note, ...] = ()
        desk.lists.ready.connect(self._on_contents)
        story_page.part_requested.connect(self.ask_for_part)

    def ask(self) -> None:
        """Let the user choose what the report of what is on the screen is to be."""
        pair = self._session.opened
        if self._story_page.isVisible():
            story = self._story_page.story
            title = self.tr("Save the report of the story")
            notes = notes_on_story(self._notes, story)
            dialog = ExportDialog(title, _STORY_FORMS, notes, self._window)
            self._ask(dialog, story.title, self.save_story)
        elif pair and pair.b:
            title = self.tr("Save the report of the comparison")
            notes = notes_on_pair(self._notes, pair.a.entry.id, pair.b.entry.id)
            dialog = ExportDialog(title, _PAIR_FORMS, notes, self._window)
            names = (one.article.source or one.entry.name for one in (pair.a, pair.b))
            self._ask(dialog, " – ".join(names), partial(self.save, pair))

    def ask_for_part(self, part: StoryPart) -> None:
        """Let the user choose what the report of one part of the story's page is to be."""
        title = self.tr("Save “{part}”").format(part=part_name(part))
        name = f"{self._story_page.story.title} – {part_name(part)}"
        dialog = ExportDialog(title, _STORY_FORMS, (), self._window)
        self._ask(dialog, name, partial(self.save_story, part=part))

    def _on_contents(self, contents: Contents) -> None:
        self._notes = contents.notes

    def _ask(self, dialog: ExportDialog, name: str, save: Save) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._ask_for_file(dialog, name, save))
        dialog.open()

    def _ask_for_file(self, dialog: ExportDialog, name: str, save: Save) -> None:
        form, notes = dialog.form, dialog.chosen_notes
        ending = _ENDINGS.get(form.value, f".{form.value}")
        filters = f"{dialog.forms.currentText()} (*{ending})"
        title, wish = (
            dialog.windowTitle(),
            file_name(name, datetime.now().astimezone().date(), ending),
        )
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, wish, filters)
        if chosen:
            file = Path(chosen)
            named = file if file.suffix else file.with_name(file.name + ending)
            save(named, form, notes)

    def save(self, pair: OpenPair, file: Path, form: StrEnum, notes: Sequence[Note] = ()) -> None:
        """Write the report of two compared articles to ``file``."""
        assert pair.b is not None
        assert pair.comparison is not None
        a, b, comparison = pair.a.article, pair.b.article, pair.comparison
        annex = pair_annex(pair.a.entry.id, pair.b.entry.id, notes)
        make = partial(
            comparison_report,
            *(a, b, comparison, ReportFormat(form.value)),
            resources=self._resources,
            annex=annex,
            language=report_language(),
        )
        self._write(file, make)

    def save_story(
        self,
        file: Path,
        form: StrEnum,
        notes: Sequence[Note] = (),
        part: StoryPart | None = None,
    ) -> None:
        """Write the report of the story that is shown, or of one part, to ``file``."""
        title, story = self._story_page.story.title, self._story_page.comparison
        annex = story_annex([saved.entry.id for saved in story.articles], notes)
        make = partial(
            story_report,
            *(title, story, StoryFormat(form.value)),
            resources=self._resources,
            annex=annex,
            part=part,
            language=report_language(),
        )
        self._write(file, make)

    def _write(self, file: Path, make: Callable[[], bytes]) -> None:
        def work(_: Progress) -> None:
            write_report(file, make())

        def done(_: None) -> None:
            self._status.tell(self.tr("Saved as {file}").format(file=file))

        self._desk.jobs.start(self.tr("Saving the report"), work, done)
