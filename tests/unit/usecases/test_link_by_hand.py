"""The user's own links reach the comparison, the story and the tellings, and can be taken back."""

from __future__ import annotations

import pytest

from newsreader.domain.span import Span
from newsreader.store.database import Library
from newsreader.usecases.browse_library import open_pair
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.find_tellings import find_tellings
from newsreader.usecases.group_stories import move
from newsreader.usecases.link_by_hand import link_passages, redo_link, undo_link, unlink_passages
from newsreader.usecases.open_third import open_third
from tests.unit.usecases.arrivals import arrive

FERRY = "The ferry Marigold left the harbour of Orrin at dawn on Monday with sixty passengers."
HURT = "Nobody on board was hurt."
UNHARMED = "Everyone came ashore unharmed."
THIRD = "The ferry Marigold left the harbour of Orrin late on Monday with sixty passengers."


@pytest.fixture
def library(library: Library) -> Library:
    for text in (f"{FERRY} {HURT}", f"{UNHARMED} {FERRY}", THIRD):
        arrive(library, text, title="Marigold ferry leaves Orrin", date="2031-04-07")
    story = library.articles.get(1).entry.story_id
    assert story is not None
    move(library, [2, 3], story)
    return library


def by_hand(library: Library, a: int = 1, b: int = 2) -> list[str]:
    comparison = open_pair(library, a, b, "").comparison
    assert comparison is not None
    return [link.why for link in comparison.links if link.by_hand]


def place(library: Library, number: int, words: str) -> Span:
    start = library.articles.get(number).article.text.index(words)
    return Span(start, start + len(words))


def link(library: Library) -> None:
    one, other = library.articles.get(1), library.articles.get(2)
    link_passages(library, (one, place(library, 1, HURT)), (other, place(library, 2, UNHARMED)))


def test_a_link_holds_from_both_sides_until_it_is_taken_back(library: Library) -> None:
    assert by_hand(library) == []
    link(library)
    assert len(by_hand(library)) == len(by_hand(library, 2, 1)) == 1
    assert undo_link(library, 1, 2)
    assert by_hand(library) == []
    assert redo_link(library, 1, 2)
    assert len(by_hand(library)) == 1
    assert not redo_link(library, 1, 2)


def test_unlinking_takes_out_what_was_found(library: Library) -> None:
    one, other = library.articles.get(1), library.articles.get(2)
    before = open_pair(library, 1, 2, "").comparison
    unlink_passages(library, (one, place(library, 1, FERRY)), (other, place(library, 2, FERRY)))
    after = open_pair(library, 1, 2, "").comparison
    assert before is not None
    assert after is not None
    assert len(after.links) == len(before.links) - 1


def test_the_story_knows_of_it(library: Library) -> None:
    story = library.stories.all()[0].id
    before = compare_story(library, story).shares[0][1]
    link(library)
    after = compare_story(library, story).shares[0][1]
    assert before is not None
    assert after is not None
    assert after > before


def test_tellings_name_every_other_article(library: Library) -> None:
    told = find_tellings(library, 1, place(library, 1, HURT))
    assert {telling.article.id for telling in told} == {2, 3}
    assert not any(telling.told for telling in told)
    link(library)
    first, second = find_tellings(library, 1, place(library, 1, HURT))
    assert (first.article.id, first.words) == (2, (UNHARMED,))
    assert not second.told


def test_the_third_article_is_one_of_the_story_that_is_not_open(library: Library) -> None:
    third = open_third(library, 1, 2)
    assert third is not None
    assert third.article.entry.id == 3
    assert third.comparison.links
    assert open_third(library, 1, 3, wanted=2).article.entry.id == 2  # type: ignore[union-attr]
    lonely = arrive(library, "Rain fell on the hills of Marlby for three days without a pause.")
    assert open_third(library, 1, lonely) is None
