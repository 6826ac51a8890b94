"""Every way in: file dialog, folder dialog, paste, drops; and the report at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from newsreader.domain.import_report import ImportReport, Outcome
from newsreader.ui.desk import Desk
from newsreader.ui.importing.drops import can_take, take
from newsreader.ui.importing.report_dialog import ReportDialog, summary
from newsreader.ui.library.drop_target import DropTarget
from newsreader.ui.status_line import StatusLine
from newsreader.usecases.read_files import READABLE_ENDINGS

#: Outcomes that the user must see; all others are told in the status bar.
_WORTH_A_LOOK = (Outcome.PARTLY, Outcome.REFUSED)


class ImportWays(QObject):
    """Hands what the user brings to the desk, and tells what became of it."""

    def __init__(
        self, desk: Desk, status: StatusLine, drop_target: DropTarget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._drop_target = drop_target
        self._desk = desk
        self._status = status
        self._window = window
        self._last = ImportReport(())
        desk.imported.connect(self._on_report)

    def ask_for_files(self) -> None:
        """Let the user choose files."""
        patterns = " ".join(f"*{ending}" for ending in READABLE_ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import articles"),
            "",
            self.tr("Articles ({});;All files (*)").format(patterns),
        )
        self.take_files([Path(name) for name in names])

    def ask_for_folder(self) -> None:
        """Let the user choose a folder, of which every file is imported."""
        if name := QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder")):
            self.take_files([Path(name)])

    def paste(self) -> None:
        """Import what is on the clipboard."""
        # Of an empty clipboard Qt gives nothing at all, whatever its types say.
        found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        self.take(QMimeData() if found is None else found)

    def drag_comes(self, mime: QMimeData) -> bool:
        """Show where to let go of what is dragged over the window; False when it is of no use."""
        welcome = self._desk.is_open and can_take(mime)
        self._drop_target.light_up(on=welcome)
        return welcome

    def drag_goes(self) -> None:
        """What was dragged was let go of, here or elsewhere."""
        self._drop_target.light_up(on=False)

    def take(self, mime: QMimeData) -> None:
        """Import what was dropped or pasted."""
        dropped = take(mime)
        if dropped.files:
            self.take_files(dropped.files)
        elif dropped.data:
            self._desk.once_open(lambda: self._desk.import_bytes(dropped.data, dropped.name))
        else:
            self._status.tell(
                self.tr(
                    "What was pasted or dropped holds no text. Newsreader never fetches an "
                    "address: save the page as a file and drop that."
                )
            )

    def take_files(self, files: Sequence[Path]) -> None:
        """Import these files and folders."""
        if files:
            self._desk.once_open(lambda: self._desk.import_files(files))

    def show_last_report(self) -> None:
        """Open the report of the last import, or say that there was none."""
        if not self._last.items:
            self._status.tell(self.tr("Nothing has been imported since the program was started."))
            return
        ReportDialog(self._last, self._window).show()

    def _on_report(self, report: ImportReport) -> None:
        self._last = report
        self._status.tell(summary(report))
        if any(item.outcome in _WORTH_A_LOOK for item in report.items):
            self.show_last_report()
