"""The line of a plain text that heads its story."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block
from newsreader.importing.fields.headline import find_headline
from newsreader.importing.lines.cues import Cue

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


def test_a_line_under_the_date_is_no_headline_when_one_stands_above_it() -> None:
    headline = "Fishing boats leave Velm harbour after the storm"
    teaser = "Fishing boats at the Velm harbour after the longest storm"
    assert _headline(headline, "Ann Bell", "4 March 2031, 20:02", teaser) == headline


def test_a_line_that_says_who_passed_a_story_on_is_no_headline() -> None:
    assert _headline("Harbour Wire via Velm Online") is None
    assert _headline("Harbour opens via the old mole") == "Harbour opens via the old mole"


def test_the_first_of_the_lines_over_a_byline_heads_the_story() -> None:
    headline = "Harbour of Velm is open again after nine days"
    lead = "Velm harbour opened after the dreadful storm"
    assert _headline(headline, lead, "By Ann Bell") == headline
    assert _headline(headline, lead, "Ann Bell in Velm") == headline
    assert _headline(headline, lead, "Ann Bell") == lead


def test_nothing_stands_over_a_byline_that_opens_the_text() -> None:
    # Lines too long for a headline, and fewer than may stand between one and its byline.
    blocks = [Block("By Ann Bell"), Block(" ".join(STORY * 2)), Block(" ".join(STORY * 3))]
    assert find_headline(blocks, [None] * 3, range(1, 3)) is None


def test_the_line_above_a_photographers_name_says_what_a_picture_shows() -> None:
    lines = ["Velm harbour opens after the storm", "Boats left at dawn in the Velm harbour"]
    blocks = [Block(line) for line in (*lines, "Photo: Bo Dahl", *STORY)]
    cues = [None, None, Cue(Furniture.CAPTION), None, None]
    assert find_headline(blocks, cues, range(3, 5)) == 0


def test_a_headline_shares_characters_where_no_blanks_part_words() -> None:
    headline, other = (
        "台風一過、港が再開 漁船は夜明けに出港",
        "スポーツの新着ニュースを見る方法とお知らせ",
    )
    story = ["日曜日、港が三日ぶりに再開し、漁船は夜明けに次々と出港した。", "台風一過の空だった。"]
    blocks = [Block(line) for line in (headline, other, *story)]
    assert find_headline(blocks, [None] * 4, range(2, 4)) == 0
