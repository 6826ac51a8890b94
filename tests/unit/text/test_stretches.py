"""Long texts are cut into stretches, at ends of lines where there are any."""

from __future__ import annotations

import pytest

from newsreader.text import stretches as module
from newsreader.text.stretches import stretches


def cut(text: str) -> list[str]:
    return [span.of(text) for span in stretches(text)]


def test_an_article_of_ordinary_length_is_one_stretch() -> None:
    assert cut("The ferry left.\nIt was full.") == ["The ferry left.\nIt was full."]
    assert cut("") == [""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("first line\nsecond line\nend", ["first line\n", "second line\n", "end"]),
        ("one line without any end", ["one line ", "without ", "any end"]),
        ("x" * 20, ["x" * 12, "x" * 8]),
    ],
)
def test_a_long_text_is_cut_where_it_pauses(
    text: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST", 12)
    assert cut(text) == expected
