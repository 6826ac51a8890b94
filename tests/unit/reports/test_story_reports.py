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
    StoryPart,
    StoryQuote,
    Telling,
)
from newsreader.domain.verdict import Judged, Ruling, Verdict
from newsreader.paths import resources
from newsreader.reports.blocks import Document, Heading, Notice, Table
from newsreader.reports.html_page import html_page
from newsreader.reports.json_documents import dump
from newsreader.reports.provenance import Annex
from newsreader.reports.story_csv import story_csv
from newsreader.reports.story_document import story_report_document
from newsreader.reports.story_json import story_document
from newsreader.reports.story_outline import story_outline

TEMPLATES = resources() / "templates"
VERDICT = Verdict(
    1,
    Judged(1, FactKind.DURATION, ("5 h", "6 h"), ()),
    Ruling.DISMISSED,
    "A slip",
    datetime(2026, 4, 20, tzinfo=UTC),
)
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
        by_date=(0, 1),
        statements=(Statement(whole, whole[1]),),
        facts=(
            StoryFact(
                FactKind.DURATION, (FactValue("6 h", (six,)), FactValue("5 h", (five,))), True
            ),
            StoryFact(FactKind.NUMBER, (FactValue("1", whole),), False),
        ),
        verdicts=(VERDICT, None),
        quotes=(StoryQuote((Rendering(six, "Rieve"), Rendering(five, "")), True),),
        origin=0,
        reasons=(OriginReason(OriginKind.CONTAINED, 1, 0, share=0.75),),
        complete=False,
    )


def document(title: str, story: StoryComparison, annex: Annex | None = None) -> Document:
    return story_report_document(story_outline(title, story), annex or Annex())


def facts_of(made: Document) -> list[list[str]]:
    blocks = iter(made.blocks)
    next(block for block in blocks if block == Heading("Where the facts part"))
    table = next(blocks)
    assert isinstance(table, Table)
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_html_is_escaped_and_has_everything(story: StoryComparison) -> None:
    page = html_page(document("A <ship>", story), TEMPLATES)
    assert "A &lt;ship&gt;" in page
    assert "&lt;b&gt;six&lt;/b&gt; hours" in page
    assert "<b>six</b>" not in page
    assert "80%" in page
    assert "75%" in page
    assert "1" * 64 in page
    assert "said by Rieve" in page
    assert 'Likely origin: <b class="strong">&lt;Ship 0&gt; (1)</b>' in page
    assert "Not all was compared to the end" in page
    assert "http" not in page.replace("http-equiv", "")


def test_facts_that_all_tell_alike_are_no_news(story: StoryComparison) -> None:
    told = facts_of(document("Ship", story))
    assert [row[1] for row in told] == [
        "<b>six</b> hours It sank after <b>six</b> hours. 1 · Bea*con · characters 14–30",
        "five hours =It sank after five hours. 2 · Bea*con · characters 15–25",
    ]


def test_what_the_reader_has_decided_stands_with_the_fact(story: StoryComparison) -> None:
    name = facts_of(document("Ship", story))[0][0]
    assert name == "Conflict: Length of time Dismissed by the reader A slip"


def test_pairs_that_were_not_compared_are_told(story: StoryComparison) -> None:
    partly = replace(story, shares=((1.0, None), (None, 1.0)), left_out=1)
    made = document("Ship", partly)
    assert Notice("Pairs of articles that were not compared: 1.") in made.blocks
    square = next(b for b in made.blocks if isinstance(b, Table) and b.compact)
    assert [[cell.text for cell in row.cells] for row in square.rows] == [
        ["1", "·", "–"],
        ["2", "–", "·"],
    ]
    assert story_document("Ship", partly, Annex())["shares"] == [[1.0, None], [None, 1.0]]


def test_of_many_articles_the_pairs_that_share_most_are_listed(story: StoryComparison) -> None:
    many = 25
    shares = tuple(tuple((i * many + j) / 1000 for j in range(many)) for i in range(many))
    articles = tuple(saved(number % 2) for number in range(many))
    made = document("Ship", replace(story, articles=articles, shares=shares))
    table = next(b for b in made.blocks if isinstance(b, Table) and b.compact)
    assert [cell.text for cell in table.rows[0].cells] == ["62%", "25", "24"]
    assert len(table.rows) == 100


def test_json_points_into_the_texts(story: StoryComparison) -> None:
    made = json.loads(dump(story_document("Ship", story, Annex())))
    assert made["format"] == "newsreader-story/1"
    for fact in made["facts"]:
        for value in fact["values"]:
            for told in value["tellings"]:
                text = made["articles"][told["article"]]["text"]
                assert text[slice(*told["span"])]
    assert made["shares"] == [[1.0, 0.8], [0.75, 1.0]]
    assert len(made["facts"]) == 2


def test_csv_never_starts_a_formula(story: StoryComparison) -> None:
    rows = list(csv.DictReader(io.StringIO(story_csv(story, Annex()))))
    assert [row["what"] for row in rows] == [
        *("fact", "fact", "fact"),
        *("statement", "quote", "quote"),
        *("share", "share", "date", "date", "hint at the origin"),
    ]
    assert rows[3]["words"] == "'=It sank after five hours."
    assert rows[3]["told by"] == "1 2"


def test_each_row_of_the_table_can_be_cited_alone(story: StoryComparison) -> None:
    rows = list(csv.DictReader(io.StringIO(story_csv(story, Annex()))))
    words = [row["article"] for row in rows if row["words"]]
    assert words == ["1", "2", "1", "2", "1", "2"]
    for row in rows:
        number = int(row["article"]) - 1
        assert row["headline"] == f"<Ship {number}>"
        assert row["file"] == f"/in/{number}.txt"
        assert row["SHA-256"] == str(number) * 64


@pytest.mark.parametrize("part", StoryPart)
def test_each_part_can_be_written_down_alone(story: StoryComparison, part: StoryPart) -> None:
    outline = story_outline("Ship", story)
    made = story_report_document(outline, Annex(notes=()), part)
    titles = [
        block.text for block in made.blocks if isinstance(block, Heading) and block.level == 1
    ]
    assert titles[0] == "The articles"
    assert len(titles) == 3
    assert titles[2] == "How to check this report"

    rows = list(csv.DictReader(io.StringIO(story_csv(story, Annex(), part))))
    others = [
        row["what"]
        for other in StoryPart
        if other is not part
        for row in csv.DictReader(io.StringIO(story_csv(story, Annex(), other)))
    ]
    assert rows
    assert not {row["what"] for row in rows} & set(others)

    whole = story_document("Ship", story, Annex())
    alone = story_document("Ship", story, Annex(), part)
    assert alone["articles"] == whole["articles"]
    assert part.value in alone
    assert not {other.value for other in StoryPart if other is not part} & set(alone)


def test_shares_and_dates_stand_in_the_table(story: StoryComparison) -> None:
    rows = list(csv.DictReader(io.StringIO(story_csv(story, Annex(), StoryPart.SHARES))))
    told = [(row["article"], row["told by"], row["value"]) for row in rows]
    assert told == [("1", "2", "0.8000"), ("2", "1", "0.7500")]


def test_a_story_in_which_nothing_parts_says_so(story: StoryComparison) -> None:
    quiet = replace(story, facts=(), verdicts=(), quotes=(), origin=None, reasons=(), complete=True)
    page = html_page(document("Ship", quiet), TEMPLATES)
    assert "No fact was found on which the articles differ." in page
    assert "Nothing tells who had it first." in page


def test_renderings_of_a_quote_show_what_the_fullest_has_not(story: StoryComparison) -> None:
    def differing(words: str, fullest: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        return ((Span(0, 4),) if words != fullest else (), ())

    fullest, other = story_outline("Ship", story, differing=differing).quotes[0]
    assert [one.text for one in fullest.words if one.is_changed] == []
    assert [one.text for one in other.words if one.is_changed] == ["five"]
