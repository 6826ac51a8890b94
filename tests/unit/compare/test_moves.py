"""A link is moved when it is out of the order of the main chain."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.found import Found
from newsreader.compare.moves import out_of_order
from newsreader.domain.comparison import LinkKind


def link(a: int, b: int, words: int = 5) -> Found:
    return Found(a, a + words, b, b + words, 0, 0, LinkKind.SAME, 1.0)


def test_links_in_the_same_order_are_not_moved() -> None:
    assert out_of_order([link(0, 0), link(10, 10), link(20, 20)]) == [False, False, False]


def test_the_lighter_of_two_crossing_links_is_moved() -> None:
    assert out_of_order([link(0, 50, words=4), link(10, 10, words=9)]) == [True, False]


def test_a_second_counterpart_further_on_is_not_moved() -> None:
    assert out_of_order([link(0, 0), link(0, 30), link(10, 40)]) == [False, False, False]


def test_no_links_no_moves() -> None:
    assert out_of_order([]) == []


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 9)), max_size=8))
def test_the_main_chain_is_in_order_and_no_chain_is_heavier(
    places: list[tuple[int, int, int]],
) -> None:
    links = sorted(link(*place) for place in places)
    stay = [f for f, moved in zip(links, out_of_order(links), strict=True) if not moved]

    def in_order(chain: tuple[Found, ...] | list[Found]) -> bool:
        return [f.b for f in chain] == sorted(f.b for f in chain)

    def weight(chain: tuple[Found, ...] | list[Found]) -> int:
        return sum(f.a_end - f.a + f.b_end - f.b for f in chain)

    heaviest = max(
        weight(chain)
        for size in range(len(links) + 1)
        for chain in combinations(links, size)
        if in_order(chain)
    )
    assert in_order(stay)
    assert weight(stay) == heaviest
