"""What is tied in pairs becomes groups, and no chain of weak ties runs away."""

from __future__ import annotations

from newsreader.domain.span import Span
from newsreader.domain.story_comparison import Telling
from newsreader.stories.ties import Tie, tied_together


def at(article: int, place: int = 0) -> Telling:
    return Telling(article, Span(place, place + 1))


def test_tellings_that_are_tied_are_one_group() -> None:
    ties = [Tie(at(0), at(1), 0.9), Tie(at(1), at(2), 0.9), Tie(at(0), at(2), 0.8)]
    assert tied_together([at(0), at(1), at(2)], ties) == [[at(0), at(1), at(2)]]


def test_what_is_tied_to_nothing_stands_alone() -> None:
    assert tied_together([at(0), at(1)], []) == [[at(0)], [at(1)]]


def test_one_weak_tie_does_not_join_two_groups() -> None:
    left = [Tie(at(0), at(1), 1.0), Tie(at(0), at(2), 1.0), Tie(at(1), at(2), 1.0)]
    right = [Tie(at(3), at(4), 1.0), Tie(at(3), at(5), 1.0), Tie(at(4), at(5), 1.0)]
    weak = Tie(at(2), at(3), 0.5)
    groups = tied_together([at(n) for n in range(6)], [*left, *right, weak])
    assert groups == [[at(0), at(1), at(2)], [at(3), at(4), at(5)]]


def test_the_order_of_the_ties_does_not_matter() -> None:
    ties = [Tie(at(0), at(1), 0.9), Tie(at(1), at(2), 0.9), Tie(at(2), at(3), 0.4)]
    tellings = [at(n) for n in range(4)]
    assert tied_together(tellings, ties) == tied_together(tellings[::-1], ties[::-1])
