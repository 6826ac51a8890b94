"""Look into the library: what it holds, and any two articles of it compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from newsreader.domain.article import ArticleEntry, SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.contents import Contents
from newsreader.domain.difference import Weighty
from newsreader.domain.progress import Progress, silent
from newsreader.domain.story import sources_of
from newsreader.usecases.compare_articles import SECONDS, compare_prepared, share_of_words
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library
from newsreader.usecases.reading_marks import read_articles
from newsreader.usecases.sift_differences import weighty_parts

if TYPE_CHECKING:
    from newsreader.store.database import Library


#: Articles that are enough to fill a list while the others are being read.
_SHOWN_FIRST = 100


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two articles of the library side by side.

    An article without a second one has neither ``b`` nor a comparison.  ``view`` says where the
    pair stood on the screen the last time.  ``weighty`` tells by what differences are weighed.
    """

    a: SavedArticle
    b: SavedArticle | None
    comparison: Comparison | None
    view: Mapping[str, Any]
    weighty: tuple[Weighty, Weighty] = (Weighty(), Weighty())


def load_view(library: Library, name: str) -> dict[str, Any]:
    """Where something stood on the screen the last time; empty when it is new."""
    return library.views.load(name)


def keep_view(library: Library, name: str, state: Mapping[str, Any]) -> None:
    """Remember where something stands on the screen."""
    library.views.save(name, state)


def contents(library: Library) -> Contents:
    """Everything in the library, without the texts."""
    entries = library.articles.entries()
    return Contents(
        library.stories.of_entries(entries),
        sources_of(entries),
        library.notes.all(),
        read_articles(library),
    )


def newest_contents(library: Library) -> Contents:
    """The stories that were added to last, as many as a list shows at first."""
    stories = library.stories.of_newest(_SHOWN_FIRST)
    entries = [entry for story in stories for entry in story.articles]
    return Contents(stories, sources_of(entries), read=read_articles(library))


def with_notes(library: Library, known: Contents) -> Contents:
    """What was listed before, with the notes as they are now: a note is saved while it is typed."""
    notes = library.notes.all()
    counted = Counter(
        number
        for note in notes
        for number in {note.target.article_id, note.target.other_article_id} - {None}
    )

    def renewed(entries: tuple[ArticleEntry, ...]) -> tuple[ArticleEntry, ...]:
        if all(entry.notes == counted[entry.id] for entry in entries):
            return entries
        return tuple(replace(entry, notes=counted[entry.id]) for entry in entries)

    stories = tuple(replace(one, articles=renewed(one.articles)) for one in known.stories)
    sources = tuple(replace(one, articles=renewed(one.articles)) for one in known.sources)
    return Contents(stories, sources, notes, read_articles(library))


def open_pair(
    library: Library, a: int, b: int | None, view: str, progress: Progress = silent
) -> OpenPair:
    """Compare two articles of the library; ``view`` is the name that their view is kept under.

    Raises NotFoundError, and CancelledError when ``progress`` does.
    """
    article_a, state = library.articles.get(a), library.views.load(view)
    if b is None:
        return OpenPair(article_a, None, None, state)
    article_b = library.articles.get(b)
    deadline = deadline_of(partial(progress, 0, 0, ""), SECONDS)
    prepared_a = prepared_in_library(library, article_a, deadline)
    prepared_b = prepared_in_library(library, article_b, deadline)
    comparison = compare_prepared(
        prepared_a, prepared_b, deadline, library.hand_links.of_pair(a, b)
    )
    weighty = weighty_parts(prepared_a, deadline), weighty_parts(prepared_b, deadline)
    return OpenPair(article_a, article_b, comparison, state, weighty)


def shares_with(
    library: Library, article: int, others: tuple[int, ...], progress: Progress
) -> Mapping[int, float]:
    """For each other article the share of its words, 0 to 1, that answer words of ``article``."""
    look_up = partial(progress, 0, len(others), "")
    opened = prepared_in_library(library, library.articles.get(article), deadline_of(look_up))
    shares: dict[int, float] = {}
    for done, other in enumerate(others):
        deadline = deadline_of(partial(progress, done, len(others), ""), SECONDS)
        compared = prepared_in_library(library, library.articles.get(other), deadline)
        shares[other] = share_of_words(opened, compared, deadline)
    return shares
