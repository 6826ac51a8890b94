"""Ranges that touch a given one are found, all of them and in their order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.ui.compare.column.range_index import RangeIndex

_PLACES = st.integers(0, 60)
_RANGES = st.lists(st.tuples(_PLACES, _PLACES).map(lambda pair: (min(pair), max(pair))))


def test_a_long_range_that_began_far_before_is_found() -> None:
    assert RangeIndex([(0, 100), (10, 12), (50, 52)]).touching(50, 60) == [0, 2]


def test_an_empty_range_is_found_where_it_stands() -> None:
    index = RangeIndex([(5, 5)])
    assert index.touching(5, 9) == [0]
    assert index.touching(6, 9) == []


@given(_RANGES, _PLACES, _PLACES)
def test_it_finds_what_looking_at_each_range_finds(
    ranges: list[tuple[int, int]], one: int, other: int
) -> None:
    first, last = min(one, other), max(one, other)
    expected = [n for n, (start, end) in enumerate(ranges) if start <= last and end >= first]
    assert RangeIndex(ranges).touching(first, last) == expected
