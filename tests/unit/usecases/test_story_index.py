"""The index of stories says the same whether it grew with the library or is made anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.store.database import Library
from newsreader.usecases.group_stories import merge, split, undo
from newsreader.usecases.open_library import open_library
from newsreader.usecases.story_index import ready_index
from tests.unit.usecases.arrivals import arrive

TEXTS = (
    "The ferry Alma Reed sank off Pellworm. All 41 passengers of the Alma Reed were saved.",
    "All on board the Alma Reed were saved when the ferry sank off Pellworm on Tuesday.",
    "Halden United beat Norrby in the last minute. Kofi Lind scored twice for Halden United.",
)


def _counts(library: Library) -> dict[str, tuple[float, float]]:
    return library.story_terms.counts(["alma", "pellworm", "tuesday", "norrby", "sank", "scor"])


def _stories_found(library: Library) -> set[int]:
    found = library.story_terms.found_by(["alma", "norrby"])
    return {story for _, stories in found for story in stories}


def test_grown_and_made_anew_are_equal(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        for text in TEXTS:
            arrive(library, text)
        merge(library, [1, 2])
        split(library, [2])
        undo(library)
        undo(library)
        grown = _counts(library)
        assert _stories_found(library) == {1, 2}
        library.story_terms.clear("of another form")
        assert _counts(library) == {}
        ready_index(library)
        anew = _counts(library)
        assert anew.keys() == grown.keys()
        assert all(anew[term] == pytest.approx(grown[term]) for term in anew)
        assert _stories_found(library) == {1, 2}


def test_an_index_that_is_there_is_left_alone(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        arrive(library, TEXTS[0])
        library.story_terms.count({"alma": (5.0, 5.0)})
        ready_index(library)
        assert library.story_terms.counts(["alma"])["alma"][0] == pytest.approx(6)
