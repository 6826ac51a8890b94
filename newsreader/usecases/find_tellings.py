"""Find how the other articles of a story tell a passage."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.domain.other_telling import OtherTelling
from newsreader.domain.progress import Progress, silent
from newsreader.domain.span import Span
from newsreader.usecases.compare_articles import SECONDS, compare_prepared
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library

if TYPE_CHECKING:
    from newsreader.store.database import Library


def find_tellings(
    library: Library, article: int, passage: Span, progress: Progress = silent
) -> tuple[OtherTelling, ...]:
    """Each other article of the story with the sentences that answer ``passage``: those that tell
    it first, each group in the order of the story.

    Raises NotFoundError, and CancelledError when ``progress`` does.
    """
    from newsreader.compare.tellings import tellings

    saved = library.articles.get(article)
    story = saved.entry.story_id
    entries = library.stories.get(story).articles if story is not None else ()
    others = [entry for entry in entries if entry.id != article]
    own = prepared_in_library(library, saved, deadline_of(partial(progress, 0, len(others), "")))
    found = []
    for done, entry in enumerate(others):
        deadline = deadline_of(partial(progress, done, len(others), entry.name), SECONDS)
        other = prepared_in_library(library, library.articles.get(entry.id), deadline)
        by_hand = library.hand_links.of_pair(article, entry.id)
        comparison = compare_prepared(own, other, deadline, by_hand)
        told = tellings(comparison, passage, own.text, other.text)
        words = tuple(each.place.of(other.text.text) for each in told)
        found.append(OtherTelling(entry, told, words))
    return tuple(sorted(found, key=lambda telling: not telling.told))
