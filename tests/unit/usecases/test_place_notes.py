"""A note that has lost its passage is offered the place where it may stand; the user decides."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.store.database import Library
from newsreader.usecases import place_notes
from newsreader.usecases.follow_versions import carry_notes
from newsreader.usecases.keep_notes import passage
from newsreader.usecases.open_library import open_library

FERRY = "Hester Quillan, who chairs the board, said that a ferry would carry people on foot."
BUS = FERRY.replace("a ferry", "a bus")
FIRST = f"Lorries may not use the bridge.\n\n{FERRY}\n\nThe county pays."
SECOND = f"Rain fell all night.\n\n{BUS}\n\nThe market was full."
THIRD = f"Snow fell.\n\nRain fell all night.\n\n{BUS}\n\nThe market was full."


@dataclass
class Notes:
    """A library with two versions of one article and a note on the first of them."""

    library: Library
    story: int
    number: int = 0

    def give(self, text: str) -> int:
        data = text.encode()
        article = Article("a.txt", hashlib.sha256(data).hexdigest(), text)
        saved = self.library.articles.add(article, data, self.story)
        if saved.entry.id > 1:
            self.library.versions.join(1, saved.entry.id)
            carry_notes(self.library, saved)
        return saved.entry.id

    def words(self, article: int) -> str:
        there = self.library.notes.get(self.number).on(article)
        assert there is not None
        anchor = there.target.anchor
        return anchor.span.of(self.library.articles.get(article).article.text) if anchor else ""


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Notes]:
    with open_library(tmp_path / "library") as library:
        made = Notes(library, library.stories.add("The bridge"))
        made.give(FIRST)
        start = FIRST.index(FERRY)
        target = passage(library.articles.get(1), Span(start, start + len(FERRY)))
        made.number = library.notes.add(target, "Who says so?").id
        made.give(SECOND)
        yield made


def test_what_may_be_another_statement_is_offered(notes: Notes) -> None:
    assert notes.words(2) == ""
    offer = place_notes.offered_places(notes.library, [1, 2])[notes.number]
    assert (offer.article_id, offer.words) == (2, BUS.rstrip("."))


def test_a_place_that_is_taken_stays_in_later_versions(notes: Notes) -> None:
    offer = place_notes.offered_places(notes.library, [2])[notes.number]
    place_notes.take_place(notes.library, offer)
    assert notes.words(2) == offer.words
    assert not place_notes.offered_places(notes.library, [2])
    assert notes.words(notes.give(THIRD)) == offer.words


def test_a_place_is_left_again(notes: Notes) -> None:
    offer = place_notes.offered_places(notes.library, [2])[notes.number]
    place_notes.take_place(notes.library, offer)
    place_notes.leave_place(notes.library, offer)
    assert notes.library.notes.get(notes.number).is_lost
    assert place_notes.offered_places(notes.library, [2])


def test_a_note_that_is_kept_as_lost_is_offered_nothing_more(notes: Notes) -> None:
    offer = place_notes.offered_places(notes.library, [2])[notes.number]
    place_notes.keep_lost(notes.library, offer)
    assert not place_notes.offered_places(notes.library, [2])
    place_notes.keep_lost(notes.library, offer, lost=False)
    assert place_notes.offered_places(notes.library, [2])
