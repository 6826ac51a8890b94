"""Notes are written in place and never lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsreader.domain.note import Anchor, Note, NoteTarget
from newsreader.domain.span import Span
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.inspector.notes_tab import NotesTab
from newsreader.usecases.keep_notes import NoteDraft

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)
TARGET = NoteTarget(article_id=1, anchor=Anchor(Span(0, 5), "fourteen cracks", "", ""))
NOTE = Note(4, TARGET, "Ask the engineer", NOW, NOW)


class Kept:
    """What a tab handed over to be kept, in order."""

    def __init__(self, tab: NotesTab) -> None:
        self.drafts: list[NoteDraft] = []
        self.texts: list[str] = []
        tab.keep_requested.connect(self._take)

    def _take(self, draft: NoteDraft, text: str) -> None:
        self.drafts.append(draft)
        self.texts.append(text)


@pytest.fixture
def tab(qtbot: QtBot) -> NotesTab:
    made = NotesTab()
    qtbot.addWidget(made)
    made.show_notes([], {1: "A", 2: "B"})
    made.show()
    return made


@pytest.fixture
def kept(tab: NotesTab) -> Kept:
    return Kept(tab)


def _cards(tab: NotesTab) -> list[NoteCard]:
    return [card for card in tab.findChildren(NoteCard) if not card.isHidden()]


def test_a_note_is_kept_a_moment_after_the_typing(tab: NotesTab, kept: Kept, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    qtbot.keyClicks(_cards(tab)[0].editor, "Fourteen?")
    qtbot.waitUntil(lambda: kept.texts == ["Fourteen?"], timeout=1000)
    assert kept.drafts[0].target == TARGET


def test_words_typed_while_the_first_are_on_their_way_follow_at_once(
    tab: NotesTab, kept: Kept
) -> None:
    tab.begin(TARGET)
    (card,) = _cards(tab)
    card.editor.setPlainText("Ask")
    card.save()
    card.editor.setPlainText("Ask the engineer")
    tab.save_all()
    assert kept.texts == ["Ask", "Ask the engineer"]
    assert kept.drafts[0] is kept.drafts[1]


def test_what_could_not_be_kept_is_handed_over_again(tab: NotesTab, kept: Kept) -> None:
    tab.begin(TARGET)
    (card,) = _cards(tab)
    card.editor.setPlainText("Ask")
    card.save()
    tab.on_failed(card.draft)
    tab.save_all()
    assert kept.texts == ["Ask", "Ask"]


def test_an_empty_note_is_never_kept(tab: NotesTab, kept: Kept) -> None:
    tab.begin(TARGET)
    tab.save_all()
    assert kept.texts == []


def test_an_empty_card_goes_away_when_it_is_left(tab: NotesTab, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    _cards(tab)[0].editor.left.emit()
    qtbot.waitUntil(lambda: _cards(tab) == [])


def test_another_pair_takes_its_notes_with_it_and_keeps_them(tab: NotesTab, kept: Kept) -> None:
    tab.show_notes([NOTE], {1: "A"})
    _cards(tab)[0].editor.setPlainText("Changed at the last moment")
    tab.show_notes([], {8: "A", 9: "B"})
    assert kept.texts == ["Changed at the last moment"]
    assert _cards(tab) == []


def test_what_is_being_typed_is_never_overwritten(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    card.editor.setPlainText("Half a sen")
    tab.show_notes([replace(NOTE, text="older words")], {1: "A"})
    assert card.editor.toPlainText() == "Half a sen"


def test_words_on_their_way_are_not_overwritten_by_older_ones(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    card.editor.setPlainText("newer words")
    card.save()
    tab.show_notes([replace(NOTE, text="older words")], {1: "A"})
    assert card.editor.toPlainText() == "newer words"


def test_words_changed_elsewhere_are_shown(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "A"})
    tab.show_notes([replace(NOTE, text="from another window")], {1: "A"})
    assert _cards(tab)[0].editor.toPlainText() == "from another window"


def test_a_removed_note_is_gone_at_once_and_can_be_brought_back(
    tab: NotesTab, kept: Kept, qtbot: QtBot
) -> None:
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    card.editor.setPlainText("typed and regretted")
    with qtbot.waitSignal(tab.remove_requested) as removed:
        card.remove_requested.emit()
    assert kept.texts == []
    tab.show_notes([NOTE], {1: "A"})  # the lists may be older than the removal
    assert _cards(tab) == []
    with qtbot.waitSignal(tab.bring_back_requested) as brought_back:
        next(b for b in tab.findChildren(QPushButton) if b.text() == "Undo").click()
    assert brought_back.args[0] is removed.args[0]
    tab.show_notes([NOTE], {1: "A"})
    assert len(_cards(tab)) == 1


def test_the_heading_names_article_and_passage(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "B"})
    assert _cards(tab)[0].editor.accessibleName() == "Note 1 · on B, “fourteen cracks”"
