"""Laws of level scrolling: it never turns back, and linked passages are level."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.comparison import Link, LinkKind
from newsreader.domain.span import Span
from newsreader.ui.compare.level_map import LevelMap, chain_of_links

HEIGHTS = st.floats(0, 1000, allow_nan=False)
ANCHORS = st.lists(st.tuples(HEIGHTS, HEIGHTS), max_size=12)


def link(a: int, b: int, *, moved: bool = False) -> Link:
    return Link(LinkKind.SAME, moved, 1.0, "", (Span(a, a + 1),), (Span(b, b + 1),))


LINKS = st.lists(st.builds(link, st.integers(0, 40), st.integers(0, 40), moved=st.booleans()))


@given(ANCHORS, st.lists(HEIGHTS, min_size=2))
def test_scrolling_down_never_scrolls_the_other_side_up(
    anchors: list[tuple[float, float]], places: list[float]
) -> None:
    level = LevelMap.through(anchors, (1000.0, 900.0))
    for follow in (level.to_a, level.to_b):
        reached = [follow(place) for place in sorted(places)]
        assert all(one <= other + 1e-6 for one, other in pairwise(reached))


@given(ANCHORS)
def test_both_ends_are_level(anchors: list[tuple[float, float]]) -> None:
    level = LevelMap.through(anchors, (1000.0, 900.0))
    assert (level.to_b(0), level.to_b(1000), level.to_a(0)) == (0, 900, 0)


@given(ANCHORS, HEIGHTS)
def test_there_and_back_is_the_same_place(anchors: list[tuple[float, float]], place: float) -> None:
    level = LevelMap.through(anchors, (1000.0, 900.0))
    assert abs(level.to_b(level.to_a(level.to_b(place))) - level.to_b(place)) < 1e-3


def test_anchors_are_met_exactly() -> None:
    level = LevelMap.through([(100, 300), (500, 400)], (1000.0, 1000.0))
    assert (level.to_b(100), level.to_a(400), level.to_b(300)) == (300, 500, 350)


@given(LINKS)
def test_the_chain_keeps_the_order_of_both_texts(links: list[Link]) -> None:
    chain = [links[number] for number in chain_of_links(links)]
    assert not any(each.moved for each in chain)
    for one, other in pairwise(chain):
        assert one.a[0].start < other.a[0].start
        assert one.b[0].start < other.b[0].start


def test_the_longest_chain_wins_over_a_stray_link() -> None:
    links = [link(0, 90), link(1, 10), link(2, 20), link(3, 30, moved=True), link(4, 40)]
    assert chain_of_links(links) == (1, 2, 4)
