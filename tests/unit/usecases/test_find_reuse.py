"""A passage is found wherever the library has it, in whatever story."""

from __future__ import annotations

import pytest

from newsreader.store.database import Library
from newsreader.usecases import use_bin
from newsreader.usecases.find_reuse import find_reuse
from tests.measure.invented_text import blocks, joined
from tests.unit.usecases.arrivals import arrive

PASSAGE = (
    "Engineers who went down with lamps on Thursday night counted fourteen cracks in the bearing on"
    " which the Lantern Bridge turns, and none of them had been there in spring."
)
SHORT = "nobody had seen the cracks"


@pytest.fixture
def library(library: Library) -> Library:
    """A library of invented texts; 1 and 4 have the passage, 5 has it in other words."""
    edited = PASSAGE.replace("fourteen", "fifteen").replace("who went down with lamps", "diving")
    for number, more in enumerate(("", "", PASSAGE, edited), start=2):
        if number == 2:
            arrive(library, f"{PASSAGE} Before that day {SHORT}.", title="First")
        arrive(library, f"{joined(blocks(80, number))}\n\n{more} {joined(blocks(80, -number))}")
    return library


def test_who_has_it_is_told_most_of_it_first(library: Library) -> None:
    tellings = find_reuse(library, PASSAGE, without=1)
    assert [telling.entry.id for telling in tellings] == [4, 5]
    assert tellings[0].words == PASSAGE
    assert tellings[0].place.of(library.articles.get(4).article.text) == PASSAGE
    assert tellings[0].share == 1.0
    assert 0.6 < tellings[1].share < 1.0
    assert "fifteen cracks" in tellings[1].words


def test_a_few_words_are_found_too(library: Library) -> None:
    assert [telling.entry.id for telling in find_reuse(library, SHORT)] == [1]


@pytest.mark.parametrize("passage", ["fourteen cracks", "Bridge", "lantern bridge"])
def test_two_words_and_one_are_found_where_they_stand(library: Library, passage: str) -> None:
    found = find_reuse(library, passage, without=1)
    assert 4 in [one.entry.id for one in found]
    assert all(passage.casefold() in one.words.casefold() for one in found)


@pytest.mark.parametrize("passage", ["", "...", "the", "“”"])
def test_what_tells_nothing_is_nowhere(library: Library, passage: str) -> None:
    assert [one for one in find_reuse(library, passage) if one.share < 1] == []


def test_what_lies_in_the_bin_has_nothing(library: Library) -> None:
    use_bin.delete(library, [4])
    assert [telling.entry.id for telling in find_reuse(library, PASSAGE, without=1)] == [5]


def test_an_index_that_is_missing_is_made(library: Library) -> None:
    with library._connections.writing() as connection:
        connection.exec_driver_sql("DELETE FROM passage_print")
        connection.exec_driver_sql("DELETE FROM library_info WHERE key = 'passage_index'")
    assert len(find_reuse(library, PASSAGE)) == 3
