"""Hold all articles of a story against each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from newsreader.domain.article import SavedArticle
from newsreader.domain.comparison import Comparison
from newsreader.domain.progress import Progress, silent
from newsreader.domain.story_comparison import StoryComparison
from newsreader.usecases.compare_articles import compare_articles

if TYPE_CHECKING:
    from newsreader.store.database import Library


def compare_story(library: Library, story: int, progress: Progress = silent) -> StoryComparison:
    """Compares each two articles of a story; raises NotFoundError, and CancelledError."""
    entries = library.stories.get(story).articles
    return held_together([library.articles.get(entry.id) for entry in entries], progress)


def held_together(articles: Sequence[SavedArticle], progress: Progress = silent) -> StoryComparison:
    """What these articles share, all of them against all others.

    Raises CancelledError when ``progress`` does.
    """
    from newsreader.stories.consensus import statements
    from newsreader.stories.gathered import story_facts, story_quotes
    from newsreader.stories.likeness import by_likeness
    from newsreader.stories.origin import likely_origin

    texts = [saved.article for saved in articles]
    pairs = list(combinations(range(len(articles)), 2))
    found: dict[tuple[int, int], Comparison] = {}
    for done, (i, j) in enumerate(pairs):
        progress(done, len(pairs), articles[j].entry.name)
        found[i, j] = compare_articles(texts[i], texts[j], progress)
    shares = _shares(len(articles), found)
    origin, reasons = likely_origin(texts, shares)
    return StoryComparison(
        articles=tuple(articles),
        shares=shares,
        order=by_likeness(shares),
        statements=statements([t.text for t in texts], [t.language for t in texts], found),
        facts=story_facts(found),
        quotes=story_quotes(found),
        origin=origin,
        reasons=reasons,
        complete=all(comparison.complete for comparison in found.values()),
    )


def _shares(count: int, found: dict[tuple[int, int], Comparison]) -> tuple[tuple[float, ...], ...]:
    rows = [[1.0] * count for _ in range(count)]
    for (i, j), comparison in found.items():
        rows[i][j] = comparison.coverage_a.linked
        rows[j][i] = comparison.coverage_b.linked
    return tuple(map(tuple, rows))
