"""Letters tell two spellings of one word apart, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.letters import different_letters
from newsreader.domain.span import Span, gaps

WORDS = st.text("abcdeé", max_size=12)


@pytest.mark.parametrize(
    ("a", "b", "only_a", "only_b"),
    [
        ("Antony", "Anthony", (), ("h",)),
        ("Hester", "Esther", ("He",), ("E", "h")),
        ("board", "board", (), ()),
        ("arm", "hand", (), ()),
        ("Antony Reed", "Anthony Reed", (), ("h",)),
        ("Ruf Reed", "Olsen Reed", (), ()),
    ],
)
def test_spellings(a: str, b: str, only_a: tuple[str, ...], only_b: tuple[str, ...]) -> None:
    found_a, found_b = different_letters(a, b)
    assert tuple(span.of(a) for span in found_a) == only_a
    assert tuple(span.of(b) for span in found_b) == only_b


@given(WORDS, WORDS)
def test_what_is_left_is_the_same_on_both_sides(a: str, b: str) -> None:
    found_a, found_b = different_letters(a, b)
    if found_a or found_b:
        left_a = "".join(gap.of(a) for gap in gaps(found_a, Span(0, len(a))))
        left_b = "".join(gap.of(b) for gap in gaps(found_b, Span(0, len(b))))
        assert left_a == left_b
