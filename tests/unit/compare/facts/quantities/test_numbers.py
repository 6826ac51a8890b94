"""Numbers are read in words and in figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.facts.quantities.number import NumberKind
from newsreader.compare.facts.quantities.numbers import number_at
from newsreader.compare.facts.quantities.numerals import read_digits, shown
from newsreader.compare.facts.tokens import tokens


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("340", 340),
        ("1,200", 1200),
        ("1,674,200.5", 1674200.5),
        ("40 000", 40000),
        ("4.2 million", 4_200_000),
        ("12.5bn", 12_500_000_000),
        ("fourteen", 14),
        ("twenty-three", 23),
        ("three hundred and thirty-one", 331),
        ("a hundred thousand", 100_000),
        ("two and a half million", 2_500_000),
        ("five-and-a-half", 5.5),
        ("three million and a half", 3_500_000),
        ("half a million", 500_000),
        ("half a dozen", 6),
        ("a dozen", 12),
        ("three dozen", 36),
        ("four point two", 4.2),
        ("two thirds", 2 / 3),
        ("three-quarters", 0.75),
        ("a third of", 1 / 3),
        ("two of each three", 2 / 3),
        ("seven out of ten", 0.7),
        ("one in five", 0.2),
        ("2 1/4", 2.25),
        ("2½", 2.5),
        ("minus four", -4),
        ("3 crore", 30_000_000),
    ],
)
def test_a_number_is_read_to_its_end(text: str, value: float) -> None:
    t = tokens(text)
    found = number_at(t, 0)
    assert found is not None
    assert found.value == pytest.approx(value)


def test_and_does_not_join_two_counts() -> None:
    found = number_at(tokens("seven and two"), 0)
    assert found is not None
    assert (found.value, found.end) == (7, 1)


def test_seven_of_nine_members_is_no_share() -> None:
    found = number_at(tokens("seven of the nine members"), 0)
    assert found is not None
    assert found.value == 7


def test_ordinals_are_told_from_shares() -> None:
    ordinal, share = number_at(tokens("the third man"), 1), number_at(tokens("one third"), 0)
    assert ordinal is not None
    assert ordinal.kind is NumberKind.ORDINAL
    assert share is not None
    assert share.kind is NumberKind.FRACTION


def test_dozens_tell_a_size_only() -> None:
    found = number_at(tokens("dozens of boats"), 0)
    assert found is not None
    assert found.kind is NumberKind.VAGUE


@pytest.mark.parametrize("text", ["a year", "an eye", "of", "", "-", "and a half"])
def test_what_is_no_number_is_left_alone(text: str) -> None:
    assert number_at(tokens(text), 0) is None


def test_the_continent_writes_points_and_commas_the_other_way_round() -> None:
    assert read_digits("1.200,50", comma_is_decimal=True) == 1200.5
    assert read_digits("1.200", comma_is_decimal=True) == 1200
    assert read_digits("1.200") == 1.2
    assert read_digits("3,5") == 3.5
    assert read_digits("12,34,567") == 1234567
    assert read_digits("1,2,3") is None


@given(st.integers(0, 10**12))
def test_a_number_is_shown_as_it_was_written(number: int) -> None:
    value = read_digits(str(number))
    assert value is not None
    assert shown(value) == str(number)


@given(st.integers(1, 10**9))
def test_grouped_figures_mean_the_same(number: int) -> None:
    assert read_digits(f"{number:,}") == number


def test_a_list_of_figures_is_not_one_number() -> None:
    t = tokens("12, 345, 678")
    assert [found.value for i in (0, 2, 4) if (found := number_at(t, i))] == [12, 345, 678]
