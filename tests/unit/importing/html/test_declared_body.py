"""A declared body confirms paragraphs; it never replaces them."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.importing.draft import BlockKind
from newsreader.importing.html.declared_body import confirm
from newsreader.importing.html.page_tree import Leaf

ONE = "The harbour opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
HEAD = "What the nine days of storm have cost the port"
TEASER = "Bridge tolls are to rise in the autumn, the province told the town council."


def leaves(*texts: str) -> list[Leaf]:
    heading = BlockKind.HEADING
    return [Leaf(t, 0, heading if t == HEAD else BlockKind.PARAGRAPH, "p", 0.0) for t in texts]


def test_a_paragraph_that_looked_like_furniture_is_taken_in() -> None:
    found = confirm(
        leaves(ONE, TWO), [Furniture.CAPTION, None], range(1, 2), f"<p>{ONE}</p><p>{TWO}</p>"
    )
    assert (found.story, found.hints) == (range(2), [None, None])


def test_a_teaser_that_the_body_lacks_is_folded() -> None:
    found = confirm(leaves(ONE, TEASER, TWO), [None] * 3, range(3), f"{ONE} {TWO}")
    assert found.hints == [None, Furniture.OTHER, None]


def test_a_crosshead_that_the_body_lacks_stays() -> None:
    found = confirm(leaves(ONE, HEAD, TWO), [None] * 3, range(3), f"{ONE} {TWO}")
    assert found.hints == [None, None, None]


def test_a_body_that_was_cut_off_changes_nothing() -> None:
    found = confirm(leaves(ONE, TWO, TEASER), [None] * 3, range(3), ONE[:40])
    assert (found.story, found.hints) == (range(3), [None] * 3)


def test_readers_comments_stay_comments_even_when_declared() -> None:
    found = confirm(leaves(ONE, TWO), [None, Furniture.COMMENTS], range(1), f"{ONE} {TWO}")
    assert (found.story, found.hints) == (range(1), [None, Furniture.COMMENTS])


def test_a_link_to_another_story_stays_out_though_the_body_names_it() -> None:
    link = Leaf(TEASER, 0, BlockKind.HEADING, "h3", 1.0)
    found = confirm(
        [*leaves(ONE), link, *leaves(TWO)],
        [None, Furniture.RELATED, None],
        range(3),
        f"{ONE} {TEASER} {TWO}",
    )
    assert found.hints == [None, Furniture.RELATED, None]


def test_a_standfirst_that_the_body_lacks_stays() -> None:
    caption = "The harbour of Velm on Sunday morning, seen from the lighthouse"
    found = confirm(
        leaves(caption, TEASER, ONE, TWO),
        [Furniture.CAPTION, None, None, None],
        range(1, 4),
        f"{caption} {ONE} {TWO}",
    )
    assert found.hints[1:] == [None, None, None]
