"""Where articles may belong as well is suggested with the words that speak for it."""

from __future__ import annotations

import pytest

from newsreader.domain.errors import NotFoundError
from newsreader.store.database import Library
from newsreader.usecases import group_stories
from newsreader.usecases.suggest_stories import near_stories
from tests.unit.usecases.arrivals import arrive

FERRY = "The ferry Alma Reed sank off Pellworm. All 41 passengers of the Alma Reed were saved."
OTHERS = (
    "The council of Orrin has counted its lighthouses and found that it has seven of them.",
    "Varrowmouth United won the county cup in the last minute against Saint Brannock Rovers.",
)


@pytest.fixture
def library(library: Library) -> Library:
    """The first two articles are on one event, but the user has parted them."""
    for text in (FERRY, f"Divers look for the ferry Alma Reed. {FERRY}", *OTHERS):
        arrive(library, text)
    group_stories.split(library, [2])
    return library


def test_the_story_of_the_same_event_is_suggested_with_the_words_of_both(library: Library) -> None:
    (near,) = near_stories(library, [2])
    assert [entry.id for entry in library.stories.get(near.id).articles] == [1]
    assert {"Alma", "Reed"} <= set(near.shared)


def test_a_story_that_shares_nothing_is_not_suggested(library: Library) -> None:
    assert near_stories(library, [3]) == ()
    assert near_stories(library, []) == ()


def test_no_story_is_suggested_to_its_own_articles(library: Library) -> None:
    group_stories.merge(library, sorted(library.stories.of_articles([1, 2])))
    assert near_stories(library, [1, 2]) == ()


def test_what_is_not_there_belongs_nowhere(library: Library) -> None:
    with pytest.raises(NotFoundError):
        near_stories(library, [99])
