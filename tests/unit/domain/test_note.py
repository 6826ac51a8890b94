"""Tags are kept as people mean them."""

from __future__ import annotations

from newsreader.domain.note import tidy_tags


def test_tags_are_freed_of_what_is_not_theirs() -> None:
    assert tidy_tags(["  #figures ", "ask\n again", "", "#"]) == ("figures", "ask again")


def test_a_tag_is_there_once_whatever_its_capitals() -> None:
    assert len(tidy_tags(["Budget", "budget"])) == 1
