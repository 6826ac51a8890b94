"""Level scrolling in the real columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Side
from tests.ui.compare.invented_pair import PARAGRAPHS_B, Pair, article, saved


def other(side: Side) -> Side:
    return "b" if side == "a" else "a"


@pytest.mark.parametrize("leader", ["a", "b"])
def test_the_other_side_follows_and_never_turns_back(shown: ComparePane, leader: Side) -> None:
    views = shown.columns.views
    reached = []
    for value in range(0, views[leader].verticalScrollBar().maximum(), 7):
        views[leader].scroll_to(value)
        reached.append(views[other(leader)].scrolled())
    assert reached == sorted(reached)
    assert reached[-1] > 500


def test_linked_passages_are_level_at_the_height_of_reading(shown: ComparePane) -> None:
    views, sync = shown.columns.views, shown.columns.sync
    in_a, in_b = sync.extents.of("a"), sync.extents.of("b")
    for link in range(5, 14):
        views["a"].scroll_to(sum(in_a[link]) / 2 - sync.focus())
        on_a = sum(in_a[link]) / 2 - views["a"].scrolled()
        on_b = sum(in_b[link]) / 2 - views["b"].scrolled()
        assert on_a == pytest.approx(on_b, abs=2)


def test_the_top_is_level_with_the_top(shown: ComparePane) -> None:
    views = shown.columns.views
    views["a"].scroll_to(900)
    views["a"].scroll_to(0)
    assert views["b"].scrolled() == 0


def test_keys_scroll_both_sides(shown: ComparePane, qtbot: QtBot) -> None:
    views = shown.columns.views
    views["a"].setFocus()
    qtbot.keyClick(views["a"], Qt.Key.Key_PageDown)
    assert views["a"].scrolled() > 0
    assert views["b"].scrolled() > 0


def test_after_a_jump_out_of_step_the_sides_find_back(shown: ComparePane, pair: Pair) -> None:
    views, sync = shown.columns.views, shown.columns.sync
    shown.select_link(pair.moved, "b")
    start = views["b"].scrolled()

    def apart() -> float:
        return abs(views["b"].scrolled() - sync.level().to_b(views["a"].scrolled()))

    before = apart()
    assert before > 100
    views["b"].scroll_to(start + 40)
    assert apart() < before  # a little at first: what was brought level is still read
    for step in (*range(60), *range(60, 20, -1)):
        views["b"].scroll_to(start + 40 + 20 * step)
    assert apart() < 3


def level_apart(pane: ComparePane, link: int) -> float:
    """How far the two ends of a link are from being level, in pixels."""
    tops = [
        pane.columns.sync.extents.of(side)[link][0] - view.scrolled()
        for side, view in pane.columns.views.items()
    ]
    return abs(tops[0] - tops[1])


def out_of_step(pane: ComparePane) -> float:
    views = pane.columns.views
    return abs(views["b"].scrolled() - pane.columns.sync.level().to_b(views["a"].scrolled()))


def test_a_new_pair_begins_at_the_top(shown: ComparePane, pair: Pair, qtbot: QtBot) -> None:
    shown.columns.views["a"].scroll_to(700)
    shown.show_pair(pair.b, pair.a, pair.comparison)
    shown.restore({})
    qtbot.wait(1)
    assert [view.scrolled() for view in shown.columns.views.values()] == [0, 0]


def test_another_article_comes_level_with_the_one_that_was_read(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    views = shown.columns.views
    views["a"].scroll_to(700)
    shown.show_pair(pair.a, saved(3, article(PARAGRAPHS_B, "West")), pair.comparison)
    shown.restore({})
    qtbot.wait(1)
    assert views["a"].scrolled() == 700
    assert views["b"].scrolled() > 300
    assert out_of_step(shown) <= 2


def test_after_one_article_alone_the_other_comes_level(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    shown.show_article(pair.a)
    qtbot.wait(1)
    with shown.columns.sync.free():
        shown.columns.views["a"].scroll_to(400)
        shown.columns.views["b"].scroll_to(0)
    shown.show_pair(pair.a, pair.b, pair.comparison)
    shown.restore({})
    qtbot.wait(1)
    assert shown.columns.views["b"].scrolled() > 200
    assert out_of_step(shown) <= 2


@pytest.mark.parametrize("stay", ["a", "b"])
def test_a_new_width_keeps_the_selected_passage_level(
    shown: ComparePane, pair: Pair, qtbot: QtBot, stay: Side
) -> None:
    shown.select_link(pair.moved, stay)
    assert level_apart(shown, pair.moved) <= 2
    for width, height in ((560, 640), (1300, 700), (860, 800)):
        shown.resize(width, height)
        qtbot.wait(1)
        assert level_apart(shown, pair.moved) <= 2
    shown.set_reading_scale(1.4)
    assert level_apart(shown, pair.moved) <= 2
    shown.set_reading_scale(1.0)


def test_a_new_width_keeps_the_sides_in_step(shown: ComparePane, qtbot: QtBot) -> None:
    shown.columns.views["a"].scroll_to(700)
    shown.resize(560, 640)
    qtbot.wait(1)
    assert shown.columns.views["a"].scrolled() > 700
    assert out_of_step(shown) <= 2


def test_what_is_not_level_any_more_is_left_alone(
    shown: ComparePane, pair: Pair, qtbot: QtBot
) -> None:
    shown.select_link(pair.moved, "b")
    for value in range(0, 900, 30):
        shown.columns.views["b"].scroll_to(value)
    places = [view.place().offset for view in shown.columns.views.values()]
    shown.resize(900, 760)
    qtbot.wait(1)
    assert level_apart(shown, pair.moved) > 100
    assert [view.place().offset for view in shown.columns.views.values()][1] == places[1]
