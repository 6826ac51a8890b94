"""Hold all articles of a story against each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from newsreader.domain.article import SavedArticle, newest_versions
from newsreader.domain.comparison import Comparison
from newsreader.domain.progress import Progress, silent
from newsreader.domain.story_comparison import StoryComparison
from newsreader.usecases.compare_articles import SECONDS, compare_prepared
from newsreader.usecases.prepare_articles import deadline_of, prepared_in_library

if TYPE_CHECKING:
    from newsreader.store.database import Library


def compare_story(library: Library, story: int, progress: Progress = silent) -> StoryComparison:
    """Compares each two articles of a story, each pair as long as any two are compared.

    Of several versions only the newest is.  Raises NotFoundError, and CancelledError when
    ``progress`` does.
    """
    from newsreader.stories.consensus import statements
    from newsreader.stories.gathered import story_facts, story_quotes
    from newsreader.stories.likeness import by_likeness
    from newsreader.stories.origin import likely_origin

    entries = newest_versions(library.stories.get(story).articles)
    saved = [library.articles.get(entry.id) for entry in entries]
    found = _compared(library, saved, progress)
    articles = [one.article for one in saved]
    shares = _shares(len(saved), found)
    origin, reasons = likely_origin(articles, shares)
    return StoryComparison(
        articles=tuple(saved),
        shares=shares,
        order=by_likeness(shares),
        statements=statements([a.text for a in articles], [a.language for a in articles], found),
        facts=story_facts(found),
        quotes=story_quotes(found),
        origin=origin,
        reasons=reasons,
        complete=all(comparison.complete for comparison in found.values()),
    )


def _compared(
    library: Library, saved: Sequence[SavedArticle], progress: Progress
) -> dict[tuple[int, int], Comparison]:
    """The comparison of each article with each that comes after it."""
    pairs = list(combinations(range(len(saved)), 2))
    look_up = partial(progress, 0, len(pairs), "")
    prepared = [prepared_in_library(library, one, deadline_of(look_up)) for one in saved]
    found = {}
    for done, (i, j) in enumerate(pairs):
        look_up = partial(progress, done, len(pairs), saved[j].entry.name)
        deadline = deadline_of(look_up, SECONDS)
        by_hand = library.hand_links.of_pair(saved[i].entry.id, saved[j].entry.id)
        found[i, j] = compare_prepared(prepared[i], prepared[j], deadline, by_hand)
    return found


def _shares(count: int, found: dict[tuple[int, int], Comparison]) -> tuple[tuple[float, ...], ...]:
    rows = [[1.0] * count for _ in range(count)]
    for (i, j), comparison in found.items():
        rows[i][j] = comparison.coverage_a.linked
        rows[j][i] = comparison.coverage_b.linked
    return tuple(map(tuple, rows))
