"""All articles of a story are held against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.errors import CancelledError
from newsreader.paths import sample_files
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.import_files import import_files
from newsreader.usecases.open_library import open_library


def test_the_sample_story_tells_who_shares_what_and_where_they_part(tmp_path: Path) -> None:
    library = open_library(tmp_path)
    try:
        import_files(library, sample_files())
        (story,) = library.stories.all()
        found = compare_story(library, story.id)
    finally:
        library.close()
    assert len(found.articles) == 5
    assert all(found.shares[n][n] == 1.0 for n in range(5))
    # The rewrite holds more of the wire copy than the report of its own research does.
    assert found.shares[1][0] > found.shares[4][0]
    assert len(found.statements[0].articles) == 5
    assert any(len(statement.articles) == 1 for statement in found.statements)
    apart = {frozenset(v.value for v in fact.values) for fact in found.facts if fact.conflict}
    assert frozenset({"about 6 h", "5.5 h"}) in apart
    assert found.origin == 0
    timetable = next(
        quote
        for quote in found.quotes
        if "timetable" in found.words_of(quote.renderings[0].telling)
    )
    assert timetable.changed


def test_comparing_a_story_can_be_stopped(tmp_path: Path) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise CancelledError

    library = open_library(tmp_path)
    try:
        import_files(library, sample_files()[:3])
        (story,) = library.stories.all()
        with pytest.raises(CancelledError):
            compare_story(library, story.id, stop)
    finally:
        library.close()
