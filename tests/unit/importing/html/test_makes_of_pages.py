"""Boxes, lists and standfirsts in the makes that large sites have."""

from __future__ import annotations

import pytest

from newsreader.importing.import_steps import read_articles

STORY = (
    "The harbour opened again on Sunday after nine days, the port office said.",
    "Some 140 boats left before noon, and the first ferry carried 312 passengers.",
    "Two cranes fell on the eastern quay and will not be replaced before the summer.",
    "Fishing crews had waited in the villages along the coast since the storm began.",
    "Repairs on the outer wall will go on until the end of the month, the office added.",
)


def _text(above: str, within: str = "", make: str = "") -> list[str]:
    """The story of a page with something above its paragraphs, and between second and third."""
    paragraphs = [f"<p{make}>{text}</p>" for text in STORY]
    body = "".join([*paragraphs[:2], within, *paragraphs[2:]])
    page = (
        f"<!doctype html><body><main><h1>Harbour of Velm opens</h1>{above}<div>{body}</div></main>"
    )
    return read_articles(page.encode(), "a.html")[0].text.split("\n\n")


@pytest.mark.parametrize(
    "box",
    [
        "<div class=site-inline-cta><p>Meet 10,000 sailors on the pier before Sunday.</p></div>",
        "<div class=videoEmbed><p>The eastern quay lost two cranes in the storm.</p>2:12</div>",
        "<div class=featured-video><p>Ana Bru joins the show to speak about the wall.</p></div>",
        "<p>Recommended from Editorial</p><ol><li><a href=/a>Why the herring left</a></li></ol>",
        "<div data-testid=ad>Advertisement · Scroll to continue</div>",
        "<p>The Morning Boat newsletter tells about the coast. <a href=/n>Sign up here</a>.</p>",
        "<p>Have you been left on an island? Get in touch at news@herald.example</p>",
    ],
)
def test_a_box_amid_the_story_is_not_the_story(box: str) -> None:
    assert _text("", box) == list(STORY)


@pytest.mark.parametrize(
    "lead",
    [
        "<h2 class=sub-headline>Mayor says the wall will hold</h2>",
        "<div class=ContentHeaderDek>Mayor says the wall will hold</div>",
        "<ul class=post-summary><li>Mayor says the wall will hold</li></ul>",
    ],
)
def test_a_short_standfirst_is_known_by_its_name(lead: str) -> None:
    assert _text(lead) == ["Mayor says the wall will hold", *STORY]


def test_paragraphs_named_for_the_wall_that_they_stand_behind_are_the_story() -> None:
    first = "<p class='has-dropcap paywall'>Nobody on the coast had seen such a storm before.</p>"
    assert _text(first, make=" class=paywall")[0].startswith("Nobody on the coast")
