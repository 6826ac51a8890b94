"""What scripts are told of the stories in a library."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import ArticleEntry
from newsreader.domain.story import Story
from newsreader.reports.json_listings import stories_document

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)


def entry(number: int, date: str, versions_of: int | None) -> ArticleEntry:
    return ArticleEntry(number, 1, "", "", (), date, "", "", 9, NOON, versions_of=versions_of)


def test_a_story_tells_the_versions_of_its_articles() -> None:
    articles = (entry(1, "2024-05-07", 1), entry(2, "", None), entry(3, "2024-05-06", 1))
    (story,) = stories_document([Story(5, "The ferry", articles)])
    assert [one["versions"] for one in story["articles"]] == [[3, 1], [2], [3, 1]]
