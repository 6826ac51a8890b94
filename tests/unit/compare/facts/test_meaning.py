"""Words that became their opposite, negations that came and went, names that were exchanged."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.facts.conflicts.opposites import are_opposite
from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.domain.comparison import FactKind

SENTENCE = "The harbour board of {place} said on Monday that ferry fares {verb} again this spring."


def conflicts(a: str, b: str) -> list[tuple[FactKind, str, str]]:
    """What conflicts between two versions of one sentence, by their real links."""
    links = compare_texts(a, b, language_a="en", language_b="en").links
    facts = compare_facts(links, a, b, find_facts(a, "en"), find_facts(b, "en"))
    return [(f.kind, f.a.of(a), f.b.of(b)) for f in facts if f.conflict]


def version(place: str = "Orvik", verb: str = "rose") -> str:
    return SENTENCE.format(place=place, verb=verb)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("rose", "fell"),
        ("killed", "injured"),
        ("agreed", "refused"),
        ("managed", "failed"),
        ("wife", "sister"),
        ("increased", "decreases"),
        ("able", "unable"),
        ("agreed", "disagreed"),
        ("with", "without"),
        ("first", "last"),
    ],
)
def test_opposites(a: str, b: str) -> None:
    assert are_opposite(a, b)
    assert are_opposite(b, a)


@pytest.mark.parametrize(("a", "b"), [("rose", "rises"), ("rose", "grew"), ("", "un"), ("a", "b")])
def test_other_words_are_no_opposites(a: str, b: str) -> None:
    assert not are_opposite(a, b)


def test_a_word_that_became_its_opposite_is_a_conflict() -> None:
    assert conflicts(version(), version(verb="fell")) == [(FactKind.NEGATION, "rose", "fell")]


def test_opposites_that_changed_places_are_no_conflict() -> None:
    a = version(verb="rose for cars and fell for bicycles and dogs")
    b = version(verb="fell for bicycles and dogs and rose for cars")
    assert conflicts(a, b) == []
    c = version(place="Orvik, who lost his wife and his sister,")
    d = version(place="Orvik, who lost his sister and his wife,")
    assert conflicts(c, d) == []


def test_a_word_of_the_same_meaning_is_none() -> None:
    assert conflicts(version(), version(verb="climbed")) == []


def test_a_negation_that_came_is_a_conflict() -> None:
    there = conflicts(version(verb="will rise"), version(verb="will not rise"))
    assert [kind for kind, *_ in there] == [FactKind.NEGATION]


def test_a_negation_and_its_opposite_cancel_out() -> None:
    a, b = version(verb="were not stable"), version(verb="were unstable")
    assert conflicts(a, b) == []


def test_a_clause_added_with_a_negation_is_no_conflict() -> None:
    a = version(verb="rose")
    b = version(verb="rose, which nobody on the quay had been told in advance,")
    assert conflicts(a, b) == []


def test_a_name_in_the_place_of_another_is_a_conflict() -> None:
    assert conflicts(version(), version(place="Halden")) == [(FactKind.NAME, "Orvik", "Halden")]


@pytest.mark.parametrize(("a", "b"), [("United Ferries", "UF"), ("Orvik", "Orvik Bay")])
def test_a_shorter_form_of_a_name_is_none(a: str, b: str) -> None:
    assert conflicts(version(place=a), version(place=b)) == []


def test_in_a_headline_capitals_tell_no_names() -> None:
    a, b = "Orvik Mill Fire: Clerk Charged With Arson", "Orvik Mill Blaze: Clerk Charged With Arson"
    assert conflicts(f"{a}\n{version()}", f"{b}\n{version()}") == []


def test_figures_in_the_place_of_others_are_conflicts() -> None:
    a = "The harbour board said that the works will cost $90 million to $100 million next year."
    b = "The harbour board said that the works will cost $100 million to $120 million next year."
    assert {kind for kind, *_ in conflicts(a, b)} == {FactKind.MONEY}
    assert len(conflicts(a, b)) == 2


def test_another_limit_in_the_same_place_is_a_conflict() -> None:
    a = "The harbour board said that it will build over 100 berths for yachts by next year."
    there = conflicts(a, a.replace("100", "80"))
    assert there == [(FactKind.NUMBER, "100", "80")]
