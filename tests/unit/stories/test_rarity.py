"""The fewer stories have a term, the more it weighs."""

from __future__ import annotations

import pytest

from newsreader.stories.rarity import Rarity, TermCount, telling, told_in
from newsreader.stories.signature import Signature


def _signature(*names: str, **counts: int) -> Signature:
    return Signature(counts, frozenset(names), None)


def test_what_many_stories_have_weighs_less() -> None:
    counts = {"brandt": TermCount(2, 2), "lind": TermCount(90, 90)}
    weights = Rarity(100, counts).weights(_signature("brandt", "lind", brandt=1, lind=1))
    assert weights["brandt"] > weights["lind"] > 0


def test_in_a_new_library_names_weigh_more_than_numbers_and_they_more_than_words() -> None:
    weights = Rarity(0, {}).weights(
        _signature("osk", "monday", **{"osk": 1, "monday": 1, "300": 1, "oil": 1})
    )
    assert weights["osk"] > weights["300"] > weights["oil"] > weights["monday"]


def test_a_weight_is_never_below_nothing() -> None:
    weights = Rarity(3, {"oil": TermCount(9_999, -9_999)}).weights(_signature(oil=1))
    assert weights == {"oil": 0}


def test_a_story_counts_a_term_by_the_share_of_its_articles() -> None:
    told = told_in([_signature("osk", osk=3), _signature(osk=1, oil=1)])
    assert told == {"osk": TermCount(1.0, 0.0), "oil": TermCount(0.5, -0.5)}
    assert told_in([]) == {}


def test_the_terms_that_weigh_most_are_the_telling_ones() -> None:
    assert telling({"oil": 1.0, "osk": 3.0, "ash": 1.0}, 2) == ("osk", "ash")


def test_leading_names_are_measured_by_the_first() -> None:
    leading = Rarity(0, {}).leading_names(_signature("osk", "lind", osk=4, lind=1, oil=9))
    assert leading == {"osk": 1.0, "lind": pytest.approx(0.5)}
    assert Rarity(0, {}).leading_names(_signature(oil=1)) == {}
