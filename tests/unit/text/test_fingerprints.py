"""Texts that share runs of words share numbers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.text.fingerprints import CERTAIN, all_fingerprints, fingerprints
from newsreader.text.stretches import stretches
from newsreader.text.words import words
from tests.measure.invented_text import blocks, joined


@given(st.integers(0, 10_000), st.integers(0, 300), st.integers(0, 300))
@settings(max_examples=60)
def test_so_many_words_in_a_row_are_always_recognised(seed: int, start: int, place: int) -> None:
    one, other = (joined(blocks(400, number)) for number in (seed, seed + 20_000))
    copied = words(one).folded[start : start + CERTAIN]
    own = other.split()
    whole = " ".join([*own[:place], *copied, *own[place:]])
    assert set(fingerprints(one)) & set(fingerprints(whole))


def test_few_numbers_are_kept() -> None:
    text = joined(blocks(4_000, 5))
    assert 11 < len(text.split()) / len(fingerprints(text)) < 14


def test_a_few_words_of_a_text_are_among_all_its_numbers() -> None:
    text = joined(blocks(100, 1))
    few = " ".join(text.split()[20:30])
    assert set(all_fingerprints(few)) <= set(all_fingerprints(text))
    assert set(fingerprints(text)) <= set(all_fingerprints(text))


def test_capitals_and_marks_do_not_count() -> None:
    text = joined(blocks(100, 1))
    assert fingerprints(text) == fingerprints(text.upper().replace(".", "!"))


def test_runs_across_the_stretches_of_a_book_count() -> None:
    text = joined(blocks(40_000, 1))
    border = next(stretches(text)).end
    assert border < len(text)
    around = " ".join(text[border - 2000 : border + 2000].split()[1:-1])
    assert set(all_fingerprints(around)) <= set(all_fingerprints(text))


@given(st.text())
def test_every_number_fits_into_four_bytes(text: str) -> None:
    assert all(-(1 << 31) <= number < 1 << 31 for number in fingerprints(text))
