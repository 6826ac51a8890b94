"""Find out what an outlet has in common with all others, over the whole library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.domain.article import ArticleEntry, newest_versions
from newsreader.domain.progress import Progress, silent
from newsreader.domain.source_page import SourcePage
from newsreader.domain.story import Story
from newsreader.usecases.known_pairs import PAIRS_AT_A_TIME, Known, compare_into

if TYPE_CHECKING:
    from newsreader.store.database import Library


def source_page(
    library: Library,
    name: str,
    progress: Progress = silent,
    known: Known | None = None,
    most: int = PAIRS_AT_A_TIME,
) -> SourcePage:
    """Compares the outlet's articles with those that others have in the same stories.

    Of several versions only the newest counts.  Newest stories come first, and ``most`` pairs that
    are not ``known`` yet; a further call with the same ``known``, which is added to, goes on.
    Raises CancelledError when ``progress`` does.
    """
    from newsreader.stories.exchanges import SharedPair, exchanges

    held = {} if known is None else known
    newest = [replace(s, articles=newest_versions(s.articles)) for s in library.stories.all()]
    stories = [story for story in newest if _told_by(story, name)]
    pairs = [pair for story in reversed(stories) for pair in _pairs(story, name)]
    unknown = [(a.id, b.id) for a, b in pairs if (a.id, b.id) not in held]
    compare_into(held, library, unknown[:most], progress)
    shared = [
        SharedPair(a, b, found.coverage_a.linked, found.coverage_b.linked)
        for a, b in pairs
        if (found := held.get((a.id, b.id)))
    ]
    articles = tuple(entry for entry in library.articles.entries() if entry.source == name)
    return SourcePage(
        name=name,
        articles=articles,
        stories=len(stories),
        exchanges=exchanges(shared),
        credits=_credits(library, stories, name),
        left_out=len(pairs) - len(shared),
    )


def _told_by(story: Story, name: str) -> list[ArticleEntry]:
    return [entry for entry in story.articles if entry.source == name]


def _pairs(story: Story, name: str) -> Iterator[tuple[ArticleEntry, ArticleEntry]]:
    """The outlet's articles with those of other outlets that are known by name."""
    others = [entry for entry in story.articles if entry.source not in {"", name}]
    yield from ((ours, theirs) for ours in _told_by(story, name) for theirs in others)


def _credits(library: Library, stories: Sequence[Story], name: str) -> tuple[tuple[str, int], ...]:
    """Whom the outlet's articles name as their source, the most named first."""
    from newsreader.stories.origin import credited

    times: Counter[str] = Counter()
    for story in stories:
        outlets = sorted({entry.source for entry in story.articles} - {"", name})
        for entry in _told_by(story, name):
            times.update(set(credited(library.articles.get(entry.id).article, outlets)))
    return tuple(sorted(times.items(), key=lambda item: (-item[1], item[0])))
