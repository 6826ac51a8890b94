"""Stems bring the forms of a word together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        "repair repairs repaired repairing",
        "agreement agreements agreement's",
        "stop stops stopped stopping",
        "cost costs",
        "city cities",
        "carry carries carried",
        "close closes closed closing",
        "negotiate negotiated negotiating negotiation negotiations",
    ],
)
def test_english_forms_share_a_stem(forms: str) -> None:
    assert len({stem(form, "en") for form in forms.split()}) == 1


def test_different_words_stay_apart() -> None:
    words = ["his", "this", "bus", "business", "policy", "police"]
    assert len({stem(word, "en") for word in words}) == len(words)


def test_other_languages_keep_the_beginning_of_a_long_word() -> None:
    assert stem("verhandlungen", "de") == stem("verhandlung", "de") == "verhan"
    assert stem("brücke", "de") == "brücke"


def test_words_with_digits_stay_whole() -> None:
    assert stem("1,200", "en") == "1,200"
    assert stem("g20s", "en") == "g20s"


@given(st.text(), st.sampled_from(["en", "de", ""]))
def test_any_word_has_a_stem(word: str, language: str) -> None:
    assert isinstance(stem(word, language), str)
