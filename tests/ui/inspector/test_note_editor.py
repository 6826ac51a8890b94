"""The box for a note grows with its words, whatever these are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsreader.ui.inspector.note_editor import NoteEditor


@pytest.fixture
def card(qtbot: QtBot) -> QWidget:
    """What the box stands in, shown."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 900)
    QVBoxLayout(made)
    made.show()
    return made


def _editor(card: QWidget, text: str) -> NoteEditor:
    editor = NoteEditor(text, card)
    layout = card.layout()
    assert layout is not None
    layout.addWidget(editor)
    return editor


def test_it_grows_with_its_lines_up_to_a_number_of_them(card: QWidget, qtbot: QtBot) -> None:
    three, twelve, forty = (_editor(card, "\n".join(["word"] * count)) for count in (3, 12, 40))
    qtbot.wait(1)
    assert three.height() < twelve.height() == forty.height()
    assert twelve.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert forty.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_it_does_not_waver_where_a_scroll_bar_saves_the_line_too_many(
    card: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A long address may break otherwise where there is less room, and take a line less.
    editor = _editor(card, "\n".join(["word"] * 13))
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff

    def lines() -> int:
        return 13 if editor.verticalScrollBarPolicy() == off else 12

    monkeypatch.setattr(editor, "_lines", lines)
    for width in (300, 500):
        card.resize(width, 900)
        qtbot.wait(1)
        assert editor.verticalScrollBarPolicy() != off
