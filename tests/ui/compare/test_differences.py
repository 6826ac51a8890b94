"""The order in which next and previous go through a comparison."""

from __future__ import annotations

from newsreader.ui.compare.differences import conflict_stops, stops
from newsreader.ui.compare.kinds import ALL_KINDS, Kind
from newsreader.ui.compare.steps import Steps, is_only_here
from tests.ui.compare.invented_pair import Pair


def test_stops_stand_in_the_order_of_reading(pair: Pair) -> None:
    found = stops(pair.comparison, ALL_KINDS)
    assert [stop.link for stop in found] == [1, 2, None, pair.moved, None]
    assert [stop.side for stop in found if stop.only_here] == ["a", "b"]
    assert [stop.place for stop in found] == sorted(stop.place for stop in found)


def test_the_same_words_in_the_same_place_are_no_difference(pair: Pair) -> None:
    assert 0 not in {stop.link for stop in stops(pair.comparison, ALL_KINDS)}


def test_hidden_kinds_are_passed_over(pair: Pair) -> None:
    assert len(stops(pair.comparison, ALL_KINDS - {Kind.ONLY})) == 3
    assert len(stops(pair.comparison, ALL_KINDS - {Kind.MOVED})) == 3


def test_conflicts_are_found_by_their_fact(pair: Pair) -> None:
    (stop,) = conflict_stops(pair.comparison)
    assert stop.span == pair.comparison.facts[0].a


def test_stepping_goes_on_from_a_link_that_is_no_stop(pair: Pair) -> None:
    steps = Steps()
    steps.set_comparison(pair.comparison)
    steps.go_to_link(0)
    assert steps.number is None
    stop = steps.step(1)
    assert stop is not None
    assert stop.link == 1


def test_previous_from_nowhere_is_the_last(pair: Pair) -> None:
    steps = Steps()
    steps.set_comparison(pair.comparison)
    stop = steps.step(-1, is_only_here)
    assert stop is not None
    assert stop.side == "b"


def test_without_a_comparison_there_is_nowhere_to_go() -> None:
    steps = Steps()
    assert steps.step(1) is None
    assert len(steps) == 0
