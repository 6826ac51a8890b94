"""Which notes belong into a report, and which of them the user has chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader.domain.article import ArticleEntry
from newsreader.domain.errors import NewsreaderError
from newsreader.domain.note import Anchor, Note, NotePlace, NoteTarget
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.usecases.choose_notes import (
    chosen_notes,
    notes_on_pair,
    notes_on_story,
    pair_annex,
    story_annex,
)

NOW = datetime(2026, 4, 20, tzinfo=UTC)


def note(number: int, target: NoteTarget) -> Note:
    return Note(number, target, f"note {number}", NOW, NOW)


def at(start: int) -> Anchor:
    return Anchor(Span(start, start + 3), "abc", "", "")


NOTES = (
    note(1, NoteTarget(7, at(50))),
    note(2, NoteTarget(7, at(10))),
    note(3, NoteTarget(8, other_article_id=7)),
    note(4, NoteTarget(7, other_article_id=9)),
    note(5, NoteTarget(9)),
    note(6, NoteTarget(story_id=2)),
)
STORY = Story(
    2,
    "Ferry",
    tuple(ArticleEntry(n, 2, "", "", (), "", "", "", 1, NOW) for n in (7, 8)),
)


def test_a_pair_has_the_notes_on_both_down_their_texts() -> None:
    assert [one.id for one in notes_on_pair(NOTES, 7, 8)] == [2, 1, 3]


def test_a_story_has_its_own_notes_and_those_of_its_articles() -> None:
    assert [one.id for one in notes_on_story(NOTES, STORY)] == [6, 2, 1, 3]


def test_a_note_stands_where_its_passage_is_in_the_version_that_is_compared() -> None:
    kept = replace(NOTES[0], places=(NotePlace(8, Span(20, 23)),))
    lost = replace(NOTES[1], places=(NotePlace(8, None),))
    assert [one.target.article_id for one in notes_on_pair((kept, lost), 8, 9)] == [8, 8]
    versions = tuple(replace(entry, versions_of=7) for entry in STORY.articles)
    told = notes_on_story((kept, lost), replace(STORY, articles=versions))
    assert [(one.id, one.target.article_id) for one in told] == [(2, 7), (1, 8)]
    assert [one.target.anchor and one.target.anchor.span.start for one in told] == [10, 20]


def test_none_all_or_some_are_chosen() -> None:
    assert chosen_notes(NOTES, "none") == ()
    assert chosen_notes(NOTES, "all") == NOTES
    assert [one.id for one in chosen_notes(NOTES, "5, 1")] == [1, 5]


@pytest.mark.parametrize("wanted", ["77", "1,x", ""])
def test_a_note_that_is_not_there_is_named(wanted: str) -> None:
    with pytest.raises(NewsreaderError, match=r"There is no note .*there are: 1, 2, 3"):
        chosen_notes(NOTES, wanted)


def test_reports_call_articles_by_letters_or_numbers() -> None:
    assert pair_annex(7, 8, ()).signs == {7: "A", 8: "B"}
    assert story_annex([8, 7], ()).signs == {8: "1", 7: "2"}
