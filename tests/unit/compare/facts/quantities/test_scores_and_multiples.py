"""Results of matches and votes, and how many times as much something became."""

from __future__ import annotations

import pytest

from newsreader.compare.facts.finding import find_facts
from newsreader.domain.comparison import FactKind


def numbers(text: str) -> list[tuple[str, str]]:
    return [(m.value, m.unit) for m in find_facts(text, "en") if m.kind is FactKind.NUMBER]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orvik beat Sandvik 3-1 on Sunday.", "3-1"),
        ("Sandvik lost 1-3 to Orvik.", "3-1"),
        ("The bill passed the senate by 51–49.", "51-49"),
        ("It was an 88-72 win for Orvik.", "88-72"),
    ],
)
def test_the_larger_figure_of_a_score_comes_first(text: str, value: str) -> None:
    assert numbers(text) == [(value, "score")]


def test_sets_follow_one_another() -> None:
    assert numbers("She won 6-3, 4-6 and left.") == [("6-3", "score"), ("6-4", "score")]


@pytest.mark.parametrize("text", ["It is for ages 11-16.", "Call 555-12-34 if he lost it."])
def test_other_figures_with_a_hyphen_are_no_scores(text: str) -> None:
    assert all(unit != "score" for _, unit in numbers(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Profits doubled.", "2 times"),
        ("Profits more than tripled.", "more than 3 times"),
        ("It is twice as large.", "2 times"),
        ("It costs four times the price.", "4 times"),
        ("There was a tenfold rise.", "10 times"),
        ("Sales halved.", "0.5 times"),
    ],
)
def test_multiples(text: str, value: str) -> None:
    assert numbers(text) == [(value, "times")]


def test_how_often_is_no_multiple() -> None:
    assert numbers("It rang three times.") == [("3", "")]
    assert numbers("It rings twice a day.") == []
