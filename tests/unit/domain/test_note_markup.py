"""What a note says without the marks of Markdown that it was written with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.note_markup import plain_words, strong_and_other_words


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("**Ask Rieve** for the log", "Ask Rieve for the log"),
        ("ask *both* and _again_", "ask both and again"),
        ("# Open questions", "Open questions"),
        ("> as she said", "as she said"),
        ("~~wrong~~ and `code`", "wrong and code"),
        ("see [the log](x.html)", "see the log"),
        ("**_both_ marks**", "both marks"),
        ("5 * 3 and a_file_name", "5 * 3 and a_file_name"),
        ("- first\n- second", "- first\n- second"),
    ],
)
def test_marks_are_left_out_and_no_word_is(written: str, meant: str) -> None:
    assert plain_words(written) == meant


def test_strong_words_and_headings_are_told_from_the_others() -> None:
    assert [*strong_and_other_words("ask **Rieve** now")] == [
        ("ask ", False),
        ("Rieve", True),
        (" now", False),
    ]
    assert [*strong_and_other_words("## Later")] == [("Later", True)]


@given(st.text(alphabet="ab *_`~#>[]()\n", max_size=40))
def test_letters_outside_of_addresses_stay(text: str) -> None:
    kept = plain_words(text)
    if "](" not in text:
        assert [x for x in kept if x in "ab"] == [x for x in text if x in "ab"]
