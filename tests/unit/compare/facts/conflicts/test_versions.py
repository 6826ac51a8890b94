"""What an editor's hand changed: between two versions of a text each replaced word is meant."""

from __future__ import annotations

import pytest

from newsreader.compare.compare_steps import compare_texts
from newsreader.compare.facts.conflicts.replacements import replacements
from newsreader.compare.facts.conflicts.thesaurus import are_synonyms, entry, nearness
from newsreader.compare.facts.conflicts.versions import are_versions
from newsreader.domain.comparison import FactKind, Link, LinkKind
from newsreader.domain.span import Span

TEXT = (
    "The ferry company of Orvik will sell its oldest ship to a museum next spring. "
    "A painter wants to hang {pictures} in the {room}, where {people} used to sleep. "
    "The board {decides} about the price of the tickets."
)
USUAL = {"pictures": "drawings", "room": "cabin", "people": "sailors", "decides": "decides"}
OTHER_REPORT = (
    "Orvik's museum gets a ship. It is the oldest one of the ferry company, and a painter "
    "has plans for it. What tickets will cost is open."
)


def version(**words: str) -> str:
    return TEXT.format(**(USUAL | words))


def conflicts(a: str, b: str, language: str = "en") -> list[tuple[FactKind, str, str]]:
    facts = compare_texts(a, b, language_a=language, language_b=language).facts
    return [(f.kind, f.a.of(a), f.b.of(b)) for f in facts if f.conflict]


def test_another_thing_is_a_conflict_of_names() -> None:
    assert conflicts(version(), version(pictures="carpets")) == [
        (FactKind.NAME, "drawings", "carpets")
    ]


def test_other_people_are_a_conflict_of_roles() -> None:
    assert conflicts(version(), version(people="nurses")) == [(FactKind.ROLE, "sailors", "nurses")]


@pytest.mark.parametrize("same", ["sketches", "drawing"])
def test_a_word_of_the_same_meaning_is_none(same: str) -> None:
    assert conflicts(version(), version(pictures=same)) == []


def test_a_small_word_is_no_other_thing() -> None:
    assert conflicts(version(people="aged"), version(people="whose")) == []


def test_another_unit_is_no_other_thing() -> None:
    told = [f"{TEXT.format(**USUAL)} It makes {speed} an hour." for speed in ("30 km", "19 mph")]
    assert conflicts(*told) == []


@pytest.mark.parametrize("denying", ["refuses to decide", "never decides", "fails to decide"])
def test_a_word_that_denies_is_a_conflict(denying: str) -> None:
    found = conflicts(version(), version(decides=denying))
    assert [kind for kind, *_ in found] == [FactKind.NEGATION]


def test_a_clause_that_was_added_with_a_denial_is_none() -> None:
    assert conflicts(version(), version() + " It gave no reason.") == []
    longer = version().replace("tickets.", "tickets without a word to the crew.")
    assert conflicts(version(), longer) == []


def test_two_words_that_both_deny_are_none() -> None:
    a = version().replace("tickets.", "tickets in spite of the lack of a crew.")
    assert conflicts(a, a.replace("the lack", "the absence")) == []


def test_both_sides_see_the_same() -> None:
    a, b = version(), version(pictures="carpets", decides="never decides")
    assert {(kind, y, x) for kind, x, y in conflicts(b, a)} == set(conflicts(a, b))


def test_english_words_are_known_in_english_texts_only() -> None:
    assert conflicts(version(), version(pictures="carpets"), language="de") == []


def test_two_reports_are_no_versions() -> None:
    versions = compare_texts(version(), version(room="hall"), language_a="en", language_b="en")
    assert are_versions(versions.links, version(), version(room="hall"))
    reports = compare_texts(version(), OTHER_REPORT, language_a="en", language_b="en")
    assert not are_versions(reports.links, version(), OTHER_REPORT)


def test_reworded_texts_are_no_versions() -> None:
    whole = (Span(0, 10),)
    assert not are_versions(
        [Link(LinkKind.REWORDED, False, 1.0, "", whole, whole)], "a" * 10, "b" * 10
    )
    assert are_versions([Link(LinkKind.SAME, False, 1.0, "", whole, whole)] * 2, "a" * 10, "b" * 10)


def test_synonyms_beside_a_replaced_word_are_counted() -> None:
    a, b = version(), version(pictures="sketches", room="forest")
    found = replacements(compare_texts(a, b, language_a="en", language_b="en").links, a, b)
    assert [(r.a.folded, r.b.folded) for r in found] == [("cabin", "forest")]
    assert found[0].features[-1] == 0.5


def test_the_thesaurus_knows_forms_of_words() -> None:
    ships, boat, tree = entry("ships"), entry("boat"), entry("tree")
    assert ships
    assert boat
    assert tree
    assert ships.is_noun
    assert are_synonyms(ships, boat)
    assert not are_synonyms(ships, tree)
    assert nearness(boat, boat) == 1.0
    assert entry("qwxyz") is None
