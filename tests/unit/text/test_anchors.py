"""A noted passage is found again where it stands now, or said to be lost; never somewhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.note import Anchor
from newsreader.domain.span import Span
from newsreader.text.anchors import find_anchor, offered_place

BRIDGE = (
    "The Lantern Bridge will be shut to lorries from Monday, the harbour board said.\n\n"
    "Engineers found fourteen cracks in the bearing on which it turns. The longest of them"
    " is as long as a hand, and nobody had seen it before March.\n\n"
    "Hester Quillan, who chairs the board, said that a ferry would carry people on foot.\n\n"
    "The county has promised to pay two thirds of the repairs."
)
CRACKS = "Engineers found fourteen cracks in the bearing on which it turns."


def found(new: str, quote: str, old: str = BRIDGE, *, known: bool = True) -> str | None:
    """The words at which the passage ``quote`` of ``old`` is found in ``new``."""
    start = old.index(quote)
    anchor = Anchor.at(old, Span(start, start + len(quote)))
    span = find_anchor(new, anchor, old if known else "")
    return span.of(new) if span else None


@pytest.mark.parametrize("known", [True, False])
def test_a_passage_that_moved_with_its_paragraph_is_found(*, known: bool) -> None:
    first, second, *rest = BRIDGE.split("\n\n")
    assert found("\n\n".join([*rest, second, first]), CRACKS, known=known) == CRACKS


@pytest.mark.parametrize("known", [True, False])
def test_a_passage_with_other_words_is_found(*, known: bool) -> None:
    new = BRIDGE.replace(CRACKS, "Divers found fifteen cracks in the great bearing it turns on.")
    expected = "Divers found fifteen cracks in the great bearing it turns"
    assert found(new, CRACKS, known=known) == expected


def test_furniture_in_front_changes_nothing() -> None:
    assert found(f"Advertisement\n\nRead more\n\n{BRIDGE}", CRACKS) == CRACKS


@pytest.mark.parametrize("known", [True, False])
def test_a_passage_that_is_gone_is_not_found(*, known: bool) -> None:
    assert found(BRIDGE.replace(CRACKS, ""), CRACKS, known=known) is None


def test_what_stood_elsewhere_before_is_another_passage() -> None:
    like = "Divers found fourteen cracks in the pillar on which it rests."
    old = f"{BRIDGE}\n\n{like}"
    assert found(old.replace(CRACKS, ""), CRACKS, old) is None
    assert found(old, like, old) == like


def test_of_equal_passages_the_one_with_the_same_neighbours_is_found() -> None:
    old = "Police said no more. A car was stolen. Police said no more. A boat was found."
    new = f"On Friday: {old}"
    start = old.rindex("Police said no more.")
    span = find_anchor(new, Anchor.at(old, Span(start, start + 20)), old)
    assert span == Span(start + 11, start + 31)


FERRY = "Hester Quillan, who chairs the board, said that a ferry would carry people on foot."
STRANGERS = "Rain fell all night.\n\n{}\n\nThe market was full of people."


def test_a_lone_paragraph_that_moved_is_found_word_for_word() -> None:
    assert found(STRANGERS.format(FERRY), FERRY) == FERRY


@pytest.mark.parametrize("other", ["a bus would", "a ferry could", "no ferry would"])
def test_a_like_statement_among_strangers_is_offered_and_not_found(other: str) -> None:
    new = STRANGERS.format(FERRY.replace("a ferry would", other))
    start = BRIDGE.index(FERRY)
    anchor = Anchor.at(BRIDGE, Span(start, start + len(FERRY)))
    assert find_anchor(new, anchor, BRIDGE) is None
    offered = offered_place(new, anchor, BRIDGE)
    assert offered is not None
    assert other in offered.of(new)


def test_another_name_beside_one_neighbour_is_offered_and_not_found() -> None:
    _, second, third, fourth = BRIDGE.split("\n\n")
    new = "\n\n".join([second, fourth, third.replace("Hester Quillan", "Jonah Merrow")])
    new += "\n\nRain fell all night."
    assert found(new, third) is None


def test_of_two_like_statements_none_is_found() -> None:
    boat = FERRY.replace("ferry", "boat")
    assert found(f"{FERRY}\n\nRain fell all night.\n\n{boat}", FERRY) is None


def test_nothing_is_offered_where_nothing_is_like_it() -> None:
    start = BRIDGE.index(FERRY)
    anchor = Anchor.at(BRIDGE, Span(start, start + len(FERRY)))
    assert offered_place(STRANGERS.format("Snow lay on the hills."), anchor, BRIDGE) is None


def test_a_passage_is_not_found_beyond_its_paragraph() -> None:
    new = BRIDGE.replace(CRACKS, "Engineers found fourteen cracks in it.\n\nThe bearing turns.")
    assert found(new, CRACKS) == "Engineers found fourteen cracks in it"


def test_half_a_word_is_found_to_the_letter() -> None:
    assert found(f"New. {BRIDGE}", "teen cracks in the bear") == "teen cracks in the bear"


def test_a_passage_of_marks_is_found_by_what_is_around_it() -> None:
    assert found("Now: wait ... and see", "...", "wait ... and see") == "..."
    assert found("wait and see", "...", "wait ... and see") is None


TEXTS = st.text(st.sampled_from("ab \n.é桥🗼"), max_size=60) | st.text(max_size=40)


@given(TEXTS, TEXTS, st.data())
def test_what_is_found_is_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(old))
    start, end = sorted((data.draw(edges), data.draw(edges)))
    anchor = Anchor.at(old, Span(start, end))
    for known in (old, ""):
        span = find_anchor(new, anchor, known)
        assert span is None or span.end <= len(new)


@given(TEXTS, st.data())
def test_the_unchanged_text_has_the_passage_where_it_was(text: str, data: st.DataObject) -> None:
    edges = st.integers(0, len(text))
    start, end = sorted((data.draw(edges), data.draw(edges)))
    assert find_anchor(text, Anchor.at(text, Span(start, end)), text) == Span(start, end)
