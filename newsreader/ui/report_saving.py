"""Save the open comparison as a file that can be sent, printed and cited."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.domain.progress import Progress
from newsreader.ui.desk import Desk
from newsreader.ui.reading_session import ReadingSession
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.export_report import ReportFormat, comparison_report, write_report

_FORMS = {
    ".html": ReportFormat.HTML,
    ".md": ReportFormat.MARKDOWN,
    ".json": ReportFormat.JSON,
    ".txt": ReportFormat.TEXT,
}


class ReportSaving(QObject):
    """Asks for a file name and writes the report off the window's thread."""

    def __init__(
        self,
        desk: Desk,
        session: ReadingSession,
        status: StatusLine,
        templates: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._status = status
        self._desk = desk
        self._session = session
        self._templates = templates
        self._window = window

    def ask(self) -> None:
        """Let the user choose where the report goes; its ending decides the form."""
        if self._session.opened is None or self._session.opened.b is None:
            return
        kinds = {
            self.tr("Web page (*.html)"): ".html",
            self.tr("Markdown (*.md)"): ".md",
            self.tr("JSON (*.json)"): ".json",
            self.tr("Text (*.txt)"): ".txt",
        }
        name, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save comparison"), "comparison.html", ";;".join(kinds)
        )
        if name:
            file = Path(name)
            known = file.suffix.lower() in _FORMS
            self.save(file if known else file.with_name(file.name + kinds.get(kind, ".html")))

    def save(self, file: Path) -> None:
        """Write the report of the open pair to ``file``."""
        pair = self._session.opened
        assert pair is not None
        assert pair.b is not None
        assert pair.comparison is not None
        a, b, comparison = pair.a.article, pair.b.article, pair.comparison
        form = _FORMS.get(file.suffix.lower(), ReportFormat.HTML)

        def work(_: Progress) -> None:
            report = comparison_report(a, b, comparison, form, templates=self._templates)
            write_report(file, report)

        def done(_: None) -> None:
            self._status.tell(self.tr("Saved as {file}").format(file=file))

        self._desk.jobs.start(self.tr("Saving the comparison"), work, done)
