"""Reports of a story: complete, escaped, citable, and the same every time."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader.domain.article import Article, ArticleEntry, SavedArticle
from newsreader.domain.comparison import FactKind
from newsreader.domain.span import Span
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
from newsreader.reports.documents import story_html, story_markdown
from newsreader.reports.json_documents import dump
from newsreader.reports.story_json import story_csv, story_document

TEMPLATES = resources() / "templates"
TEXTS = ("It sank after <b>six</b> hours.", "=It sank after five hours.")


def saved(number: int) -> SavedArticle:
    article = Article(f"/in/{number}.txt", str(number) * 64, TEXTS[number], source="Bea*con")
    now = datetime(2026, 4, 20, tzinfo=UTC)
    entry = ArticleEntry(number + 7, 1, f"<Ship {number}>", "", (), "", "", "", 5, now)
    return SavedArticle(entry, article)


def telling(article: int, words: str) -> Telling:
    start = TEXTS[article].index(words)
    return Telling(article, Span(start, start + len(words)))


@pytest.fixture
def story() -> StoryComparison:
    six, five = telling(0, "<b>six</b> hours"), telling(1, "five hours")
    whole = telling(0, TEXTS[0]), telling(1, TEXTS[1])
    return StoryComparison(
        articles=(saved(0), saved(1)),
        shares=((1.0, 0.8), (0.75, 1.0)),
        order=(0, 1),
        statements=(Statement(whole, whole[1]),),
        facts=(
            StoryFact(
                FactKind.DURATION, (FactValue("6 h", (six,)), FactValue("5 h", (five,))), True
            ),
            StoryFact(FactKind.NUMBER, (FactValue("1", whole),), False),
        ),
        quotes=(StoryQuote((Rendering(six, "Rieve"), Rendering(five, "")), True),),
        origin=0,
        reasons=(OriginReason(OriginKind.CONTAINED, 1, 0, share=0.75),),
        complete=False,
    )


def test_html_is_escaped_and_has_everything(story: StoryComparison) -> None:
    page = story_html("A <ship>", story, TEMPLATES)
    assert "A &lt;ship&gt;" in page
    assert "&lt;b&gt;six&lt;/b&gt; hours" in page
    assert "<b>six</b>" not in page
    assert "80%" in page
    assert "75%" in page
    assert "1" * 64 in page
    assert "said by Rieve" in page
    assert "Likely origin: <b>&lt;Ship 0&gt; (1)</b>" in page
    assert "Not all articles could be compared" in page
    assert "http" not in page.replace("http-equiv", "")


def test_markdown_takes_signs_for_themselves(story: StoryComparison) -> None:
    page = story_markdown("A *ship*", story, TEMPLATES)
    assert page.startswith("# A \\*ship\\*\n")
    assert "Bea\\*con" in page
    assert "| 1 | · | 80% |\n| 2 | 75% | · |" in page
    assert "75% of the words of \\<Ship 1\\> (2) have a counterpart in \\<Ship 0\\> (1)." in page
    assert "- ⚠ Length of time\n  - “\\<b\\>six\\</b\\> hours”: 1 (1: 14–30)" in page


def test_facts_that_all_tell_alike_are_no_news(story: StoryComparison) -> None:
    facts = story_markdown("Ship", story, TEMPLATES).split("## Where")[1].split("## Who")[0]
    assert "Length of time" in facts
    assert "Number" not in facts


def test_json_points_into_the_texts(story: StoryComparison) -> None:
    document = json.loads(dump(story_document("Ship", story)))
    assert document["format"] == "newsreader-story/1"
    for fact in document["facts"]:
        for value in fact["values"]:
            for told in value["tellings"]:
                text = document["articles"][told["article"]]["text"]
                assert text[slice(*told["span"])]
    assert document["shares"] == [[1.0, 0.8], [0.75, 1.0]]
    assert len(document["facts"]) == 2


def test_csv_never_starts_a_formula(story: StoryComparison) -> None:
    rows = list(csv.DictReader(io.StringIO(story_csv("Ship", story))))
    assert [row["what"] for row in rows] == ["fact", "fact", "statement", "quote", "quote"]
    assert rows[2]["words"] == "'=It sank after five hours."
    assert rows[2]["told by"] == "1 2"


def test_each_row_of_the_table_can_be_cited_alone(story: StoryComparison) -> None:
    rows = list(csv.DictReader(io.StringIO(story_csv("Ship", story))))
    assert [row["article"] for row in rows] == ["1", "2", "2", "1", "2"]
    for row in rows:
        number = int(row["article"]) - 1
        assert row["headline"] == f"<Ship {number}>"
        assert row["file"] == f"/in/{number}.txt"
        assert row["SHA-256"] == str(number) * 64


def test_a_story_in_which_nothing_parts_says_so(story: StoryComparison) -> None:
    quiet = replace(story, facts=(), quotes=(), origin=None, reasons=(), complete=True)
    page = story_html("Ship", quiet, TEMPLATES)
    assert "No fact was found on which the articles differ." in page
    assert "Nothing tells who had it first." in page
