"""The state of a pair when its articles change places."""

from __future__ import annotations

from newsreader.ui.compare.compare_pane import ComparePane
from newsreader.ui.compare.kinds import ALL_KINDS, Kind
from newsreader.ui.compare.pair_state import state_swapped
from tests.ui.compare.invented_pair import Pair


def test_swapping_exchanges_the_sides_and_forgets_the_link(shown: ComparePane) -> None:
    shown.toolbar.set_shown(ALL_KINDS - {Kind.SAME})
    shown.columns.views["b"].toggle_fold(0)
    shown.select_link(1)
    state = shown.state()
    swapped = state_swapped(state)
    assert (swapped["a"], swapped["b"]) == (state["b"], state["a"])
    assert swapped["hidden"] == ["same"]
    assert "link" not in swapped


def test_nothing_swapped_is_nothing() -> None:
    assert state_swapped({}) == {}
    assert state_swapped({"b": {"offset": 3}}) == {"a": {"offset": 3}}


def test_a_swapped_pair_stands_where_it_stood(shown: ComparePane, pair: Pair) -> None:
    shown.columns.views["a"].scroll_to(500)
    before = [view.place().offset for view in shown.columns.views.values()]
    state = shown.state()
    shown.show_pair(pair.b, pair.a, pair.comparison)
    shown.restore(state_swapped(state))
    assert [view.place().offset for view in shown.columns.views.values()] == before[::-1]
