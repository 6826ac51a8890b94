"""An outlet has one name in a library, however its articles write it."""

from __future__ import annotations

from pathlib import Path

from newsreader.domain.correction import Corrected
from newsreader.store.database import Library, open_library
from newsreader.usecases.correct_articles import correct
from tests.unit.usecases.arrivals import arrive


def outlets(library: Library) -> list[str]:
    return [entry.source for entry in library.articles.entries()]


def give(library: Library, *names: str) -> None:
    for number, name in enumerate(names):
        arrive(library, f"Something of its own happened in town {number}.", source=name)


def test_later_spellings_stand_under_the_first(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        give(library, "The Holm Gazette", "THE HOLM GAZETTE", "holmgazette.com", "Velm Times", "")
        assert outlets(library) == [*3 * ["The Holm Gazette"], "Velm Times", ""]
        origin = library.articles.get(3).article.origin["source"]
        assert origin.endswith("which says “holmgazette.com”")


def test_a_name_is_not_shortened_to_an_address(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        give(library, "holmgazette.com", "The Holm Gazette")
        assert outlets(library) == ["holmgazette.com", "The Holm Gazette"]


def test_what_the_user_writes_stays_as_it_is_written(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        give(library, "The Holm Gazette", "Velm Times")
        correct(library, 2, Corrected.SOURCE, "Holm Gazette")
        assert outlets(library) == ["The Holm Gazette", "Holm Gazette"]
