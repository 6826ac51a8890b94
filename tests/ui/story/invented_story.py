"""Three invented articles on one event, and what was found in them."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import Article, ArticleEntry, SavedArticle
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
from newsreader.domain.story import Story
from newsreader.domain.story_comparison import (
    FactValue,
    OriginKind,
    OriginReason,
    Rendering,
    Statement,
    StoryComparison,
    StoryFact,
    StoryQuote,
    Telling,
)

TEXTS = (
    "The board met for six hours. “It is safe,” said Rieve. The quay stays open.",
    "The meeting of the board lasted five hours. “It was safe,” Rieve said.",
    "The board met for six hours. Nobody asked the ferrymen.",
)
SOURCES = ("Halyard Agency", "", "Beacon")


def saved(number: int) -> SavedArticle:
    article = Article(
        f"{number}.txt", "", TEXTS[number], source=SOURCES[number], date=f"2026-04-1{number + 4}"
    )
    now = datetime(2026, 4, 20, tzinfo=UTC)
    entry = ArticleEntry(
        number + 11, 1, f"Headline {number}", article.source, (), article.date, article.path, "",
        12, now,
    )  # fmt: skip
    return SavedArticle(entry, article)


def telling(article: int, words: str) -> Telling:
    start = TEXTS[article].index(words)
    return Telling(article, Span(start, start + len(words)))


def statement(*tellings: Telling) -> Statement:
    return Statement(tellings, tellings[0])


BOARD = Story(1, "The board meets", tuple(saved(number).entry for number in range(3)))
STORY = StoryComparison(
    articles=tuple(saved(number) for number in range(3)),
    shares=((1.0, 0.6, 0.4), (0.5, 1.0, 0.3), (0.45, 0.2, 1.0)),
    order=(0, 2, 1),
    by_date=(0, 1, 2),
    statements=(
        statement(
            telling(0, "The board met for six hours."),
            telling(1, "The meeting of the board lasted five hours."),
            telling(2, "The board met for six hours."),
        ),
        statement(
            telling(0, "“It is safe,” said Rieve."), telling(1, "“It was safe,” Rieve said.")
        ),
        statement(telling(0, "The quay stays open.")),
        statement(telling(2, "Nobody asked the ferrymen.")),
    ),
    facts=(
        StoryFact(
            FactKind.DURATION,
            (
                FactValue("6 h", (telling(0, "six hours"), telling(2, "six hours"))),
                FactValue("5 h", (telling(1, "five hours"),)),
            ),
            conflict=True,
        ),
        StoryFact(
            FactKind.NAME,
            (FactValue("Rieve", (telling(0, "Rieve"), telling(1, "Rieve"))),),
            conflict=False,
        ),
    ),
    verdicts=(None, None),
    quotes=(
        StoryQuote(
            (
                Rendering(telling(1, "It was safe,"), "Rieve"),
                Rendering(telling(0, "It is safe,"), "Rieve"),
            ),
            changed=True,
        ),
    ),
    origin=0,
    reasons=(OriginReason(OriginKind.EARLIEST, 0),),
    complete=True,
)
