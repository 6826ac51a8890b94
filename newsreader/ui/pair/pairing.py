"""Which two articles a pick in the library lays side by side."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.domain.article import ArticleEntry, by_versions, newest_versions
from newsreader.domain.contents import Contents
from newsreader.domain.story import Story

#: Words; to show more takes seconds, in which the window stands still.
_A_BOOK = 100_000

#: Article A and article B by their numbers; a story's only article stands alone.
Pair = tuple[int, int | None]


def story_of(contents: Contents, article: int) -> Story | None:
    """The story that holds an article."""
    for story in contents.stories:
        if any(entry.id == article for entry in story.articles):
            return story
    return None


def pair_for_article(contents: Contents, article: int, opened: Pair | None) -> Pair | None:
    """The picked article beside the open A, when both belong to one story.

    In another story the picked article becomes A, beside that story's first other article.  Where
    that has nothing but versions of it, the picked one and the one before stand in their order.
    """
    story = story_of(contents, article)
    members = [entry.id for entry in story.articles] if story else []
    if opened and opened[0] in members:
        return opened if article in opened else (opened[0], article)
    newest = newest_versions(story.articles) if story else ()
    others = [entry.id for entry in newest if entry.id != article]
    if members and len(newest) == 1:
        return _beside_version(by_versions(story.articles if story else ())[0], article)
    return (article, others[0] if others else None) if members else None


def _beside_version(versions: Sequence[ArticleEntry], article: int) -> Pair:
    """A version and the one before it, or the first and the one after it."""
    numbers = [entry.id for entry in versions]
    later = max(1, numbers.index(article))
    return (numbers[later - 1], numbers[later]) if len(numbers) > 1 else (article, None)


def pair_for_side(article: int, side: str, opened: Pair | None) -> Pair | None:
    """The article on the side that the user named; the two change places when it is open already.

    A single open article goes to the other side.  None when nothing is open.
    """
    if opened is None:
        return None
    a, b = opened
    if b is None:
        return (
            (a, article) if side == "B" and article != a else (article, a if article != a else None)
        )
    if article in (a, b):
        return (a, b) if (article == a) == (side == "A") else (b, a)
    return (article, b) if side == "A" else (a, article)


def pair_for_import(
    contents: Contents, articles: Sequence[int], opened: Pair | None
) -> Pair | None:
    """Of two imported articles both; of more the first two of one story, if there are any.

    A single one is treated like a pick.
    """
    if len(articles) > 2:
        return _first_of_one_story(contents, articles) or (articles[0], articles[1])
    if len(articles) == 2:
        return articles[0], articles[1]
    return pair_for_article(contents, articles[0], opened) if articles else opened


def _first_of_one_story(contents: Contents, articles: Sequence[int]) -> Pair | None:
    story_of_article = {
        entry.id: story.id for story in contents.stories for entry in story.articles
    }
    first: dict[int, int] = {}
    for article in articles:
        story = story_of_article.get(article)
        if story in first:
            return first[story], article
        if story is not None:
            first[story] = article
    return None


def pair_unasked(contents: Contents, articles: Sequence[int], opened: Pair | None) -> Pair | None:
    """The pair that an import opens by itself: as for one that was asked for, but without books."""
    entries = (entry for story in contents.stories for entry in story.articles)
    books = {entry.id for entry in entries if entry.words > _A_BOOK}
    shorter = [article for article in articles if article not in books]
    pair = pair_for_import(contents, shorter, opened)
    return (shorter[0], None) if shorter and pair and not books.isdisjoint(pair) else pair
