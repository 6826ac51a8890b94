"""Notes are written in place and never lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from newsreader.domain.note import Anchor, Note, NoteTarget
from newsreader.domain.span import Span
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.inspector.notes_tab import NotesTab

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)
TARGET = NoteTarget(article_id=1, anchor=Anchor(Span(0, 5), "fourteen cracks", "", ""))
NOTE = Note(4, TARGET, "Ask the engineer", NOW, NOW)


@pytest.fixture
def tab(qtbot: QtBot) -> NotesTab:
    made = NotesTab()
    qtbot.addWidget(made)
    made.show_notes([], {1: "A", 2: "B"})
    made.show()
    return made


def _cards(tab: NotesTab) -> list[NoteCard]:
    return [card for card in tab.findChildren(NoteCard) if not card.isHidden()]


def test_a_note_is_saved_a_moment_after_the_typing(tab: NotesTab, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    with qtbot.waitSignal(tab.write_requested, timeout=1000) as written:
        qtbot.keyClicks(_cards(tab)[0].editor, "Fourteen?")
    assert written.args == [TARGET, "Fourteen?"]


def test_words_typed_while_the_note_is_on_its_way_follow(tab: NotesTab, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    (card,) = _cards(tab)
    card.editor.setPlainText("Ask")
    card.save()
    card.editor.setPlainText("Ask the engineer")
    with qtbot.waitSignal(tab.rewrite_requested) as rewritten:
        tab.on_written(replace(NOTE, text="Ask"))
    assert rewritten.args == [4, "Ask the engineer"]


def test_an_empty_note_is_never_kept(tab: NotesTab, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    with qtbot.assertNotEmitted(tab.write_requested):
        tab.save_all()


def test_leaving_at_once_saves(tab: NotesTab, qtbot: QtBot) -> None:
    tab.show_notes([NOTE], {1: "A"})
    _cards(tab)[0].editor.setPlainText("Ask the harbour board")
    with qtbot.waitSignal(tab.rewrite_requested) as rewritten:
        tab.save_all()
    assert rewritten.args == [4, "Ask the harbour board"]


def test_another_pair_takes_its_notes_with_it_and_saves_them(tab: NotesTab, qtbot: QtBot) -> None:
    tab.show_notes([NOTE], {1: "A"})
    _cards(tab)[0].editor.setPlainText("Changed at the last moment")
    with qtbot.waitSignal(tab.rewrite_requested):
        tab.show_notes([], {8: "A", 9: "B"})
    assert _cards(tab) == []


def test_what_is_being_typed_is_never_overwritten(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    card.editor.setPlainText("Half a sen")
    tab.show_notes([replace(NOTE, text="older words")], {1: "A"})
    assert card.editor.toPlainText() == "Half a sen"


def test_the_heading_names_article_and_passage(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "B"})
    assert _cards(tab)[0].editor.accessibleName() == "Note 1 · on B, “fourteen cracks”"
