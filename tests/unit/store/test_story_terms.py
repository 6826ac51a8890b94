"""The index of stories: found by terms, counted by terms, cleared to be gathered anew."""

from __future__ import annotations

import pytest

from newsreader.store.database import Library


def test_a_story_is_found_by_its_terms(library: Library) -> None:
    library.story_terms.find_by(3, ["osk", "oil"])
    library.story_terms.find_by(3, ["oil", "fog"])
    library.story_terms.find_by(4, ["oil"])
    found = library.story_terms.found_by(["oil", "osk", "unknown"])
    assert found == [("oil", [4, 3]), ("osk", [3]), ("unknown", [])]


def test_terms_that_a_story_has_lost_do_not_find_it(library: Library) -> None:
    library.story_terms.find_by(3, ["osk", "oil", "fog"])
    library.story_terms.find_only_by(3, ["oil"], among=["osk", "oil"])
    assert library.story_terms.found_by(["fog", "oil", "osk"]) == [
        ("fog", [3]),
        ("oil", [3]),
        ("osk", []),
    ]


def test_counts_add_up_and_what_is_in_no_story_is_forgotten(library: Library) -> None:
    library.story_terms.count({"osk": (1.0, 1.0), "oil": (0.5, -0.5)})
    library.story_terms.count({"osk": (0.5, 0.5), "oil": (-0.5, 0.5)})
    assert library.story_terms.counts(["osk", "oil"]) == {"osk": pytest.approx((1.5, 1.5))}


def test_clearing_says_of_which_form_the_index_is(library: Library) -> None:
    library.story_terms.find_by(3, ["osk"])
    library.story_terms.count({"osk": (1.0, 1.0)})
    assert not library.story_terms.is_of_form("1")
    library.story_terms.clear("1")
    assert library.story_terms.is_of_form("1")
    assert library.story_terms.found_by(["osk"]) == [("osk", [])]
    assert library.story_terms.counts(["osk"]) == {}


def test_of_very_many_stories_the_newest_are_found(library: Library) -> None:
    for story in range(1, 520):
        library.story_terms.find_by(story, ["oil"])
    ((_, found),) = library.story_terms.found_by(["oil"])
    assert 400 < len(found) < 519
    assert found == list(range(519, 519 - len(found), -1))
