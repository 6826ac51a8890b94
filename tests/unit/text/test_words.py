"""Words: what is one word, how it is folded, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.words import count_words, fold, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ferry sank.", ("the", "ferry", "sank")),
        ("the board’s plan", ("the", "board's", "plan")),
        ("a five-and-a-half-hour talk", ("a", "five", "and", "a", "half", "hour", "talk")),
        ("1,200 crowns, 3.5 per cent", ("1,200", "crowns", "3.5", "per", "cent")),
        (
            "It closed in 2019, 14 were there.",
            ("it", "closed", "in", "2019", "14", "were", "there"),
        ),
        ("the U.S. envoy, at 6 a.m.", ("the", "us", "envoy", "at", "6", "am")),
        ("under_scored", ("under", "scored")),
        ("Straße und Ærø", ("strasse", "und", "ærø")),
        ("soft\u00adhyphen", ("softhyphen",)),
        ("港は閉鎖", ("港", "は", "閉", "鎖")),
        ("Мост закрыт", ("мост", "закрыт")),
        ("", ()),
        ("… — !", ()),
    ],
)
def test_a_text_is_cut_into_folded_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text).folded == expected


def test_letters_with_separate_marks_are_one_word_equal_to_the_composed_one() -> None:
    assert words("cafe\u0301s").folded == words("cafés").folded == ("cafés",)


def test_places_are_those_of_the_original_text_where_folding_changes_lengths() -> None:
    text = "ﬁnal Straße ＮＥＷＳ"
    found = words(text)
    assert [text[s:e] for s, e in zip(found.starts, found.ends, strict=True)] == text.split()
    assert found.folded == ("final", "strasse", "news")


def test_a_plain_text_gives_the_same_words_as_one_with_a_foreign_letter_after_it() -> None:
    text = "The U.S. paid 1,200.50 for it's 3rd try at 5p.m. in No_Man's land"
    assert words(text + " é").folded[:-1] == words(text).folded


@given(st.text(st.sampled_from("aBé1²٢.,'’ _-—“ßж€"), max_size=40))
def test_common_letters_give_the_same_words_with_and_without_rare_ones(text: str) -> None:
    assert words(f"{text} \u0301").folded == words(text).folded


@pytest.mark.parametrize("piece", ["U.", "1,", "a'", ".,", "\u0301", "渡", "1.a"])
def test_long_runs_take_no_more_than_their_length(piece: str) -> None:
    words(piece * 100_000 + "s")


@given(st.text())
def test_words_are_in_order_without_overlap_and_fold_to_themselves(text: str) -> None:
    found = words(text)
    edges = [edge for pair in zip(found.starts, found.ends, strict=True) for edge in pair]
    assert edges == sorted(edges)
    assert all(
        start < end <= len(text) for start, end in zip(found.starts, found.ends, strict=True)
    )
    assert [fold(word) for word in found.folded] == list(found.folded)


@given(st.text())
def test_words_are_counted_as_they_are_found(text: str) -> None:
    assert count_words(text) == len(words(text))
