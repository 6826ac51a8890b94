"""The import report: what asks for a look stands before what went well."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.ui.importing.report_dialog import ReportDialog


def test_refused_files_stand_first_and_have_a_sign(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went_well = [ImportItem(f"/in/{n}.txt", Outcome.IMPORTED, "") for n in range(3)]
    refused = ImportItem("/in/tide.pdf", Outcome.REFUSED, "The file is empty.")
    dialog = ReportDialog(ImportReport((*went_well, refused)), window)
    model = dialog.table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert names == ["tide.pdf", "0.txt", "1.txt", "2.txt"]
    signs = [model.index(row, 1).data(1) is not None for row in range(4)]  # Qt's DecorationRole
    assert signs == [True, False, False, False]
