"""The user chooses the form of a report and ticks the notes that go into it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.domain.note import Anchor, Note, NoteTarget
from newsreader.domain.span import Span
from newsreader.ui.export_dialog import ExportDialog
from newsreader.usecases.export_report import ReportFormat

NOW = datetime(2026, 4, 20, tzinfo=UTC)
NOTES = (
    Note(1, NoteTarget(7, Anchor(Span(0, 9), "six hours", "", "")), "Who timed it?", NOW, NOW),
    Note(2, NoteTarget(7), "Ask the board", NOW, NOW),
)
FORMS = (ReportFormat.HTML, ReportFormat.PDF)


def ticked(dialog: ExportDialog) -> list[int]:
    return [note.id for note in dialog.chosen_notes]


def test_no_note_goes_out_unless_it_is_ticked(qtbot: QtBot) -> None:
    dialog = ExportDialog("Save", FORMS, NOTES, None)
    qtbot.addWidget(dialog)
    assert not ticked(dialog)
    first = dialog.notes.model().index(0, 0)
    assert first.data() == "Who timed it?\n“six hours”"
    dialog.notes.model().setData(first, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert ticked(dialog) == [1]
    dialog.tick(all_notes=True)
    assert ticked(dialog) == [1, 2]
    dialog.tick(all_notes=False)
    assert not ticked(dialog)


def test_the_first_form_is_chosen_and_another_can_be(qtbot: QtBot) -> None:
    dialog = ExportDialog("Save", FORMS, (), None)
    qtbot.addWidget(dialog)
    assert dialog.form.value == "html"
    dialog.forms.setCurrentIndex(1)
    assert dialog.form.value == "pdf"


def test_without_notes_there_is_no_list_of_them(qtbot: QtBot) -> None:
    dialog = ExportDialog("Save", FORMS, (), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.notes.isVisible()
