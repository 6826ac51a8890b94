"""A link tells something new unless a closer one has told one of its sides."""

from __future__ import annotations

from newsreader.compare.found import Found
from newsreader.compare.gathering.novelty import telling_new
from newsreader.domain.comparison import LinkKind


def link(a: int, b: int, kind: LinkKind, score: float = 0.9) -> Found:
    return Found(a, a + 10, b, b + 10, a // 10, b // 10, kind, score)


def test_links_between_different_statements_are_all_new() -> None:
    found = [link(0, 0, LinkKind.SAME), link(10, 30, LinkKind.REWORDED)]
    assert telling_new(found, 50, 50) == [True, True]


def test_of_two_links_of_one_statement_the_closer_is_new() -> None:
    found = [link(0, 0, LinkKind.REWORDED), link(0, 30, LinkKind.SAME)]
    assert telling_new(found, 50, 50) == [False, True]
    found = [link(0, 0, LinkKind.REWORDED, 0.7), link(20, 0, LinkKind.REWORDED, 0.8)]
    assert telling_new(found, 50, 50) == [False, True]


def test_links_of_two_halves_of_one_statement_are_both_new() -> None:
    halves = [
        Found(0, 5, 0, 5, 0, 0, LinkKind.SAME, 1.0),
        Found(5, 10, 30, 35, 0, 3, LinkKind.SAME, 1.0),
    ]
    assert telling_new(halves, 50, 50) == [True, True]


def test_no_links_tell_nothing() -> None:
    assert telling_new([], 0, 0) == []
