"""Small wording can be hidden, what weighs most can come first, and both are remembered."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from newsreader.domain.comparison import Edit, EditOp, LinkKind
from newsreader.domain.difference import Nature, Weighty
from newsreader.ui.compare import sifting_pane
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Kind
from tests.ui.compare.invented_pair import REWORDED_A, REWORDED_B, Pair, find, link

TO_THE_RIGHT = 3


def wordy(pair: Pair) -> Pair:
    """The third link with a single changed word instead of a moved and reworded statement."""
    a, b = find(pair.a.article.text, REWORDED_A), find(pair.b.article.text, REWORDED_B)
    text_a, text_b = pair.a.article.text, pair.b.article.text
    edit = Edit(EditOp.REPLACE, find(text_a, "hurt"), find(text_b, "unharmed"))
    links = list(pair.comparison.links)
    links[2] = link(LinkKind.EDITED, a, b, edits=(edit,))
    pair.comparison = replace(pair.comparison, links=tuple(links))
    return pair


def show(pane: ComparePane, pair: Pair) -> None:
    found = wordy(pair).comparison
    facts = tuple(fact.a for fact in found.facts), tuple(fact.b for fact in found.facts)
    pane.show_pair(
        pair.a, pair.b, found, weighty=(Weighty("en", facts[0]), Weighty("en", facts[1]))
    )


def test_the_slider_hides_wording_and_keeps_facts(pane: ComparePane, pair: Pair) -> None:
    show(pane, pair)
    assert pane.toolbar.chips[Kind.EDITED].text() == "Edited 2"
    pane.toolbar.sieve.slider.setValue(TO_THE_RIGHT)
    assert pane.toolbar.chips[Kind.EDITED].text() == "Edited 1"
    assert pane.columns.comparison is not None
    kinds = [one.kind for one in pane.columns.comparison.links[1:3]]
    assert kinds == [LinkKind.EDITED, LinkKind.SAME]
    pane.toolbar.sieve.slider.setValue(0)
    assert pane.columns.comparison == pair.comparison


def test_hiding_moves_nothing(pane: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    show(pane, pair)
    pane.select_link(1)
    before = [view.scrolled() for view in pane.columns.views.values()]
    pane.toolbar.sieve.slider.setValue(TO_THE_RIGHT)
    qtbot.wait(1)
    assert [view.scrolled() for view in pane.columns.views.values()] == before
    assert pane.columns.selected_link == 1


def test_the_heaviest_difference_can_come_first(pane: ComparePane, pair: Pair) -> None:
    show(pane, pair)
    seen: list[int] = []
    pane.link_activated.connect(seen.append)
    pane.read_heaviest_first()
    pane.next_difference()
    assert seen == [1]  # the conflict
    pane.next_difference()
    pane.next_difference()  # what only one says
    pane.next_difference()
    assert set(seen[1:]) <= {2, pair.moved}
    pane.read_in_order()
    pane.toolbar.sieve.slider.setValue(0)
    assert pane.columns.comparison == pair.comparison


def test_the_sieve_is_remembered_with_the_pair(pane: ComparePane, pair: Pair) -> None:
    show(pane, pair)
    pane.toolbar.sieve.slider.setValue(2)
    pane.toolbar.sieve.ignored[Nature.SPELLING].setChecked(True)
    state = json.loads(json.dumps(pane.state()))
    pane.toolbar.sieve.slider.setValue(0)
    pane.toolbar.sieve.ignored[Nature.SPELLING].setChecked(False)
    pane.restore(state)
    assert pane.toolbar.sieve.slider.value() == 2
    assert Nature.SPELLING in pane.toolbar.sieve.sieve().ignored


def test_a_damaged_state_does_no_harm(pane: ComparePane, pair: Pair) -> None:
    show(pane, pair)
    for state in ({"sieve": 3}, {"sieve": {"level": "x", "ignored": 4}}, {"sieve": {"level": 99}}):
        pane.restore(state)
    assert pane.toolbar.sieve.slider.value() <= TO_THE_RIGHT


def test_two_long_articles_are_marked_anew_turn_by_turn(
    pane: ComparePane, pair: Pair, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sifting_pane, "_AT_ONCE", 0)
    show(pane, pair)
    pane.toolbar.sieve.slider.setValue(TO_THE_RIGHT)
    assert pane.toolbar.chips[Kind.EDITED].text() == "Edited 2"
    qtbot.waitUntil(lambda: not pane.turns.is_busy)
    assert pane.toolbar.chips[Kind.EDITED].text() == "Edited 1"


def test_another_pair_is_not_marked_with_what_was_left_to_do(
    pane: ComparePane, pair: Pair, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sifting_pane, "_AT_ONCE", 0)
    show(pane, pair)
    pane.toolbar.sieve.slider.setValue(TO_THE_RIGHT)
    other = replace(pair.comparison, links=pair.comparison.links[:1], facts=())
    pane.show_pair(pair.b, pair.a, other)
    qtbot.wait(20)
    assert pane.columns.comparison is not None
    assert len(pane.columns.comparison.links) == 1
