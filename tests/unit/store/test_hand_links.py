"""What was linked by hand is remembered for the pair, from either side, and can be taken back."""

from __future__ import annotations

import hashlib

import pytest

from newsreader.domain.article import Article
from newsreader.domain.hand_link import HandDecision, HandLink
from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.store.database import Library

LINK = HandLink(
    HandDecision.LINK,
    Anchor(Span(4, 9), "crane", "The ", " fell"),
    Anchor(Span(0, 5), "A 🏗 x", "", "\ud800"),
)
UNLINK = HandLink(HandDecision.UNLINK, LINK.a, LINK.b)


@pytest.fixture
def library(library: Library) -> Library:
    for number in range(3):
        original = f"{number}".encode()
        article = Article("x.txt", hashlib.sha256(original).hexdigest(), f"Text {number}")
        library.articles.add(article, original, None)
    return library


def kept(library: Library) -> list[HandDecision]:
    return [link.decision for link in library.hand_links.of_pair(1, 2)]


def test_a_pair_is_remembered_from_either_side(library: Library) -> None:
    library.hand_links.keep(1, 2, LINK)
    (link,) = library.hand_links.of_pair(1, 2)
    assert link.a == LINK.a
    assert link.b.after == "\ufffd"  # half a character cannot be kept
    assert library.hand_links.of_pair(2, 1) == (link.mirrored(),)
    assert library.hand_links.of_pair(1, 3) == ()


def test_the_last_decision_is_undone_and_done_again(library: Library) -> None:
    links = library.hand_links
    links.keep(1, 2, LINK)
    links.keep(2, 1, UNLINK.mirrored())
    assert links.undo(1, 2)
    assert kept(library) == [HandDecision.LINK]
    assert links.undo(2, 1)
    assert kept(library) == []
    assert not links.undo(1, 2)
    assert links.redo(1, 2)
    assert links.redo(1, 2)
    assert not links.redo(1, 2)
    assert kept(library) == [HandDecision.LINK, HandDecision.UNLINK]


def test_a_new_decision_forgets_what_was_undone(library: Library) -> None:
    library.hand_links.keep(1, 2, LINK)
    library.hand_links.undo(1, 2)
    library.hand_links.keep(1, 2, UNLINK)
    assert not library.hand_links.redo(1, 2)
    assert kept(library) == [HandDecision.UNLINK]


def test_pairs_are_undone_one_by_one(library: Library) -> None:
    library.hand_links.keep(1, 2, LINK)
    library.hand_links.keep(1, 3, LINK)
    library.hand_links.undo(1, 2)
    assert kept(library) == []
    assert len(library.hand_links.of_pair(1, 3)) == 1
