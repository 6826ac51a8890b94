"""The sentence that shows what was found, and the words in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.search_excerpts import Excerpts
from newsreader.text.search_query import parse_query

TEXT = (
    "The ferry sails at noon. Nobody asked why.\n\n"
    "The old bridge is shut. The café by the bridge sells ferry tickets, don’t ask.\n\n"
    "A bridge too far."
)


def shown(typed: str, text: str = TEXT) -> tuple[str, list[str]]:
    found = Excerpts(parse_query(typed)).of(text)
    return found.sentence.of(text), [span.of(text) for span in found.words]


def test_the_sentence_with_most_of_the_words_is_shown() -> None:
    sentence, words = shown("ferry bridge ")
    assert sentence == "The café by the bridge sells ferry tickets, don’t ask."
    assert words == ["bridge", "ferry"]


def test_the_first_of_equal_sentences_is_shown() -> None:
    assert shown("bridge ")[0] == "The old bridge is shut."


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("CAFE ", "café"),
        ("tick", "tick"),
        ('"ferry tickets"', "ferry tickets"),
        ("don't ", "don’t"),
    ],
)
def test_words_are_found_as_they_stand(typed: str, word: str) -> None:
    assert shown(typed)[1] == [word]


def test_only_the_last_word_may_go_on() -> None:
    assert shown("tick ")[1] == []


def test_without_the_words_the_text_begins() -> None:
    assert shown("source:ferry") == ("The ferry sails at noon.", [])


def test_part_of_a_chinese_name_is_found() -> None:
    assert shown("大桥", "昨天海港大桥关闭了。船还在开。") == ("昨天海港大桥关闭了。", ["大桥"])


@pytest.mark.parametrize(("typed", "words"), [("ท่วม", ["ท่วม"]), ("\u0e48", [])])
def test_thai_marks_belong_to_what_is_found(typed: str, words: list[str]) -> None:
    assert shown(typed, "น้ำท่วมกรุงเทพ")[1] == words


def test_composed_and_decomposed_accents_are_one() -> None:
    assert shown("café ", "A cafe\u0301 opens.")[1] == ["cafe\u0301"]


def test_of_an_endless_sentence_the_part_around_the_word_is_shown() -> None:
    text = "word " * 500 + "needle " + "word " * 500
    sentence, words = shown("needle", text)
    assert words == ["needle"]
    assert len(sentence) <= 300
    assert not sentence.startswith("ord")


@given(st.text(), st.text())
def test_spans_stay_in_the_sentence_and_the_sentence_in_the_text(text: str, typed: str) -> None:
    found = Excerpts(parse_query(typed)).of(text)
    assert found.sentence.end <= len(text)
    assert all(found.sentence.overlaps(span) for span in found.words)
