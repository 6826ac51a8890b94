"""How long the window's thread is busy with the page of a story of very many articles.

python -m tests.measure.story_page [--articles 500]
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

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
from newsreader.paths import resources
from newsreader.ui.qt_setup import start_qt
from newsreader.ui.story.story_page import StoryPage

_NOW = datetime(2026, 4, 20, tzinfo=UTC)
_SENTENCE = "The dam at Norrhaven was opened after {n} workers had waited for the order. "
_SENTENCES = 20


def invented(count: int) -> tuple[Story, StoryComparison]:
    """A story of so many articles, each of twenty sentences, many of them shared."""
    text = "".join(_SENTENCE.format(n=100 + n) for n in range(_SENTENCES))
    long = len(_SENTENCE.format(n=100))

    def saved(number: int) -> SavedArticle:
        date = (_NOW + timedelta(minutes=7 * number)).isoformat()
        article = Article(f"/in/{number}.txt", "", text, source=f"Post {number}", date=date)
        entry = ArticleEntry(
            number + 1, 1, f"Dam opened, report {number}", article.source, (), date,
            article.path, "", 200, _NOW,
        )  # fmt: skip
        return SavedArticle(entry, article)

    def tellings(first: int, of: int, sentence: int) -> tuple[Telling, ...]:
        span = Span(sentence * long, sentence * long + long)
        return tuple(Telling((first + n) % count, span) for n in range(of))

    statements = [
        Statement(told, told[0])
        for number in range(8 * count)
        if (told := tellings(number, 1 + (8 * count - number) % 40, number % _SENTENCES))
    ]
    facts = [
        StoryFact(
            FactKind.NUMBER,
            (
                FactValue("1", tellings(number, 30, number % _SENTENCES)),
                FactValue("2", tellings(number + 40, 3, (number + 1) % _SENTENCES)),
            ),
            conflict=number % 2 == 0,
        )
        for number in range(2 * count)
    ]
    quotes = [
        StoryQuote(
            tuple(Rendering(one, "Rieve") for one in tellings(number, 6, number % _SENTENCES)),
            changed=True,
        )
        for number in range(count)
    ]
    near = [[0.3 if abs(i - j) < 3 else None for j in range(count)] for i in range(count)]
    return Story(1, "The dam at Norrhaven", ()), StoryComparison(
        articles=tuple(map(saved, range(count))),
        shares=tuple(map(tuple, near)),
        order=tuple(range(count)),
        by_date=tuple(range(count)),
        statements=tuple(statements),
        facts=tuple(facts),
        verdicts=(None,) * len(facts),
        quotes=tuple(quotes),
        origin=0,
        reasons=tuple(
            OriginReason(OriginKind.CREDITS, number, 0, "Post 0") for number in range(1, count)
        ),
        complete=True,
        left_out=count * (count - 1) // 2 - 2 * count,
    )


def busy(what: str, do: Callable[[], object]) -> None:
    """Do something to the page and tell how long its thread reckons at a stretch."""
    QApplication.processEvents()
    longest, begun = 0.0, time.thread_time()
    do()
    for _ in range(20):
        longest = max(longest, time.thread_time() - begun)
        begun = time.thread_time()
        QApplication.processEvents()
    print(f"{what}: {1000 * longest:.0f} ms at a stretch", flush=True)


def main() -> None:
    """Open the page and press what there is on it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=500)
    count = parser.parse_args().articles
    start_qt(resources())
    page = StoryPage()
    page.resize(1200, 820)
    page.show()
    story, comparison = invented(count)
    busy("open the page", lambda: page.show_story(story, comparison))
    busy("order by likeness", lambda: page.shares.order.setCurrentIndex(1))
    busy("all articles in the square", page.shares.all.click)
    busy("all facts", page.facts.all.click)
    busy("more statements", page.statements.more.click)
    busy("statements of one article", lambda: page.statements.outlet.activated.emit(5))
    busy("show it again", lambda: page.show_story(story, comparison))


if __name__ == "__main__":
    main()
