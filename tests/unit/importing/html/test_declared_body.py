"""A declared body confirms paragraphs; it never replaces them."""

from __future__ import annotations

from newsreader.domain.article import Furniture
from newsreader.importing.html.declared_body import confirm

ONE = "The harbour opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
TEASER = "Bridge tolls are to rise in the autumn, the province told the town council."


def test_a_paragraph_that_looked_like_furniture_is_taken_in() -> None:
    found = confirm([ONE, TWO], [Furniture.CAPTION, None], range(1, 2), f"<p>{ONE}</p><p>{TWO}</p>")
    assert (found.story, found.hints) == (range(2), [None, None])


def test_a_teaser_that_the_body_lacks_is_folded() -> None:
    found = confirm([ONE, TEASER, TWO], [None] * 3, range(3), f"{ONE} {TWO}")
    assert found.hints == [None, Furniture.OTHER, None]


def test_a_body_that_was_cut_off_changes_nothing() -> None:
    found = confirm([ONE, TWO, TEASER], [None] * 3, range(3), ONE[:40])
    assert (found.story, found.hints) == (range(3), [None] * 3)


def test_readers_comments_stay_comments_even_when_declared() -> None:
    found = confirm([ONE, TWO], [None, Furniture.COMMENTS], range(1), f"{ONE} {TWO}")
    assert (found.story, found.hints) == (range(1), [None, Furniture.COMMENTS])
