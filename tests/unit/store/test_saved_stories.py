"""Which articles are on one event, and what the grouping remembers of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import NotFoundError
from newsreader.domain.note import NoteTarget
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


def test_the_stories_of_the_newest_articles_are_whole(
    library: Library, bridge: int, an_article: ArticleMaker
) -> None:
    ferry = library.stories.add("The ferry")
    library.articles.add(*an_article("Three"), ferry)
    library.articles.add(*an_article("Four"), None)
    library.articles.add(*an_article("Five"), bridge)
    (newest,) = library.stories.of_newest(2)
    assert (newest.id, [entry.id for entry in newest.articles]) == (bridge, [1, 2, 5])
    assert library.stories.of_newest(50) == library.stories.all()


def test_a_story_without_articles_is_a_story(library: Library) -> None:
    story = library.stories.add("Nothing yet")
    assert library.stories.get(story).articles == ()
    assert [one.id for one in library.stories.all()] == [story]


def test_a_story_gets_another_title(library: Library, bridge: int) -> None:
    library.stories.rename(bridge, "The bridge 🌉 reopens")
    assert library.stories.get(bridge).title == "The bridge 🌉 reopens"


@pytest.mark.parametrize(
    ("path", "title", "expected"),
    [
        ("in/a folder/bridge_2.txt", "bridge_2.txt", True),
        ("in\\a folder\\bridge.txt", "bridge.txt", True),
        ("bridge.txt", "bridge.txt", True),
        ("in/old bridge.txt", "bridge.txt", False),
        ("bridge12.txt", "bridge_2.txt", False),
        ("bridge.txt", "The bridge", False),
    ],
)
def test_a_story_tells_whether_it_is_called_after_a_file(
    library: Library, an_article: ArticleMaker, path: str, title: str, *, expected: bool
) -> None:
    story = library.stories.add(title)
    library.articles.add(*an_article("One", path=path), story)
    assert library.stories.is_called_after_a_file(story) is expected


def test_a_story_tells_what_the_grouping_remembers(library: Library, bridge: int) -> None:
    assert library.stories.signed([bridge]) == (
        (1, bridge, False, "one"),
        (2, bridge, False, "two"),
    )
    assert [one.article_id for one in library.stories.signed([bridge], newest=1)] == [2]


def test_settled_articles_are_marked_as_the_users(library: Library, bridge: int) -> None:
    library.stories.settle([bridge])
    assert [one.by_hand for one in library.stories.signed([bridge])] == [True, True]


def test_articles_are_put_into_another_story(library: Library, bridge: int) -> None:
    other = library.stories.add("The ferry")
    library.stories.put([2], other)
    assert library.stories.of_articles([1, 2]) == {bridge, other}
    assert (library.stories.newest(), library.stories.numbers()) == (other, (bridge, other))


def test_only_empty_stories_without_notes_go(library: Library, bridge: int) -> None:
    empty, noted = library.stories.add("Empty"), library.stories.add("Noted")
    library.notes.add(NoteTarget(story_id=noted), "Wait for it")
    library.stories.drop_empty([bridge, empty, noted])
    assert library.stories.numbers() == (bridge, noted)


def test_what_is_not_there_is_said_plainly(library: Library) -> None:
    for attempt in (lambda: library.stories.get(9), lambda: library.stories.rename(9, "No")):
        with pytest.raises(NotFoundError, match="no story 9"):
            attempt()
