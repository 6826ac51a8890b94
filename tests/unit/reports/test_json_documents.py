"""What scripts are told of notes and stories."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import ArticleEntry
from newsreader.domain.note import (
    Anchor,
    Note,
    NoteColour,
    NoteMarks,
    NotePlace,
    NoteState,
    NoteTarget,
)
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.reports.json_documents import notes_document, stories_document

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)


def test_a_note_tells_its_marks_and_its_places() -> None:
    marks = NoteMarks(("figures",), NoteColour.RED, NoteState.TO_CHECK)
    places = (NotePlace(3, Span(8, 13)), NotePlace(4, None))
    target = NoteTarget(2, Anchor(Span(4, 9), "ferry", "The ", " is"))
    (note,) = notes_document([Note(1, target, "When?", NOON, NOON, marks, places)])
    assert (note["tags"], note["colour"], note["state"]) == (["figures"], "red", "to_check")
    assert note["places"] == [{"article": 3, "span": [8, 13]}, {"article": 4, "span": None}]


def entry(number: int, date: str, versions_of: int | None) -> ArticleEntry:
    return ArticleEntry(number, 1, "", "", (), date, "", "", 9, NOON, versions_of=versions_of)


def test_a_story_tells_the_versions_of_its_articles() -> None:
    articles = (entry(1, "2024-05-07", 1), entry(2, "", None), entry(3, "2024-05-06", 1))
    (story,) = stories_document([Story(5, "The ferry", articles)])
    assert [one["versions"] for one in story["articles"]] == [[3, 1], [2], [3, 1]]
