"""After a jump there is a way back to where one was reading."""

from __future__ import annotations

import pytest

from newsreader.ui.compare.column.reading_column import Place
from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.way_back import Standpoint, WayBack
from tests.ui.compare.invented_pair import Pair


def standpoint(offset: int) -> Standpoint:
    return Standpoint({"a": Place(offset, 0.0), "b": Place(offset, 0.0)}, None)


def test_back_and_forward_as_in_a_browser() -> None:
    way = WayBack()
    way.leave(standpoint(0))
    way.leave(standpoint(100))
    assert way.back(standpoint(200)) == standpoint(100)
    assert way.back(standpoint(100)) == standpoint(0)
    assert way.back(standpoint(0)) is None
    assert way.forward(standpoint(0)) == standpoint(100)
    way.leave(standpoint(100))
    assert way.forward(standpoint(300)) is None


def scrolled(pane: ComparePane) -> tuple[float, float]:
    return pane.columns.views["a"].scrolled(), pane.columns.views["b"].scrolled()


def test_a_jump_to_a_moved_passage_and_back(shown: ComparePane, pair: Pair) -> None:
    shown.select_link(0)
    before = scrolled(shown)
    shown.select_link(pair.moved)
    there = scrolled(shown)
    assert there != before
    shown.go_back()
    assert scrolled(shown) == pytest.approx(before, abs=1.5)
    assert shown.columns.selected_link == 0
    shown.go_forward()
    assert scrolled(shown) == pytest.approx(there, abs=1.5)


def test_without_a_jump_nothing_moves(shown: ComparePane) -> None:
    before = scrolled(shown)
    shown.go_back()
    shown.go_forward()
    assert scrolled(shown) == before
