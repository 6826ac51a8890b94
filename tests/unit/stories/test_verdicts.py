"""A decision about a fact holds after a new comparison, and no further than it was meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from newsreader.domain.article import Article, ArticleEntry, SavedArticle
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.story_comparison import FactValue, StoryFact, Telling
from newsreader.domain.verdict import Ruling, Verdict
from newsreader.stories.verdicts import judged, verdicts_on

NOW = datetime(2026, 4, 20, tzinfo=UTC)
TEXT = "It carried 24 cars, then 42."


def saved(number: int) -> SavedArticle:
    entry = ArticleEntry(number, 1, "", "", (), "", "", "", 6, NOW)
    return SavedArticle(entry, Article(f"{number}.txt", str(number) * 64, TEXT))


ARTICLES = (saved(5), saved(6), saved(7))
FACT = StoryFact(
    FactKind.NUMBER,
    (
        FactValue("24", (Telling(0, Span(11, 13)),)),
        FactValue("42", (Telling(1, Span(25, 27)),)),
    ),
    True,
)


def verdict(number: int, ruling: Ruling = Ruling.DISMISSED) -> Verdict:
    return Verdict(number, judged(1, FACT, ARTICLES), ruling, "", NOW)


def test_a_fact_is_named_by_its_places_and_words() -> None:
    named = judged(1, FACT, ARTICLES)
    assert [(p.article_id, p.words) for p in named.places] == [(5, "24"), (6, "42")]


def test_a_decision_holds_though_places_and_order_have_changed() -> None:
    wider = FactValue("24", (Telling(2, Span(8, 18)),))
    again = replace(FACT, values=(FACT.values[1], wider))
    turned = (ARTICLES[2], ARTICLES[1], ARTICLES[0])
    assert verdicts_on([again], turned, [verdict(1)]) == (verdict(1),)


def test_the_newest_decision_counts() -> None:
    both = [verdict(1), verdict(2, Ruling.ACCEPTED)]
    assert verdicts_on([FACT], ARTICLES, both) == (both[1],)


def test_another_value_opens_the_question_again() -> None:
    third = FactValue("30", (Telling(2, Span(11, 13)),))
    assert verdicts_on([replace(FACT, values=(*FACT.values, third))], ARTICLES, [verdict(1)]) == (
        None,
    )


def test_a_fact_that_stands_elsewhere_is_another_one() -> None:
    elsewhere = replace(FACT, values=(FactValue("24", (Telling(0, Span(0, 2)),)),))
    other_kind = replace(FACT, kind=FactKind.MONEY)
    assert verdicts_on([elsewhere, other_kind], ARTICLES, [verdict(1)]) == (None, None)
