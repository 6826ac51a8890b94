"""Links are neighbours when they are near one another on both sides."""

from __future__ import annotations

from newsreader.compare.found import Found
from newsreader.compare.gathering.neighbours import neighbours
from newsreader.domain.comparison import LinkKind


def link(unit_a: int, unit_b: int) -> Found:
    a, b = 10 * unit_a, 10 * unit_b
    return Found(a, a + 10, b, b + 10, unit_a, unit_b, LinkKind.REWORDED, 0.9)


def test_a_chain_of_neighbours_is_one_group() -> None:
    assert neighbours([link(0, 8), link(4, 4), link(8, 0)]) == [[0, 1, 2]]


def test_links_near_on_one_side_only_are_apart() -> None:
    assert neighbours([link(0, 0), link(1, 20), link(2, 1)]) == [[0, 2], [1]]


def test_no_links_make_no_groups() -> None:
    assert neighbours([]) == []
