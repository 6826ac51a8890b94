"""Edits are whole words, and read well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.word_differences import (
    WordEdit,
    core_of,
    word_edits,
    word_order_likeness,
)

_COMMON = ("the", "of", "a", "by")


def shown(a: str, b: str) -> list[tuple[str, str]]:
    """The edits as pairs of words."""
    words_a, words_b = a.split(), b.split()
    numbers = {word: n for n, word in enumerate(dict.fromkeys([*words_a, *words_b, *_COMMON]))}
    edits = word_edits(
        [numbers[w] for w in words_a],
        [numbers[w] for w in words_b],
        frozenset(numbers[word] for word in _COMMON),
    )
    return [(" ".join(words_a[e.a : e.a_end]), " ".join(words_b[e.b : e.b_end])) for e in edits]


def test_a_changed_word_is_one_replacement() -> None:
    assert shown("about six hours", "about seven hours") == [("six", "seven")]


def test_a_word_is_never_cut() -> None:
    assert shown("antony spoke", "anthony spoke") == [("antony", "anthony")]


def test_added_and_dropped_words_stand_alone() -> None:
    assert shown("he was not there", "he was there too") == [("not", ""), ("", "too")]


def test_common_words_between_two_changes_are_swallowed() -> None:
    assert shown("kept the crew of the ship", "saved the men of the boat") == [
        ("kept the crew of the ship", "saved the men of the boat")
    ]


def test_equal_words_beside_a_long_insertion_stay() -> None:
    assert shown("voted on monday to close it", "voted last night to close it") == [
        ("on monday", "last night")
    ]


def test_added_words_slide_to_the_changes_beside_them() -> None:
    assert shown("the largest employer the cannery shut", "the cannery shut") == [
        ("the largest employer", "")
    ]
    assert shown("after a pregnancy they may", "after they become pregnant they may") == [
        ("a pregnancy", "they become pregnant")
    ]


def test_what_hangs_over_is_cut_from_both_ends() -> None:
    edits = [WordEdit(0, 9, 0, 0), WordEdit(11, 12, 2, 3), WordEdit(14, 14, 5, 13)]
    core = core_of(edits, 14, 13)
    assert (core.a, core.a_end, core.b, core.b_end) == (9, 14, 0, 5)
    assert core.edits == (WordEdit(2, 3, 2, 3),)


def test_a_few_words_at_the_ends_are_part_of_the_edit() -> None:
    edits = [WordEdit(0, 2, 0, 0), WordEdit(9, 9, 7, 9)]
    assert core_of(edits, 9, 9).edits == tuple(edits)


def test_likeness_counts_words_in_the_same_order() -> None:
    assert word_order_likeness([1, 2, 3, 4], [1, 2, 3, 4]) == 1.0
    assert word_order_likeness([1, 2, 3, 4], [4, 3, 2, 1]) == 0.25
    assert word_order_likeness([], []) == 1.0


@given(*[st.lists(st.integers(0, 6), max_size=30)] * 2, st.frozensets(st.integers(0, 6)))
def test_b_is_rebuilt_from_a_and_the_edits(
    a: list[int], b: list[int], common: frozenset[int]
) -> None:
    rebuilt: list[int] = []
    done = 0
    for edit in word_edits(a, b, common):
        rebuilt += a[done : edit.a] + b[edit.b : edit.b_end]
        done = edit.a_end
    assert rebuilt + a[done:] == b
