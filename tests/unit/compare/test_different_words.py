"""Two renderings of one utterance are told apart by whole words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.different_words import different_words


def told(a: str, b: str) -> tuple[list[str], list[str]]:
    in_a, in_b = different_words(a, b)
    return [span.of(a) for span in in_a], [span.of(b) for span in in_b]


def test_a_word_that_was_changed() -> None:
    a, b = "Fish does not wait for a timetable.", "Fish will not wait for the timetable"
    assert told(a, b) == (["does", "a"], ["will", "the"])


def test_words_that_were_cut() -> None:
    assert told("We can live with a ferry, but not for long,", "We can live with a ferry") == (
        ["but not for long"],
        [],
    )


def test_marks_and_capitals_make_no_difference() -> None:
    assert told("“It’s safe,” he said", "it's safe he said") == ([], [])


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_left_is_the_same_on_both_sides(a: str, b: str) -> None:
    in_a, in_b = different_words(a, b)

    def rest(text: str, spans: object) -> str:
        for span in reversed(list(spans)):  # type: ignore[call-overload]
            text = text[: span.start] + " " + text[span.end :]
        return text

    assert different_words(rest(a, in_a), rest(b, in_b)) == ((), ())
