"""Level scrolling in the real columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import Side
from tests.ui.compare.invented_pair import Pair


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
    in_a, in_b = sync.extents()
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
