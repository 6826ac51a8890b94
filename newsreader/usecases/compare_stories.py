"""Hold the articles of a story against each other: all with all, or of many the near ones first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import combinations
from typing import TYPE_CHECKING

from newsreader.domain.article import Article, SavedArticle, newest_versions
from newsreader.domain.comparison import Comparison
from newsreader.domain.progress import Progress, silent
from newsreader.domain.story_comparison import StoryComparison
from newsreader.usecases.known_pairs import PAIRS_AT_A_TIME, Known, compare_into
from newsreader.usecases.story_index import LibraryShelf

if TYPE_CHECKING:
    from newsreader.store.database import Library


def compare_story(
    library: Library,
    story: int,
    progress: Progress = silent,
    known: Known | None = None,
    most: int = PAIRS_AT_A_TIME,
) -> StoryComparison:
    """Compares the articles of a story, ``most`` pairs of them that are not ``known`` yet.

    Of several versions only the newest is compared.  Of more pairs, those that share rare terms
    come first, and the result tells how many are left out; a further call with the same ``known``,
    which is added to, goes on with them.  Raises NotFoundError, and CancelledError when
    ``progress`` does.
    """
    from newsreader.stories.consensus import statements
    from newsreader.stories.gathered import story_facts, story_quotes
    from newsreader.stories.likeness import by_likeness
    from newsreader.stories.moments import by_date
    from newsreader.stories.origin import likely_origin
    from newsreader.stories.verdicts import verdicts_on

    entries = newest_versions(library.stories.get(story).articles)
    saved = [library.articles.get(entry.id) for entry in entries]
    found = _compared(library, saved, progress, {} if known is None else known, most)
    articles = [one.article for one in saved]
    shares = _shares(len(saved), found)
    origin, reasons = likely_origin(articles, shares)
    facts = story_facts(found)
    return StoryComparison(
        articles=tuple(saved),
        shares=shares,
        order=by_likeness(shares),
        by_date=by_date(articles),
        statements=statements([a.text for a in articles], [a.language for a in articles], found),
        facts=facts,
        verdicts=verdicts_on(facts, saved, library.verdicts.all()),
        quotes=story_quotes(found),
        origin=origin,
        reasons=reasons,
        complete=all(comparison.complete for comparison in found.values()),
        left_out=len(saved) * (len(saved) - 1) // 2 - len(found),
    )


def published_at(article: Article) -> datetime | None:
    """When an article came out, in UTC; None where its date is not known."""
    from newsreader.stories.moments import published

    when = published(article.date)
    return when.begins if when else None


def judged_anew(library: Library, comparison: StoryComparison) -> StoryComparison:
    """The same with the verdicts as they are now."""
    from newsreader.stories.verdicts import verdicts_on

    verdicts = verdicts_on(comparison.facts, comparison.articles, library.verdicts.all())
    return replace(comparison, verdicts=verdicts)


def _compared(
    library: Library, saved: Sequence[SavedArticle], progress: Progress, known: Known, most: int
) -> Mapping[tuple[int, int], Comparison]:
    """The comparison of articles i and j, i < j, for pairs that are known and ``most`` others."""
    numbers = [one.entry.id for one in saved]
    wanted = list(combinations(range(len(saved)), 2))
    unknown = [(i, j) for i, j in wanted if (numbers[i], numbers[j]) not in known]
    if len(unknown) > most:
        asked = set(unknown)
        unknown = [pair for pair in _nearest_first(library, saved) if pair in asked][:most]
    compare_into(known, library, [(numbers[i], numbers[j]) for i, j in unknown], progress)
    return {
        (i, j): known[numbers[i], numbers[j]]
        for i, j in wanted
        if (numbers[i], numbers[j]) in known
    }


def _nearest_first(library: Library, saved: Sequence[SavedArticle]) -> list[tuple[int, int]]:
    from newsreader.stories.nearest import nearest_first
    from newsreader.stories.rarity import Rarity
    from newsreader.stories.signature import Signature

    stories = {one.entry.story_id for one in saved if one.entry.story_id is not None}
    signed = {one.article_id: one for one in library.stories.signed(stories)}
    signatures = [Signature.from_text(signed[one.entry.id].signature) for one in saved]
    shelf = LibraryShelf(library)
    terms = {term for signature in signatures for term in signature.counts}
    return nearest_first(signatures, Rarity(shelf.stories(), shelf.counts(terms)))


def _shares(
    count: int, found: Mapping[tuple[int, int], Comparison]
) -> tuple[tuple[float | None, ...], ...]:
    rows: list[list[float | None]] = [[None] * count for _ in range(count)]
    for number in range(count):
        rows[number][number] = 1.0
    for (i, j), comparison in found.items():
        rows[i][j] = comparison.coverage_a.linked
        rows[j][i] = comparison.coverage_b.linked
    return tuple(map(tuple, rows))
