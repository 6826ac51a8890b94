"""Finds the facts again that the user has decided about, whatever a new comparison made of them."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.domain.article import SavedArticle
from newsreader.domain.story_comparison import StoryFact
from newsreader.domain.verdict import FactPlace, Judged, Verdict


def judged(story_id: int, fact: StoryFact, articles: Sequence[SavedArticle]) -> Judged:
    """The name of a fact by which a verdict on it is kept."""
    places = (
        FactPlace(
            articles[telling.article].entry.id,
            telling.span,
            telling.span.of(articles[telling.article].article.text),
        )
        for value in fact.values
        for telling in value.tellings
    )
    values = tuple(sorted(value.value for value in fact.values))
    return Judged(story_id, fact.kind, values, tuple(places))


def verdicts_on(
    facts: Sequence[StoryFact], articles: Sequence[SavedArticle], verdicts: Sequence[Verdict]
) -> tuple[Verdict | None, ...]:
    """For each fact the newest verdict on it; ``verdicts`` are in the order in which they came.

    A verdict is on a fact of its kind that stands in one of its places.  What was decided when
    fewer values were on the table no longer holds once another one turns up.
    """
    newest_first = list(reversed(verdicts))
    return tuple(
        next((one for one in newest_first if _is_on(one.fact, fact, articles)), None)
        for fact in facts
    )


def _is_on(named: Judged, fact: StoryFact, articles: Sequence[SavedArticle]) -> bool:
    if named.kind is not fact.kind or not {v.value for v in fact.values} <= set(named.values):
        return False
    return any(
        place.article_id == articles[telling.article].entry.id and place.span.overlaps(telling.span)
        for value in fact.values
        for telling in value.tellings
        for place in named.places
    )
