"""Which articles are on one event, and how that is changed by hand."""

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


def test_a_story_without_articles_is_a_story(library: Library) -> None:
    story = library.stories.add("Nothing yet")
    assert library.stories.get(story).articles == ()
    assert [one.id for one in library.stories.all()] == [story]


def test_an_article_moves_to_another_story_and_out_of_all(library: Library, bridge: int) -> None:
    other = library.stories.add("The ferry")
    library.stories.move_article(1, other)
    assert [[e.id for e in story.articles] for story in library.stories.all()] == [[2], [1]]
    library.stories.move_article(1, None)
    assert library.articles.get(1).entry.story_id is None
    assert [e.id for e in library.stories.get(bridge).articles] == [2]


def test_a_story_gets_another_title(library: Library, bridge: int) -> None:
    library.stories.rename(bridge, "The bridge 🌉 reopens")
    assert library.stories.get(bridge).title == "The bridge 🌉 reopens"


def test_a_story_is_removed_only_when_it_is_empty(library: Library, bridge: int) -> None:
    assert not library.stories.remove_if_empty(bridge)
    for article in (1, 2):
        library.stories.move_article(article, None)
    assert library.stories.remove_if_empty(bridge)
    assert library.stories.all() == ()


def test_a_story_with_a_note_stays_even_when_the_note_is_in_the_bin(library: Library) -> None:
    story = library.stories.add("The bridge")
    note = library.notes.add(NoteTarget(story_id=story), "ask the mayor")
    library.notes.remove(note.id)
    assert not library.stories.remove_if_empty(story)
    library.notes.bring_back(note.id)
    assert library.notes.of_story(story)[0].text == "ask the mayor"


def test_the_number_of_a_removed_story_is_not_used_again(library: Library) -> None:
    first = library.stories.add("Gone")
    library.stories.remove_if_empty(first)
    assert library.stories.add("New") > first


def test_signatures_are_found_by_story(
    library: Library, an_article: ArticleMaker, bridge: int
) -> None:
    library.articles.add(*an_article("Alone"), None, signature="alone")
    assert library.stories.signatures() == {bridge: ("one", "two")}


def test_what_is_not_there_is_said_plainly(library: Library, bridge: int) -> None:
    for attempt in (
        lambda: library.stories.get(9),
        lambda: library.stories.rename(9, "No"),
        lambda: library.stories.move_article(1, 9),
        lambda: library.stories.remove_if_empty(9),
    ):
        with pytest.raises(NotFoundError, match="no story 9"):
            attempt()
    with pytest.raises(NotFoundError, match="no article 9"):
        library.stories.move_article(9, bridge)
