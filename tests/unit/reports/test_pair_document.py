"""The report of two articles: every passage in its own words, with all that proves it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader import __version__
from newsreader.domain.article import Article
from newsreader.domain.comparison import (
    Comparison,
    Coverage,
    Edit,
    EditOp,
    Fact,
    FactKind,
    Link,
    LinkKind,
    QuotePair,
)
from newsreader.domain.note import Anchor, Note, NoteMarks, NoteState, NoteTarget
from newsreader.domain.span import Span
from newsreader.reports.blocks import Bullets, Document, Edge, Heading, Notice, Row, Table, Voice
from newsreader.reports.outline import outline
from newsreader.reports.pair_csv import pair_csv
from newsreader.reports.pair_document import pair_document
from newsreader.reports.provenance import RAW, Annex

TEXT_A = "He waited six hours, he said. “Close it,” she said.\n\nThen it rained."
TEXT_B = "He waited ten hours, he said. “Shut it,” she said."
NOW = datetime(2026, 4, 20, tzinfo=UTC)
ON_A = Note(4, NoteTarget(7, Anchor(Span(10, 19), "six hours", "", "")), "Who timed it?", NOW, NOW)
ON_BOTH = Note(5, NoteTarget(7, None, 8), "Ask both", NOW, NOW)


def article(letter: str, text: str) -> Article:
    return Article(f"/in/{letter}.txt", letter * 64, text, title=letter, source=f"Post {letter}")


@pytest.fixture
def compared() -> tuple[Article, Article, Comparison]:
    first = Span(0, 29)
    edit = Edit(EditOp.REPLACE, Span(10, 13), Span(10, 13))
    link = Link(LinkKind.EDITED, True, 0.9, "but for one word", (first,), (first,), (edit,))
    facts = (
        Fact(FactKind.NUMBER, Span(0, 2), Span(0, 2), "1", "1", False, 0),
        Fact(FactKind.DURATION, Span(10, 19), Span(10, 19), "6 h", "10 h", True, 0),
    )
    quotes = (QuotePair(Span(31, 40), Span(31, 39), "Quillan", "", True),)
    half = Coverage(0, 0.5, 0, 0.5)
    only = (Span(51, len(TEXT_A)),)
    found = Comparison((link,), (), only, (), facts, quotes, half, half, False)
    return article("a", TEXT_A), article("b", TEXT_B), found


def made(compared: tuple[Article, Article, Comparison], annex: Annex | None = None) -> Document:
    return pair_document(outline(*compared), annex or Annex())


def rows_under(document: Document, title: str) -> tuple[Row, ...]:
    blocks = iter(document.blocks)
    next(block for block in blocks if block == Heading(title))
    table = next(blocks)
    assert isinstance(table, Table)
    return table.rows


def test_conflicts_come_before_what_both_say(
    compared: tuple[Article, Article, Comparison],
) -> None:
    titles = [block.text for block in made(compared).blocks if isinstance(block, Heading)]
    assert titles == [
        *("A: a", "B: b", "Where the facts part", "Quotes in different words", "What both say"),
        *("Only in A", "Only in B", "How to check this report"),
    ]
    (fact,) = rows_under(made(compared), "Where the facts part")
    assert fact.edge is Edge.THICK
    assert [cell.text for cell in fact.cells] == [
        "Conflict: Length of time",
        "six hours He waited six hours, he said. A · Post a · characters 10–19",
        "ten hours He waited ten hours, he said. B · Post b · characters 10–19",
    ]


def test_changed_words_are_underlined_and_all_others_stay_as_they_stand(
    compared: tuple[Article, Article, Comparison],
) -> None:
    (link,) = rows_under(made(compared), "What both say")
    in_a, in_b = (cell.paragraphs[0] for cell in link.cells[1:])
    assert in_a.text == "He waited six hours, he said."
    assert [(run.text, run.voice) for run in in_a.runs] == [
        ("He waited ", Voice.PLAIN),
        ("six", Voice.UNDERLINED),
        (" hours, he said.", Voice.PLAIN),
    ]
    assert in_b.runs[1].voice is Voice.DOUBLE_UNDERLINED


def test_only_values_that_contradict_each_other_look_like_a_conflict(
    compared: tuple[Article, Article, Comparison],
) -> None:
    a, b, found = compared
    agreeing = replace(found.facts[1], conflict=False)
    for fact, voice in ((found.facts[1], Voice.UNDERLINED), (agreeing, Voice.STRONG)):
        document = made((a, b, replace(found, facts=(fact,))))
        (row,) = rows_under(document, "Where the facts part")
        for cell in row.cells[1:]:
            assert {run.voice for run in cell.paragraphs[1].runs} == {Voice.PLAIN, voice}


def test_words_that_the_other_rendering_of_a_quote_has_not_are_marked(
    compared: tuple[Article, Article, Comparison],
) -> None:
    report = outline(*compared, differing=lambda _a, _b: ((Span(0, 5),), (Span(0, 4),)))
    (quote,) = rows_under(pair_document(report, Annex()), "Quotes in different words")
    words = [
        [(run.text, run.voice) for run in cell.paragraphs[0].runs if run.voice is not Voice.PLAIN]
        for cell in quote.cells[1:]
    ]
    assert words == [[("Close", Voice.UNDERLINED)], [("Shut", Voice.DOUBLE_UNDERLINED)]]


def test_a_comparison_that_was_cut_short_says_so(
    compared: tuple[Article, Article, Comparison],
) -> None:
    assert any(isinstance(block, Notice) for block in made(compared).blocks)


def test_files_hashes_settings_and_program_are_named(
    compared: tuple[Article, Article, Comparison],
) -> None:
    document = made(compared, Annex((RAW,)))
    rows = rows_under(document, "How to check this report")
    assert [[cell.text for cell in row.cells] for row in rows] == [
        ["A", "Post a ", "/in/a.txt", "a" * 64],
        ["B", "Post b ", "/in/b.txt", "b" * 64],
    ]
    last = document.blocks[-1]
    assert isinstance(last, Bullets)
    told = [item.text for item in last.items]
    assert told[:2] == [f"Program: Newsreader {__version__}.", RAW]


def test_only_the_chosen_notes_are_in_it(compared: tuple[Article, Article, Comparison]) -> None:
    annex = Annex(notes=(ON_A, ON_BOTH), signs={7: "A", 8: "B"})
    blocks = made(compared, annex).blocks
    notes = blocks[blocks.index(Heading("Notes")) + 1]
    assert isinstance(notes, Bullets)
    assert [item.text for item in notes.items] == [
        "Who timed it? “six hours” On A, characters 10–19 · written on 2026-04-20",
        "Ask both On A and B · written on 2026-04-20",
    ]
    assert Heading("Notes") not in made(compared).blocks


def test_a_note_shows_its_tags_and_its_state(
    compared: tuple[Article, Article, Comparison],
) -> None:
    marked = replace(ON_A, marks=NoteMarks(("figures", "call back"), state=NoteState.TO_CHECK))
    annex = Annex(notes=(marked,), signs={7: "A", 8: "B"})
    told = "On A, characters 10–19 · to check · #figures · #call back"
    blocks = made(compared, annex).blocks
    notes = blocks[blocks.index(Heading("Notes")) + 1]
    assert isinstance(notes, Bullets)
    assert notes.items[0].text.endswith(f"“six hours” {told} · written on 2026-04-20")
    (*_, row) = csv.DictReader(io.StringIO(pair_csv(*compared, annex)))
    assert row["kind"] == told
    (*_, row) = csv.DictReader(io.StringIO(pair_csv(*compared, replace(annex, signs={9: "A"}))))
    assert row["kind"].startswith("On an earlier version, characters 10–19")


def test_each_row_of_the_table_can_be_cited_alone(
    compared: tuple[Article, Article, Comparison],
) -> None:
    annex = Annex((RAW,), (ON_A,), {7: "A", 8: "B"})
    rows = list(csv.DictReader(io.StringIO(pair_csv(*compared, annex))))
    assert [row["what"] for row in rows] == [
        "link", "fact", "fact", "quote", "only in A", "note",
    ]  # fmt: skip
    assert rows[0]["words of A"] == "He waited six hours, he said."
    assert rows[0]["characters of B"] == "0–29"
    assert rows[2]["value of A"] == "6 h"
    assert rows[2]["conflict"] == "yes"
    assert rows[3]["speaker of A"] == "Quillan"
    assert rows[4]["words of A"] == "\n\nThen it rained."
    assert rows[5]["why"] == "Who timed it?"
    for row in rows:
        assert row["SHA-256 of A"] == "a" * 64
        assert row["file of B"] == "/in/b.txt"
        assert row["settings"] == RAW
        assert row["program"] == f"Newsreader {__version__}"


def test_the_marks_of_markdown_in_a_note_are_made_into_what_they_mean(
    compared: tuple[Article, Article, Comparison],
) -> None:
    note = replace(ON_BOTH, text="**Ask** both *today*")
    blocks = made(compared, Annex(notes=(note,), signs={7: "A", 8: "B"})).blocks
    notes = blocks[blocks.index(Heading("Notes")) + 1]
    assert isinstance(notes, Bullets)
    runs = notes.items[0].paragraphs[0].runs
    assert [(run.text, run.voice) for run in runs] == [
        ("Ask", Voice.STRONG),
        (" both today", Voice.PLAIN),
    ]


def test_what_only_one_says_keeps_its_paragraphs(
    compared: tuple[Article, Article, Comparison],
) -> None:
    a, b, found = compared
    whole = Span(31, len(TEXT_A))
    blocks = made((a, b, replace(found, only_a=(whole,)))).blocks
    only = blocks[blocks.index(Heading("Only in A")) + 1]
    assert isinstance(only, Bullets)
    lines = [paragraph.text for paragraph in only.items[0].paragraphs]
    assert lines == [
        "Close it,” she said.",
        "Then it rained.",
        f"A · Post a · characters 31–{len(TEXT_A)}",
    ]
