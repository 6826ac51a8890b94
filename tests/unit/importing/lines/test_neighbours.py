"""What the lines beside it tell of a line that does not give itself away."""

from __future__ import annotations

import pytest

from newsreader.importing.lines.cues import cue_of
from newsreader.importing.lines.neighbours import with_neighbours


def told(*lines: str) -> list[str | None]:
    """The kind of each line."""
    cues = with_neighbours(lines, [cue_of(line) for line in lines])
    return [cue.kind.value if cue else None for cue in cues]


@pytest.mark.parametrize(
    "lines",
    [
        ("Boats at the quay", "Boats at the quay (Image: Ana Bru / Coastpix)"),
        ("Boats at the quay.", "Boats at the quay. Ana Bru/Coast Pictures"),
        ("A man in a cap with a net.", "The fisherman says he will stay. (Supplied: Jon Vey)"),
        ("Getty Images", "The first boat for nine days left before dawn"),
    ],
)
def test_a_caption_is_known_by_the_credit_above_or_below(lines: tuple[str, str]) -> None:
    kinds = told("Boats stay in the harbour", *lines)[1:]
    assert kinds[-1 if lines[0].startswith("Getty") else 0] is not None


def test_a_first_line_that_a_picture_has_as_well_is_the_headline() -> None:
    headline = "Fishermen stay at home for a ninth day as the storm goes on"
    assert told(headline, f"{headline}. (Photo: Coastpix/Ana Bru)")[0] is None


def test_a_link_is_known_by_the_button_under_it() -> None:
    assert told("Why the herring left the bay", "Read more")[0] == "related"
    assert told("Nobody knows why the herring left the bay.", "Read more")[0] is None


def test_links_under_a_pointer_are_a_list_and_the_crosshead_below_is_not() -> None:
    links = ("Mayor of the next town resigns over a plough", "Storm warning for all of the coast")
    assert told("Read more", *links, "What comes now")[1:] == ["related", "related", None]


def test_a_headline_with_the_name_of_the_site_under_it_is_no_caption() -> None:
    headline = "Boats leave the quay"
    assert told(headline, f"{headline} - Coast Herald", "By Ana Bru")[0] is None
    assert told(headline, f"{headline} again after nine days of storm and rain")[0] is None


def test_what_a_video_shows_is_told_by_its_heading_and_its_length() -> None:
    lines = ("WATCH | Nine days on an island:", "Islanders count potatoes", "Duration 2:12")
    below = "Shops on three islands had run out of bread by the weekend."
    assert told(*lines, below) == ["related", "related", "navigation", "related"]
