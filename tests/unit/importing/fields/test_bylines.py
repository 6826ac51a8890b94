"""Who wrote it, by the lines around a story."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Furniture
from newsreader.importing.draft import Block
from newsreader.importing.fields.bylines import bylines, is_byline
from newsreader.importing.layout import Layout


@pytest.mark.parametrize(
    "line",
    [
        "By Tilda Moren",
        "Von: Tilda Moren",
        "Analysis by Tilda Moren",
        "Posted by Jon Vey at 07:12 PM | Comments (2)",
        "By TM, in Coast, Weather, Boats, Islands, Ferries · 4 March 2031, 20:02 · 0 comments",
        "By TILDA MOREN and JON VEY - Coast Wire Writers | Coast Wire – 1 hr 4 mins ago",
    ],
)
def test_a_byline_may_carry_date_and_section(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By the time the storm was over, two cranes had fallen.",
        "By Sunday the last of the boats had left the harbour, and the quay lay empty again",
        "Tilda Moren",
        "Text size",
    ],
)
def test_a_sentence_or_a_bare_name_is_no_byline(line: str) -> None:
    assert not is_byline(line)


STORY = "The first boat left at dawn, and the most popular seats were gone by seven."


def _signed(below: str, kind: Furniture = Furniture.NAVIGATION) -> list[str]:
    """Who is named by a story with one line below it."""
    layout = Layout((Block(STORY), Block(f"{below}\nBack to Coast")), (None, kind))
    return [candidate.value for candidate in bylines(layout)]


def test_a_name_alone_on_the_line_below_signs_the_story() -> None:
    assert _signed("Tilda Moren") == ["Tilda Moren"]


def test_what_is_about_another_story_or_no_name_does_not_sign_it() -> None:
    assert _signed("Tilda Moren", Furniture.RELATED) == []
    assert _signed("Most Popular") == []
    assert _signed("Back to the top") == []


@pytest.mark.parametrize("signature", ["T.M.", "(T. M.)", "rü/dpa", "[tm/jv]"])
def test_initials_below_a_story_sign_it_where_nobody_is_named(signature: str) -> None:
    assert _signed(signature) == [signature.strip("()[]")]
