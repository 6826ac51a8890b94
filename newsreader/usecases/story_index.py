"""Keep the index that stories are found by level with what becomes of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from newsreader.stories.rarity import Rarity, TermCount, telling, told_in
from newsreader.stories.shelf import Member
from newsreader.stories.signature import Signature

if TYPE_CHECKING:
    from newsreader.store.database import Library

#: Names how the index is made; where it was made in another way it is made anew.
_FORM = "1"


# A story is looked at several times while an article is put into it.
_signature = lru_cache(maxsize=512)(Signature.from_text)


class LibraryShelf:
    """The stories of a library as the grouping asks for them (:class:`stories.shelf.Shelf`)."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def stories(self) -> int:
        return self._library.stories.newest()

    def counts(self, terms: Iterable[str]) -> Mapping[str, tuple[float, float]]:
        return self._library.story_terms.counts(terms)

    def found_by(self, terms: Iterable[str]) -> Iterable[tuple[str, Sequence[int]]]:
        return self._library.story_terms.found_by(terms)

    def members(self, stories: Iterable[int], newest: int | None) -> list[Member]:
        return [
            Member(one.article_id, one.story_id, one.by_hand, _signature(one.signature))
            for one in self._library.stories.signed(stories, newest)
        ]


def ready_index(library: Library) -> None:
    """Make the index of the whole library, unless it is there."""
    if library.story_terms.is_of_form(_FORM):
        return
    with library.transaction():
        library.story_terms.clear(_FORM)
        for story in library.stories.numbers():
            members = LibraryShelf(library).members([story], None)
            _count(library, [], members)
            _find_by(library, story, [], members)


@contextmanager
def index_kept(
    library: Library, stories: Iterable[int], newest: int | None = None
) -> Iterator[list[int]]:
    """Enter into the index what the block makes of ``stories``.

    The block appends the numbers of those that it begins.  Of each story only the ``newest``
    articles are looked at.  Belongs inside a transaction.
    """
    shelf, touched = LibraryShelf(library), sorted(stories)
    before = {story: shelf.members([story], newest) for story in touched}
    yield touched
    for story in touched:
        was, now = before.get(story, []), shelf.members([story], newest)
        _count(library, was, now)
        _find_by(library, story, was, now)


def _count(library: Library, before: Sequence[Member], after: Sequence[Member]) -> None:
    """Count a story's terms anew."""
    was, now = (told_in([member.signature for member in each]) for each in (before, after))
    nothing = TermCount(0.0, 0.0)
    changes = {}
    for term in sorted(was.keys() | now.keys()):
        old, new = was.get(term, nothing), now.get(term, nothing)
        if old != new:
            changes[term] = (new.stories - old.stories, new.named - old.named)
    library.story_terms.count(changes)


def _find_by(
    library: Library, story: int, before: Sequence[Member], after: Sequence[Member]
) -> None:
    """Let a story be found by the telling terms of the articles that it has now."""
    gone = {member.article for member in before} - {member.article for member in after}
    known = set() if gone else {member.article for member in before}
    added = [member.signature for member in after if member.article not in known]
    shelf = LibraryShelf(library)
    counts = shelf.counts({term for signature in added for term in signature.counts})
    rarity = Rarity(shelf.stories(), counts)
    terms = {term for signature in added for term in telling(rarity.weights(signature))}
    if gone:
        among = {term for member in (*before, *after) for term in member.signature.counts}
        library.story_terms.find_only_by(story, terms, among)
    else:
        library.story_terms.find_by(story, terms)
