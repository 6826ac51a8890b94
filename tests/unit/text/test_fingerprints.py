"""Texts that share runs of words share numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.text.fingerprints import fingerprints
from tests.measure.invented_text import blocks, joined


def test_forty_words_in_a_row_are_recognised() -> None:
    missed = 0
    for seed in range(100):
        one, other = (joined(blocks(400, number)) for number in (seed, seed + 1000))
        copied = " ".join(one.split()[100:140])
        words = other.split()
        whole = " ".join([*words[:200], copied, *words[200:]])
        missed += not set(fingerprints(one)) & set(fingerprints(whole))
    assert missed <= 2


def test_capitals_and_marks_do_not_count() -> None:
    text = joined(blocks(100, 1))
    assert fingerprints(text) == fingerprints(text.upper().replace(".", "!"))


@given(st.text())
def test_every_number_fits_into_four_bytes(text: str) -> None:
    assert all(-(1 << 31) <= number < 1 << 31 for number in fingerprints(text))
