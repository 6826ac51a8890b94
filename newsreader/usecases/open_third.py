"""Lay a third article of the story beside two that are open, as a reference."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from newsreader.domain.article import ArticleEntry, SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Weighty
from newsreader.domain.progress import Progress, silent
from newsreader.usecases.compare_articles import SECONDS, compare_prepared
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library
from newsreader.usecases.sift_differences import weighty_parts

if TYPE_CHECKING:
    from newsreader.store.database import Library


@dataclass(frozen=True, slots=True)
class Third:
    """The third article, what it shares with B (which is A in this comparison), and the other
    articles that could stand in its place; ``weighty`` tells by what differences are weighed.
    """

    article: SavedArticle
    comparison: Comparison
    choices: tuple[ArticleEntry, ...]
    weighty: tuple[Weighty, Weighty]


def open_third(
    library: Library, a: int, b: int, wanted: int | None = None, progress: Progress = silent
) -> Third | None:
    """The ``wanted`` article beside B, else the first of B's story that is not open; None when
    there is none.  Raises NotFoundError, and CancelledError when ``progress`` does.
    """
    saved_b = library.articles.get(b)
    story = saved_b.entry.story_id
    entries = library.stories.get(story).articles if story is not None else ()
    others = [entry for entry in entries if entry.id not in (a, b)]
    if not others:
        return None
    chosen = next((entry.id for entry in others if entry.id == wanted), others[0].id)
    saved = library.articles.get(chosen)
    deadline = deadline_of(partial(progress, 0, 0, ""), SECONDS)
    prepared_b = prepared_in_library(library, saved_b, deadline)
    prepared = prepared_in_library(library, saved, deadline)
    by_hand = library.hand_links.of_pair(b, chosen)
    return Third(
        saved,
        compare_prepared(prepared_b, prepared, deadline, by_hand),
        tuple(entry for entry in others if entry.id != chosen),
        (weighty_parts(prepared_b, deadline), weighty_parts(prepared, deadline)),
    )
