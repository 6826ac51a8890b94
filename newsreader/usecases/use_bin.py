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


def bin_contents(library: Library) -> BinContents:
    """All that can be brought back."""
    return BinContents(tuple(library.bin.entries()), library.notes.removed())


def bring_back(library: Library, articles: Sequence[int], notes: Sequence[int]) -> None:
    """Take articles and notes out of the bin, each into the story that it was in.

    Where that is gone a story begins with the article.  Raises NotFoundError.
    """
    with library.transaction():
        stories = library.bin.stories(articles)
        there = set(library.stories.numbers())
        with reindexed(library, {story for story in stories.values() if story in there}) as touched:
            for article, was_in in stories.items():
                story = was_in if was_in in there else None
                if story is None:
                    story = library.stories.add(library.articles.get(article).entry.name)
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
