"""A comparison as JSON and as text for a terminal, and notes for scripts: nothing is left out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    Passage,
    QuotePair,
)
from newsreader.domain.note import (
    Anchor,
    Note,
    NoteColour,
    NoteMarks,
    NotePlace,
    NoteState,
    NoteTarget,
)
from newsreader.domain.span import Span
from newsreader.reports.json_documents import comparison_document, dump, dump_line, notes_document
from newsreader.reports.text import comparison_text

NOON = datetime(2024, 5, 6, 12, tzinfo=UTC)
TEXT_A = "The <b>ferry</b> carries 24 cars. Nobody asked *why*."
TEXT_B = "The <b>ferry</b> carries 42 cars."


def _article(letter: str, text: str) -> Article:
    return Article(path=f"/in/{letter}.txt", sha256=letter * 64, text=text, title=f"<{letter}>")


@pytest.fixture
def compared() -> tuple[Article, Article, Comparison]:
    whole = Span(0, len(TEXT_B))
    edit = Edit(EditOp.REPLACE, Span(25, 27), Span(25, 27))
    link = Link(LinkKind.EDITED, True, 0.91, "why & how", (whole,), (whole,), (edit,))
    half, none = Coverage(0, 0.5, 0, 0.5), Coverage(0, 1, 0, 0)
    only = (Span(34, len(TEXT_A)),)
    passages = (Passage(whole, whole, (0,)),)
    comparison = Comparison((link,), passages, only, (), (), (), half, none, False)
    return _article("a", TEXT_A), _article("b", TEXT_B), comparison


def test_json_has_every_field_of_the_contract(
    compared: tuple[Article, Article, Comparison],
) -> None:
    document = json.loads(dump(comparison_document(*compared)))
    assert list(document) == [
        "format", "a", "b", "links", "passages", "only_a", "only_b", "facts", "quotes",
        "coverage", "complete",
    ]  # fmt: skip
    assert document["format"] == "newsreader-comparison/1"
    assert list(document["a"]) == ["path", "sha256", "title", "source", "byline", "date", "text"]
    assert document["links"] == [
        {
            "kind": "edited",
            "moved": True,
            "score": 0.91,
            "why": "why & how",
            "a": [[0, 33]],
            "b": [[0, 33]],
            "edits": [{"op": "replace", "a": [25, 27], "b": [25, 27]}],
        }
    ]
    assert document["only_a"] == [[34, 53]]
    assert document["complete"] is False


def test_a_line_of_json_stays_one_line_for_every_reader_of_lines(
    compared: tuple[Article, Article, Comparison],
) -> None:
    a, b, comparison = compared
    odd = replace(a, text=a.text + "\n\x85\x0b\x0c\x1c\u2028\u2029")
    line = dump_line(comparison_document(odd, b, comparison))
    assert len(line.splitlines()) == 1
    assert json.loads(line)["a"]["text"] == odd.text


@given(st.lists(st.integers(0, 50), min_size=4, max_size=4).filter(any))
def test_shares_add_up_to_one_and_none_is_negative(words: list[int]) -> None:
    shares = Coverage(*(count / sum(words) for count in words))
    whole = Article("a.txt", "0" * 64, "")
    compared = Comparison((), (), (), (), (), (), shares, shares, True)
    written = json.loads(
        dump(comparison_document(whole, whole, compared)), parse_float=Decimal, parse_int=Decimal
    )["coverage"]["a"]
    assert sum(written.values()) == 1
    for share, exact in zip(written.values(), (count / sum(words) for count in words), strict=True):
        assert share >= 0
        assert abs(float(share) - exact) < 1.1e-6


def test_text_tells_changes_without_colour(
    compared: tuple[Article, Article, Comparison],
) -> None:
    text = comparison_text(*compared, width=80)
    assert "[-24-] {+42+}" in text
    assert "Edited, moved" in text
    assert "Nobody asked *why*." in text
    assert "\x1b" not in text


def test_text_calls_kinds_as_the_window_does(
    compared: tuple[Article, Article, Comparison],
) -> None:
    a, b, comparison = compared
    whole = (Span(0, len(TEXT_B)),)
    links = tuple(Link(kind, False, 0.5, "", whole, whole) for kind in LinkKind)
    text = comparison_text(a, b, replace(comparison, links=links), width=80)
    headings = [line for line in text.splitlines() if line[:1].isdigit()]
    assert headings == ["1. Same", "2. Edited", "3. Reworded"]
    assert "possibl" not in text.lower()


@pytest.mark.parametrize("colour", [False, True])
def test_text_gives_no_orders_of_an_article_to_the_terminal(
    compared: tuple[Article, Article, Comparison], colour: bool
) -> None:
    a, b, comparison = compared
    unfit = str.maketrans({"c": "\x1b", "b": "\x9b", "y": "\x08"})
    odd_a = replace(a, text=a.text.translate(unfit), title="T\x1b[2J", source="S\x07\nx")
    odd_b = replace(b, text=b.text.translate(unfit), title="")
    text = comparison_text(odd_a, odd_b, comparison, width=80, colour=colour)
    own = re.compile(r"\x1b\[[0-9;]*m")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", own.sub("", text))
    assert "\nB  " in own.sub("", text)
    assert "\ufffdarries" in text


def test_an_excerpt_shows_where_a_paragraph_ends(
    compared: tuple[Article, Article, Comparison],
) -> None:
    a, b, comparison = compared
    long = replace(a, text="One line\nof it.\r\n \r\nAnother paragraph.\n\n\nA third.")
    only = (Span(0, len(long.text)),)
    told = replace(comparison, links=(), only_a=only)
    expected = "One line of it. ¶ Another paragraph. ¶ A third."
    assert expected in comparison_text(long, b, told, width=80)


def test_text_fits_the_width(compared: tuple[Article, Article, Comparison]) -> None:
    assert max(map(len, comparison_text(*compared, width=50).splitlines())) <= 50


@pytest.fixture
def parted() -> tuple[Article, Article, Comparison]:
    a, b = "He waited six hours. “Close it,” she said.", "He waited ten hours. “Shut it,” she said."
    six, ten = Span(10, 19), Span(10, 19)
    facts = (
        Fact(FactKind.NUMBER, Span(0, 2), Span(0, 2), "1", "1", False, 0),
        Fact(FactKind.DURATION, six, ten, "6 h", "10 h", True, 0),
    )
    quotes = (QuotePair(Span(22, 31), Span(22, 30), "Quillan", "", True),)
    half = Coverage(0, 0, 0.5, 0.5)
    comparison = Comparison((), (), (), (), facts, quotes, half, half, True)
    return _article("a", a), _article("b", b), comparison


def test_facts_that_part_and_quotes_in_other_words_come_first(
    parted: tuple[Article, Article, Comparison],
) -> None:
    text = comparison_text(*parted)
    assert "! Length of time: A “six hours”, B “ten hours”" in text
    assert "= Quote: A “Close it,”, B “Shut it,”" in text
    assert "Number" not in text


def test_a_note_tells_its_marks_and_its_places() -> None:
    marks = NoteMarks(("figures",), NoteColour.RED, NoteState.TO_CHECK)
    places = (NotePlace(3, Span(8, 13)), NotePlace(4, None))
    target = NoteTarget(2, Anchor(Span(4, 9), "ferry", "The ", " is"))
    (note,) = notes_document([Note(1, target, "When?", NOON, NOON, marks, places)])
    assert (note["tags"], note["colour"], note["state"]) == (["figures"], "red", "to_check")
    assert note["places"] == [{"article": 3, "span": [8, 13]}, {"article": 4, "span": None}]
