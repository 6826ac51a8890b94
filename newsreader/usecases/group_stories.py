"""Merge, split, move and rename stories by hand; what the user decides, no import changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from newsreader.domain.story import DecisionKind
from newsreader.stories.rarity import Rarity
from newsreader.stories.reasons import shared_terms
from newsreader.stories.signature import written_forms
from newsreader.usecases.story_index import LibraryShelf, index_kept, ready_index

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Words that are given as the reason for a grouping.
_REASONS = 6


def merge(library: Library, stories: Sequence[int]) -> int:
    """Make one story of several, under the number and title of the first of them.

    Raises NotFoundError when one of them is not there, ValueError for fewer than two.
    """
    first, *others = dict.fromkeys(stories)
    if not others:
        raise ValueError("it takes two stories to merge")
    with _decision(library, DecisionKind.MERGE, [first, *others]):
        for story in others:
            articles = [entry.id for entry in library.stories.get(story).articles]
            library.stories.put(articles, first)
    return first


def split(library: Library, articles: Sequence[int]) -> int:
    """Begin a new story with these articles, called after the first of them; returns its number.

    Raises NotFoundError when an article is not there, ValueError for none.
    """
    if not articles:
        raise ValueError("a story needs an article")
    with _decision(library, DecisionKind.SPLIT, library.stories.of_articles(articles)) as touched:
        story = library.stories.add(library.articles.get(min(articles)).entry.name)
        touched.append(story)
        library.stories.put(articles, story)
    return story


def move(library: Library, articles: Sequence[int], story: int) -> None:
    """Put articles into a story; raises NotFoundError."""
    touched = library.stories.of_articles(articles) | {story}
    with _decision(library, DecisionKind.MOVE, sorted(touched)):
        library.stories.put(articles, story)


def rename(library: Library, story: int, title: str) -> None:
    """Give a story another title; raises NotFoundError."""
    with _decision(library, DecisionKind.RENAME, [story]):
        library.stories.rename(story, title)


def undo(library: Library) -> DecisionKind | None:
    """Take back the last decision that stands; returns what it was, None when there is none."""
    with library.transaction():
        decision = library.story_decisions.to_undo()
        if decision is None:
            return None
        with reindexed(library, decision.stories):
            library.story_decisions.bring_back(decision.before)
        library.story_decisions.keep_undone(decision)
    return decision.kind


def redo(library: Library) -> DecisionKind | None:
    """Decide again what was taken back last; returns what it was, None when there is none."""
    with library.transaction():
        decision = library.story_decisions.to_redo()
        if decision is None:
            return None
        with reindexed(library, decision.stories):
            library.story_decisions.bring_back(decision.after)
            if decision.kind is DecisionKind.DELETE:
                library.bin.put(decision.deleted)
        library.story_decisions.keep_redone(decision)
    return decision.kind


def why_in_story(library: Library, article: int) -> str:
    """Why an article is in its story, in one sentence; raises NotFoundError."""
    saved = library.articles.get(article)
    if saved.entry.story_id is None:
        return "It is in no story."
    shelf = LibraryShelf(library)
    members = {member.article: member for member in shelf.members([saved.entry.story_id], None)}
    own = members.pop(article)
    if not members:
        return "No other article is on this event."
    others = [member.signature for member in members.values()]
    rarity = Rarity(shelf.stories(), shelf.counts(own.signature.counts))
    shared = shared_terms(own.signature, others, rarity, _REASONS)
    forms = written_forms(saved.article)
    told = ", ".join(f"“{forms.get(term, term)}” ({n} of {len(others)})" for term, n in shared)
    words = f"Telling words it shares with the others: {told}." if told else ""
    by_hand = "You put it into this story." if own.settled else ""
    return " ".join(part for part in (by_hand, words) if part) or "It shares no telling words."


@contextmanager
def _decision(
    library: Library, kind: DecisionKind, stories: Sequence[int] | set[int]
) -> Iterator[list[int]]:
    """One change by the user: written down with what was before, and settled from now on.

    The block appends the numbers of stories that it begins.
    """
    with library.transaction():
        before = library.story_decisions.grouping(stories)
        with reindexed(library, stories) as touched:
            yield touched
            library.stories.settle(touched)
        library.story_decisions.keep(kind, before, library.story_decisions.grouping(touched))


@contextmanager
def reindexed(library: Library, stories: Sequence[int] | set[int]) -> Iterator[list[int]]:
    """Stories are found as they are after the block; those that it leaves empty go."""
    ready_index(library)
    with index_kept(library, stories) as touched:
        yield touched
    library.stories.drop_empty(touched)
