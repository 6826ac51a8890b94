"""What a library holds is listed, wholly or as far as it has changed."""

from __future__ import annotations

import pytest

from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library
from newsreader.usecases.browse_library import contents, newest_contents, with_notes
from newsreader.usecases.reading_marks import mark_read
from tests.unit.usecases.arrivals import arrive


@pytest.fixture
def library(library: Library) -> Library:
    """A library of two stories with an article each."""
    arrive(library, "The ferry to Orvik sank in a storm.", title="Ferry")
    arrive(library, "A zebra was seen on the market square.", title="Zebra")
    return library


def test_with_new_notes_the_lists_are_as_if_all_were_read_anew(library: Library) -> None:
    before = contents(library)
    kept = library.notes.add(NoteTarget(1), "Which ferry?")
    library.notes.add(NoteTarget(1, other_article_id=2), "Both wrong.")
    mark_read(library, [2])
    after = with_notes(library, before)
    assert after == contents(library)
    library.notes.remove(kept.id)
    assert with_notes(library, after) == contents(library) != after


def test_the_newest_are_all_there_is_in_a_small_library(library: Library) -> None:
    newest = newest_contents(library)
    assert (newest.stories, newest.sources) == (
        contents(library).stories,
        contents(library).sources,
    )
