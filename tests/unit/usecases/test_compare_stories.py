"""All articles of a story are held against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.domain.errors import CancelledError
from newsreader.domain.verdict import Ruling
from newsreader.paths import sample_files
from newsreader.usecases.compare_stories import compare_story
from newsreader.usecases.import_files import import_files
from newsreader.usecases.judge_facts import judge, take_back
from newsreader.usecases.known_pairs import Known
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
    rewrite, own = found.shares[1][0], found.shares[4][0]
    assert rewrite is not None
    assert own is not None
    assert rewrite > own
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


def test_a_large_story_is_compared_a_part_at_a_time_the_near_ones_first(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        import_files(library, sample_files())
        (story,) = library.stories.all()
        known: Known = {}
        first = compare_story(library, story.id, known=known, most=4)
        assert (len(known), first.left_out) == (4, 6)
        compared = {n for pair in known for n in pair}
        assert compared == {entry.id for entry in story.articles}
        told = compare_story(library, story.id, known=known, most=100)
        assert (len(known), told.left_out) == (10, 0)
        assert told == compare_story(library, story.id)
    unknown = [share for row in first.shares for share in row if share is None]
    assert len(unknown) == 12


def test_a_verdict_stays_with_its_fact_until_it_is_taken_back(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        import_files(library, sample_files()[:3])
        (story,) = library.stories.all()
        found = compare_story(library, story.id)
        fact = next(fact for fact in found.facts if fact.conflict)
        judged = judge(library, story.id, found, fact, Ruling.DISMISSED, "A slip")
        again = compare_story(library, story.id)
        assert again == judged
        verdict = again.verdicts[again.facts.index(fact)]
        assert verdict is not None
        assert (verdict.ruling, verdict.remark) == (Ruling.DISMISSED, "A slip")
        assert take_back(library, again)[1] == found
