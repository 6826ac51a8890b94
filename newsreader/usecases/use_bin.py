"""Delete articles and notes into the bin, bring them back, or erase them for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsreader.domain.bin import BinContents, Erased
from newsreader.domain.story import DecisionKind
from newsreader.usecases.group_stories import reindexed

if TYPE_CHECKING:
    from newsreader.store.database import Library


def delete(library: Library, articles: Sequence[int]) -> None:
    """Put articles into the bin, with the notes on them; undone as other changes to stories are.

    Raises NotFoundError.
    """
    with library.transaction():
        touched = library.stories.of_articles(articles)
        before = library.story_decisions.grouping(touched)
        with reindexed(library, touched):
            library.bin.put(articles)
        after = library.story_decisions.grouping(touched)
        library.story_decisions.keep(DecisionKind.DELETE, before, after)


def put_away(library: Library, articles: Sequence[int], notes: Sequence[int] = ()) -> None:
    """Put articles and notes into the bin as if they had never come out or in: no change to stories
    that the user would want to undo.  Raises NotFoundError.
    """
    with library.transaction():
        with reindexed(library, library.stories.of_articles(articles)):
            library.bin.put(articles)
        for note in notes:
            library.notes.remove(note)


def bin_contents(library: Library) -> BinContents:
    """All that can be brought back."""
    return BinContents(tuple(library.bin.entries()), library.notes.removed())


def bring_back(library: Library, articles: Sequence[int], notes: Sequence[int]) -> None:
    """Take articles and notes out of the bin, each into the story that it was in.

    Where that is gone a story begins with those that were in it.  Raises NotFoundError.
    """
    with library.transaction():
        stories = library.bin.stories(articles)
        there = set(library.stories.numbers())
        with reindexed(library, {story for story in stories.values() if story in there}) as touched:
            begun: dict[int, int] = {}
            for article, was_in in stories.items():
                home = was_in or -article  # who was in none is alone
                story = was_in if was_in in there else begun.get(home)
                if story is None:
                    story = library.stories.add(library.articles.get(article).entry.name)
                    begun[home] = story
                    touched.append(story)
                library.stories.put([article], story)
        library.bin.take_out(articles)
        for note in notes:
            library.notes.bring_back(note)


def erase(library: Library, articles: Sequence[int], notes: Sequence[int]) -> Erased:
    """Erase articles with all notes on them, and notes, for good.

    Nothing of them stays in the library or its journal; the answer names the copies that still
    have some of it.  Deleting and grouping from before can no longer be undone.  Raises
    LibraryError and NotFoundError.
    """
    with library.transaction():
        touched = library.stories.of_articles(articles)
        with reindexed(library, touched):
            library.bin.put(articles)
    return library.erase(articles, notes)
