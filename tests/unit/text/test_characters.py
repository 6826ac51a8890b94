"""Characters as a reader counts them: a letter with its marks, an emoji with its skin tone."""

from __future__ import annotations

import pytest

from newsreader.domain.span import Span
from newsreader.text.characters import is_inside, whole


@pytest.mark.parametrize(
    "text",
    ["e\u0301", "1\ufe0f\u20e3", "👍🏽", "👩\u200d", "น้ำ", "कि", "ｶ\uff9e", "\u05e9\u05c1"],
)
def test_a_mark_belongs_to_what_stands_before_it(text: str) -> None:
    assert all(is_inside(text, place) for place in range(1, len(text)))
    assert whole(f"a{text}b", Span(2, len(text))) == Span(1, len(text) + 1)


@pytest.mark.parametrize("text", ["ab", "\u0301", " \u0301", "\n\u0301", "\0\u0301", "渡轮", "!a"])
def test_what_stands_for_itself_is_a_character(text: str) -> None:
    assert not any(is_inside(text, place) for place in range(len(text) + 1))
    assert whole(text, Span(0, 1)) == Span(0, 1)
