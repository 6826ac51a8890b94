"""Which articles are on one event, and what the grouping remembers of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import NotFoundError
from newsreader.store.database import Library

ArticleMaker = Callable[..., tuple[Article, bytes]]


@pytest.fixture
def bridge(library: Library, an_article: ArticleMaker) -> int:
    """A story with two articles, which have the numbers 1 and 2."""
    story = library.stories.add("The bridge")
    for text in ("One", "Two"):
        library.articles.add(*an_article(text), story, signature=text.lower())
    return story


def test_a_story_has_its_articles_in_the_order_of_import(library: Library, bridge: int) -> None:
    (story,) = library.stories.all()
    assert (story.id, story.title) == (bridge, "The bridge")
    assert [entry.id for entry in story.articles] == [1, 2]
    assert library.stories.get(bridge) == story


def test_a_story_without_articles_is_a_story(library: Library) -> None:
    story = library.stories.add("Nothing yet")
    assert library.stories.get(story).articles == ()
    assert [one.id for one in library.stories.all()] == [story]


def test_a_story_gets_another_title(library: Library, bridge: int) -> None:
    library.stories.rename(bridge, "The bridge 🌉 reopens")
    assert library.stories.get(bridge).title == "The bridge 🌉 reopens"


def test_signatures_come_with_article_and_story(
    library: Library, an_article: ArticleMaker, bridge: int
) -> None:
    library.articles.add(*an_article("Alone"), None, signature="alone")
    assert library.stories.signatures() == ((1, bridge, "one"), (2, bridge, "two"))


def test_only_the_signatures_of_newer_articles_are_read(
    library: Library, an_article: ArticleMaker, bridge: int
) -> None:
    assert library.stories.signatures(after=2) == ()
    with library.transaction():
        library.articles.add(*an_article("Three"), bridge, signature="three")
        assert library.stories.signatures(after=2) == ((3, bridge, "three"),)


def test_what_is_not_there_is_said_plainly(library: Library) -> None:
    for attempt in (lambda: library.stories.get(9), lambda: library.stories.rename(9, "No")):
        with pytest.raises(NotFoundError, match="no story 9"):
            attempt()
