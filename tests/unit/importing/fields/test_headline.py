"""The line of a plain text that heads its story."""

from __future__ import annotations

from newsreader.importing.draft import Block
from newsreader.importing.fields.headline import find_headline

STORY = [
    "The harbour of Velm opened again on Sunday after the longest storm in years.",
    "Boats left at dawn, and the first fish were sold by noon, the port office said.",
]


def _headline(*above: str) -> str | None:
    blocks = [Block(line) for line in (*above, *STORY)]
    number = find_headline(blocks, [None] * len(blocks), range(len(above), len(blocks)))
    return None if number is None else blocks[number].text


def test_the_line_above_the_story_that_shares_its_words_heads_it() -> None:
    assert _headline("Weather for the coast today", "Velm harbour opens after the storm") == (
        "Velm harbour opens after the storm"
    )


def test_two_words_head_a_story_when_nothing_else_stands_above_it() -> None:
    assert _headline("Harbour open") == "Harbour open"


def test_a_few_words_amid_others_or_without_any_of_the_story_are_no_headline() -> None:
    assert _headline("Text size") is None
    assert _headline("Menu", "Harbour open") is None


def test_the_way_to_a_page_is_not_its_headline() -> None:
    headline = "Velm boats left harbour again at dawn"
    assert _headline("Velm » Harbour » Longest storm in years", headline) == headline
