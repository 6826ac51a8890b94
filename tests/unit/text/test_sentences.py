"""Sentences: where they end in news prose, and where a full stop is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.sentences import sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge is shut.|It opens in May.",
        "Is it safe?|No!|Nobody knows…|The board waits.",
        "Mr. Dahl met Dr. Ines Prat on Jan. 5 in St. Olav.|They spoke.",
        "The firm Corvane Inc. makes ropes.|It pays well.",
        "J. R. Hallam wrote it.|So did I.|We agree.",
        "The U.S. Senate voted.|He lives in the U.S.|He left at 6 p.m.|The train was late.",
        "It cost 4.2 million.|In 2019 it cost 3.1.|Nobody paid.",
        "“We are saving it.|It was old,” she said.|He agreed.",
        '"Stop!" he cried.|"Why?" she asked.',
        "He read it (the first half.)|She did not.",
        "They ended the visit.|Harlan flew home.|It was over.",
        "The site is example.com.|It is www.harlan.org still.",
        "See No. 5 in the list.|The answer was no.|He went.",
        "Harbour shut for weeks|The harbour is shut.|Ships wait.",
    ],
)
def test_sentences_end_where_a_reader_says(marked: str) -> None:
    text = marked.replace("visit.|Harlan", "visit.Harlan").replace("weeks|", "weeks\n")
    text = text.replace("|", " ")
    expected = marked.replace("weeks|", "weeks|").split("|")
    assert cut(text) == expected


def test_a_line_break_ends_a_sentence_but_a_wrapped_line_goes_on() -> None:
    assert cut("Ferry runs aground\n\nThe ferry left\nat noon.\nBy Ada Holm") == [
        "Ferry runs aground",
        "The ferry left\nat noon.",
        "By Ada Holm",
    ]


def test_a_stray_quotation_mark_belongs_to_the_sentence_before() -> None:
    assert cut("He left. ” “\nShe stayed. .") == ["He left. ” “", "She stayed. ."]


def test_an_ordinal_with_a_full_stop_is_no_end_in_german() -> None:
    assert cut("Am 3. Mai kam sie. Er blieb.", "de") == ["Am 3. Mai kam sie.", "Er blieb."]


def test_wide_full_stops_end_sentences_without_spaces() -> None:
    assert cut("桥梁关闭。何时开放？没人知道。", "zh") == ["桥梁关闭。", "何时开放？", "没人知道。"]


@given(st.text(alphabet=st.sampled_from('ab AB.!?\n"”’ \u3002é1'), max_size=80))
def test_sentences_are_trimmed_ordered_and_lose_nothing_but_white_space(text: str) -> None:
    found = sentences(text)
    assert all(span.of(text) == span.of(text).strip() != "" for span in found)
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert list(found) == sorted(found)


@pytest.mark.parametrize("piece", [".", ".,", '!"', "\n", " \n", "-. ", "(.", "…'"])
def test_long_runs_take_no_more_than_their_length(piece: str) -> None:
    sentences(piece * 100_000 + ",")
