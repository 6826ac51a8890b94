"""Facts and quotes as cards: what differs comes first, each value leads to its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.domain.comparison import Fact, FactKind, QuotePair
from newsreader.domain.span import Span
from newsreader.ui.inspector.facts_tab import FactsTab
from newsreader.ui.inspector.marked_text import MarkedText
from newsreader.ui.inspector.passage_card import PassageCard
from newsreader.ui.inspector.passage_line import PassageLine
from newsreader.ui.inspector.quotes_tab import QuotesTab
from newsreader.ui.labels.plain_label import PlainLabel

A = "Half a million came; 340 jobs are at risk. “Close it,” said Quillan."
B = "500,000 came; 430 jobs are at risk. “Shut it,” said Quillan."


def _span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


AGREED = Fact(
    FactKind.NUMBER, _span(A, "Half a million"), _span(B, "500,000"), "500000", "500000", False, 0
)
CONFLICT = Fact(FactKind.NUMBER, _span(A, "340"), _span(B, "430"), "340", "430", True, 1)
ALIKE = Fact(FactKind.NUMBER, _span(A, "jobs"), _span(B, "jobs"), "1", "1", False, 1)
QUOTES = (
    QuotePair(_span(A, "Close it"), _span(B, "Shut it"), "Quillan", "Quillan", True),
    QuotePair(_span(A, "it"), _span(B, "it"), "", "", False),
)


@pytest.fixture
def facts(qtbot: QtBot) -> FactsTab:
    tab = FactsTab()
    qtbot.addWidget(tab)
    return tab


def _words(tab: FactsTab | QuotesTab) -> list[list[str]]:
    cards = [card for card in tab.findChildren(PassageCard) if not card.isHidden()]
    return [[label.text() for label in card.findChildren(PlainLabel)] for card in cards]


def test_conflicts_come_first_then_agreement_in_other_words(facts: FactsTab) -> None:
    facts.show_facts(A, B, [AGREED, ALIKE, CONFLICT])
    assert _words(facts) == [
        ["Number", "340", "430"],
        ["Number, in other words", "Half a million", "500,000"],
    ]


def test_the_fact_of_a_link_that_is_gone_to_comes_into_view(facts: FactsTab, qtbot: QtBot) -> None:
    facts.resize(260, 90)
    facts.show()
    facts.show_facts(A, B, [AGREED, ALIKE, CONFLICT])
    bar = facts.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    facts.show_link(AGREED.link)
    qtbot.waitUntil(lambda: bar.value() > 0)
    below = bar.value()
    facts.show_link(CONFLICT.link)
    qtbot.waitUntil(lambda: bar.value() < below)


def test_two_spellings_of_a_name_show_the_letters_that_differ(facts: FactsTab) -> None:
    a, b = "Antony Rieve", "Anthony Rieve"
    whole_a, whole_b = Span(0, len(a)), Span(0, len(b))
    facts.show_facts(a, b, [Fact(FactKind.NAME, whole_a, whole_b, a, b, True, 0)])
    assert _words(facts) == [["Name", "Antony Rieve", "Anthony Rieve", "only in this spelling: h"]]


def test_a_click_on_a_value_leads_to_its_place(facts: FactsTab, qtbot: QtBot) -> None:
    facts.show_facts(A, B, [CONFLICT])
    with qtbot.waitSignal(facts.place_requested) as asked:
        qtbot.mouseClick(facts.findChildren(PassageLine)[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["b", CONFLICT.b]


def test_enter_leads_there_too(facts: FactsTab, qtbot: QtBot) -> None:
    facts.show_facts(A, B, [CONFLICT])
    with qtbot.waitSignal(facts.place_requested) as asked:
        qtbot.keyClick(facts.findChildren(PassageLine)[0], Qt.Key.Key_Return)
    assert asked.args == ["a", CONFLICT.a]


def test_without_two_articles_nothing_is_said_about_what_was_found(facts: FactsTab) -> None:
    facts.show_facts(A, B, [CONFLICT])
    facts.show_no_pair()
    assert _words(facts) == []
    hints = [label.text() for label in facts.findChildren(PlainLabel) if not label.isHidden()]
    assert any(hint.startswith("Open two articles") for hint in hints)


def test_many_facts_come_by_and_by_and_the_one_that_is_gone_to_at_once(
    facts: FactsTab, qtbot: QtBot
) -> None:
    many = [replace(CONFLICT, link=number) for number in range(100)]
    facts.show_facts(A, B, many)
    assert 0 < facts.cards.count() < len(many)
    facts.show_link(99)
    assert facts.cards.count() == len(many)
    facts.show_facts(A, B, many)
    qtbot.waitUntil(lambda: facts.cards.count() == len(many))


def test_another_pair_takes_the_cards_away(facts: FactsTab) -> None:
    facts.show_facts(A, B, [CONFLICT])
    facts.show_facts("", "", [])
    assert _words(facts) == []


def test_quotes_in_different_words_come_first_with_their_speakers(qtbot: QtBot) -> None:
    tab = QuotesTab()
    qtbot.addWidget(tab)
    tab.show_quotes(A, B, QUOTES[::-1])
    assert _words(tab) == [
        ["Same utterance, different words", "Quillan", "Quillan"],
        ["Quoted alike", "it", "it"],
    ]
    marked = tab.findChildren(MarkedText)
    assert [(one.text, one.marked) for one in marked] == [
        ("Close it", ("Close",)),
        ("Shut it", ("Shut",)),
    ]


def test_reported_speech_is_told_from_quoted_words(qtbot: QtBot) -> None:
    tab = QuotesTab()
    qtbot.addWidget(tab)
    a, b = "She said it must close.", "“It must close,” she said."
    pair = QuotePair(_span(a, "it must close"), _span(b, "It must close,"), "Quillan", "", False)
    tab.show_quotes(a, b, [pair])
    assert _words(tab) == [
        ["Quoted alike", "it must close", "Quillan · not in quotation marks", "It must close,"]
    ]


def test_marks_count_characters_and_not_what_qt_counts(qtbot: QtBot) -> None:
    tab = QuotesTab()
    qtbot.addWidget(tab)
    a, b = "“🦑🦑 Close it”", "“🦑🦑 Shut it”"
    tab.show_quotes(a, b, [QuotePair(Span(1, 11), Span(1, 10), "", "", True)])
    one = tab.findChildren(MarkedText)[0]
    (found,) = one._lay_out(300).formats()
    assert (found.start, found.length) == (5, 5)
