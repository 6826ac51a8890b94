"""Notes are written in place and never lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from newsreader.domain.note import (
    Anchor,
    Note,
    NoteColour,
    NoteMarks,
    NoteState,
    NoteTarget,
    PlaceOffer,
)
from newsreader.domain.span import Span
from newsreader.ui.inspector.note_card import NoteCard
from newsreader.ui.inspector.notes_tab import NotesTab
from newsreader.ui.inspector.place_line import PlaceLine
from newsreader.ui.theme.appearance import apply_theme
from newsreader.usecases.keep_notes import NoteDraft

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)
TARGET = NoteTarget(article_id=1, anchor=Anchor(Span(0, 5), "fourteen cracks", "", ""))
NOTE = Note(4, TARGET, "Ask the engineer", NOW, NOW)


class Kept:
    """What a tab handed over to be kept, in order."""

    def __init__(self, tab: NotesTab) -> None:
        self.drafts: list[NoteDraft] = []
        self.texts: list[str] = []
        self.marks: list[NoteMarks] = []
        tab.keep_requested.connect(self._take)

    def _take(self, draft: NoteDraft, text: str, marks: NoteMarks) -> None:
        self.marks.append(marks)
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


def _choose(card: NoteCard, name: str) -> None:
    for menu in card.marks.findChildren(QMenu):
        for action in menu.actions():
            if action.text() == name:
                action.trigger()


def test_marks_are_kept_as_words_are(tab: NotesTab, kept: Kept, qtbot: QtBot) -> None:
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    _choose(card, "Wrong")
    _choose(card, "Red")
    qtbot.keyClicks(card.marks.tags, "figures, ask  again,")
    card.save()
    expected = NoteMarks(("figures", "ask again"), NoteColour.RED, NoteState.WRONG)
    assert kept.texts == [NOTE.text]
    assert kept.marks == [expected]


def test_marks_changed_elsewhere_are_shown(tab: NotesTab) -> None:
    tab.show_notes([NOTE], {1: "A"})
    marks = NoteMarks(("figures", "budget"), state=NoteState.CHECKED)
    tab.show_notes([replace(NOTE, marks=marks)], {1: "A"})
    (card,) = _cards(tab)
    assert card.marks.marks == marks
    assert card.marks.tags.text() == "figures, budget"


def test_an_empty_card_stays_while_its_tags_are_written(tab: NotesTab, qtbot: QtBot) -> None:
    tab.begin(TARGET)
    (card,) = _cards(tab)
    tab.activateWindow()
    qtbot.waitUntil(card.editor.hasFocus)
    card.marks.tags.setFocus()
    qtbot.waitUntil(card.marks.tags.hasFocus)
    assert _cards(tab) == [card]


def _looks(card: NoteCard, word: str) -> QTextCharFormat:
    """How the first letter of a word is shown."""
    text = card.editor.toPlainText()
    place = len(text[: text.index(word)].encode("utf-16-le")) // 2  # as Qt counts
    block = card.editor.document().findBlock(place)
    for each in block.layout().formats():
        if each.start <= place - block.position() < each.start + each.length:
            return QTextCharFormat(each.format)
    return QTextCharFormat()


def test_markdown_is_shown_as_what_it_means(tab: NotesTab, qtbot: QtBot) -> None:
    text = "# Figures\n\n🗼 **bold** and *slanted*, `code`, ~~gone~~\n> said"
    tab.show_notes([replace(NOTE, text=text)], {1: "A"})
    (card,) = _cards(tab)
    qtbot.waitUntil(lambda: _looks(card, "Figures").fontWeight() == QFont.Weight.Bold)
    assert _looks(card, "slanted").fontItalic()
    assert _looks(card, "gone").fontStrikeOut()
    assert _looks(card, " and ").fontWeight() != QFont.Weight.Bold
    assert card.editor.toPlainText() == text


def test_html_in_a_note_stays_text(tab: NotesTab) -> None:
    text = '<img src="file:///etc/passwd"><b>x</b>'
    tab.show_notes([replace(NOTE, text=text)], {1: "A"})
    assert _cards(tab)[0].editor.toPlainText() == text


@pytest.mark.parametrize(
    ("target", "heading"),
    [
        (NoteTarget(article_id=1, other_article_id=2), "Note · on A and B"),
        (NoteTarget(article_id=2, other_article_id=9), "Note · on B and another article"),
        (NoteTarget(story_id=7), "Note · on the story"),
    ],
)
def test_the_heading_names_a_pair_or_the_story(
    tab: NotesTab, target: NoteTarget, heading: str
) -> None:
    tab.show_notes([replace(NOTE, target=target)], {1: "A", 2: "B"}, story=7)
    assert _cards(tab)[0].editor.accessibleName() == heading


def test_a_note_on_the_story_is_written_while_its_articles_are_open(tab: NotesTab) -> None:
    tab.show_notes([], {1: "A"}, story=7)
    tab.begin(NoteTarget(story_id=7))
    tab.show_notes([], {2: "A"}, story=7)
    assert len(_cards(tab)) == 1
    tab.show_notes([], {5: "A"}, story=8)
    assert _cards(tab) == []


def test_a_note_without_its_passage_is_offered_a_place(tab: NotesTab) -> None:
    offer = PlaceOffer(4, 1, Span(3, 9), "fifteen cracks")
    taken: list[PlaceOffer] = []
    tab.place_taken.connect(taken.append)
    tab.show_notes([replace(NOTE, target=NoteTarget(1))], {1: "A"})
    tab.show_offers({4: offer})
    (line,) = tab.findChildren(PlaceLine)
    line.take.click()
    assert taken == [offer]
    tab.show_offers({})
    assert line.isHidden()


def test_notes_that_cannot_be_kept_are_only_read(tab: NotesTab) -> None:
    tab.be_read_only("The disk takes nothing.")
    tab.show_notes([NOTE], {1: "A"})
    (card,) = _cards(tab)
    assert card.editor.isReadOnly()


def test_a_card_in_a_narrow_inspector_is_no_wider_than_that(
    tab: NotesTab, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, "light", 2.0)
    tab.show_notes((NOTE,), {1: "A"}, story=1)
    tab.resize(230, 600)
    tab.show()
    qtbot.wait(20)
    (card,) = _cards(tab)
    edge = tab.viewport().width()
    parts = [part for part in card.findChildren(QToolButton) if part.isVisible()]
    assert len(parts) >= 3
    assert all(part.mapTo(tab.viewport(), part.rect().topRight()).x() < edge for part in parts)
    apply_theme(qapp, "light")
