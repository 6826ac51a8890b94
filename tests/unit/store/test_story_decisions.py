"""What the user decided is written down for good; undoing it is written down as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsreader.domain.article import Article
from newsreader.domain.story import DecisionKind
from newsreader.store.database import Library
from newsreader.store.story_decisions import Grouping

ArticleMaker = Callable[..., tuple[Article, bytes]]
NOTHING = Grouping((), ())


@pytest.fixture
def bridge(library: Library, an_article: ArticleMaker) -> int:
    """A story with two articles, which have the numbers 1 and 2."""
    story = library.stories.add("The bridge")
    for text in ("One", "Two"):
        library.articles.add(*an_article(text), story)
    return story


def test_a_grouping_says_what_is_where_and_who_put_it_there(library: Library, bridge: int) -> None:
    library.stories.settle([bridge])
    grouping = library.story_decisions.grouping([bridge, 99])
    ((number, title, _),) = grouping.stories
    assert (number, title) == (bridge, "The bridge")
    assert grouping.articles == ((1, bridge, True), (2, bridge, True))


def test_stories_are_brought_back_with_number_title_and_marks(
    library: Library, bridge: int
) -> None:
    before = library.story_decisions.grouping([bridge])
    other = library.stories.add("The ferry")
    library.stories.put([1, 2], other)
    library.stories.settle([other])
    library.stories.drop_empty([bridge])
    library.story_decisions.bring_back(before)
    assert library.story_decisions.grouping([bridge]) == before
    assert library.stories.get(other).articles == ()


def test_the_last_decision_that_stands_is_undone_first(library: Library) -> None:
    log = library.story_decisions
    assert log.to_undo() is log.to_redo() is None
    for kind in (DecisionKind.RENAME, DecisionKind.MERGE):
        log.keep(kind, NOTHING, NOTHING)
    merge = log.to_undo()
    assert merge is not None
    assert merge.kind is DecisionKind.MERGE
    log.keep_undone(merge)
    rename = log.to_undo()
    assert rename is not None
    assert rename.kind is DecisionKind.RENAME
    log.keep_undone(rename)
    assert log.to_undo() is None
    assert log.to_redo() == rename
    log.keep_redone(rename)
    assert log.to_redo() == merge
    log.keep(DecisionKind.SPLIT, NOTHING, NOTHING)
    assert log.to_redo() is None
