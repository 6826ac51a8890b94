"""The import report: what became of every file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from newsreader.domain.import_report import ImportItem, ImportReport, Outcome
from newsreader.ui.compare.wording import plain_tip, translate
from newsreader.ui.labels.plain_label import PlainLabel
from newsreader.ui.language.numbers import count
from newsreader.ui.language.own_language import in_own_language
from newsreader.ui.library.rows import file_name
from newsreader.ui.theme.icons import icon

_WORTH_A_LOOK = (Outcome.REFUSED, Outcome.PARTLY)


class ReportDialog(QDialog):
    """A table of files with outcome and reason; it stays open beside the work."""

    def __init__(self, report: ImportReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import report"))
        self.resize(760, 380)
        words = outcome_words()
        self.table = QTreeView(self)
        self.table.setProperty("role", "table")
        self.table.setRootIsDecorated(False)
        self.table.setModel(self._model(report, words))
        self.table.setAccessibleName(self.windowTitle())
        self.table.header().setResizeContentsPrecision(0)  # of the rows in sight alone
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(summary(report), self, role="title"))
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def _model(self, report: ImportReport, words: dict[Outcome, str]) -> QStandardItemModel:
        model = QStandardItemModel(self)
        model.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("What became of it"), self.tr("Why")]
        )
        # What asks for a look comes first; else it would hide among a thousand that went well.
        for item in sorted(report.items, key=lambda item: item.outcome not in _WORTH_A_LOOK):
            model.appendRow(_cells(item, words))
        return model


def outcome_words() -> dict[Outcome, str]:
    """The outcomes in the reader's language."""
    return {
        Outcome.IMPORTED: translate("ReportDialog", "imported"),
        Outcome.ALREADY_HERE: translate("ReportDialog", "already here"),
        Outcome.NEW_VERSION: translate("ReportDialog", "a new version"),
        Outcome.PARTLY: translate("ReportDialog", "partly read"),
        Outcome.REFUSED: translate("ReportDialog", "refused"),
    }


def summary(report: ImportReport) -> str:
    """One line: how many files ended in which way."""
    counts = [_counted(o, n) for o in Outcome if (n := report.count(o))]
    if report.cancelled:
        counts.append(translate("ReportDialog", "stopped before the end"))
    return ", ".join(counts) or translate("ReportDialog", "nothing to import")


def _counted(outcome: Outcome, number: int) -> str:
    if outcome is not Outcome.NEW_VERSION:
        return f"{count(number)} {outcome_words()[outcome]}"
    if number == 1:
        return translate("ReportDialog", "1 new version")
    return translate("ReportDialog", "{n} new versions").format(n=count(number))


def _cells(item: ImportItem, words: dict[Outcome, str]) -> list[QStandardItem]:
    reason = in_own_language(item.reason)
    cells = [
        QStandardItem(file_name(item.path)),
        QStandardItem(words[item.outcome]),
        QStandardItem(reason),
    ]
    cells[0].setToolTip(plain_tip(item.path))
    cells[2].setToolTip(plain_tip(reason))
    if item.outcome in _WORTH_A_LOOK:
        cells[1].setIcon(icon("warning"))
    for cell in cells:
        cell.setEditable(False)
    return cells
