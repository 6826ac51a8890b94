"""Names, roles, places and negations are found in English prose."""

from __future__ import annotations

import pytest

from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.mention import Mention
from newsreader.compare.facts.names.name_words import OFFICE_VERBS, OFFICES
from newsreader.compare.facts.names.people import Likeness, likeness
from newsreader.domain.comparison import FactKind


def found(text: str, kind: FactKind) -> list[Mention]:
    return [m for m in find_facts(text, "en") if m.kind is kind]


def test_a_name_comes_without_its_title() -> None:
    (name,) = found("The board thanked Mrs Ada Holm.", FactKind.NAME)
    assert (name.value, name.unit) == ("Ada Holm", "person")


def test_a_surname_alone_means_the_person_named_in_full() -> None:
    names = found("Ada Holm chairs the board. Later Holm left.", FactKind.NAME)
    assert [name.value for name in names] == ["Ada Holm", "Ada Holm"]


def test_the_first_word_of_a_sentence_is_no_name() -> None:
    assert found("Drivers waited. The drivers left.", FactKind.NAME) == []


def test_things_are_no_people() -> None:
    (name,) = found("It crossed the Lantern Bridge.", FactKind.NAME)
    assert name.unit == ""


def test_a_time_zone_is_no_part_of_a_name() -> None:
    (name,) = found("It began at 11:10 am EDT Lena Osgarth opened the hall.", FactKind.NAME)
    assert name.value == "Lena Osgarth"


def test_a_word_glued_to_a_name_is_cut_off() -> None:
    names = found("Nils Berg met Ada HolmAfterwards, and Ada Holm left.", FactKind.NAME)
    assert {name.value for name in names} == {"Nils Berg", "Ada Holm"}


def test_a_sentence_glued_to_a_name_told_nowhere_else_is_cut_off() -> None:
    (name,) = found("The board heard Engineer Ada HolmAfterwards it voted.", FactKind.NAME)
    assert name.value == "Ada Holm"


def test_a_capital_within_a_name_belongs_to_it() -> None:
    (name,) = found("The board heard Engineer Ada MacTolland on Monday.", FactKind.NAME)
    assert name.value == "Ada MacTolland"


@pytest.mark.parametrize(
    ("text", "role", "person", "office"),
    [
        ("said Ada Holm, the chief engineer.", "chief engineer", "Ada Holm", "engineer"),
        ("Foreign Minister Ada Holm left.", "foreign minister", "Ada Holm", "minister"),
        ("Secretary of State Ada Holm left.", "secretary of state", "Ada Holm", "minister"),
        ("Ada Holm, who chairs the board, left.", "chairs the board", "Ada Holm", "chair"),
        (
            "The president of the council, Ada Holm, left.",
            "president of the council",
            "Ada Holm",
            "chair",
        ),
        (
            "Ada Holm, the county's deputy director of roads, left.",
            "county's deputy director of roads",
            "Ada Holm",
            "deputy director",
        ),
        ("Spokeswoman Ada Holm left.", "spokeswoman", "Ada Holm", "spokesperson"),
    ],
)
def test_a_role_belongs_to_the_person_beside_it(
    text: str, role: str, person: str, office: str
) -> None:
    (mention,) = found(text, FactKind.ROLE)
    assert (mention.value, mention.subject, mention.unit) == (role, person, office)


def test_a_place_is_found_after_a_preposition() -> None:
    (place,) = found("They met in Oslo on Monday.", FactKind.PLACE)
    assert (place.value, place.unit) == ("Oslo", "norway")
    assert found("The Paris Johnson trial began.", FactKind.PLACE) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge will not close.", "not close"),
        ("He didn't really say so.", "didn't say"),
        ("The island has no hospital.", "no hospital"),
    ],
)
def test_a_negation_says_what_it_negates(text: str, value: str) -> None:
    (negation,) = found(text, FactKind.NEGATION)
    assert negation.value == value


@pytest.mark.parametrize("text", ["It came not only late.", "Order No. 5 came.", "whether or not"])
def test_some_nots_negate_nothing(text: str) -> None:
    assert found(text, FactKind.NEGATION) == []


@pytest.mark.parametrize(
    ("a", "b", "how"),
    [
        ("Ada Holm", "Holm", Likeness.SAME),
        ("Ada Holm", "A. Holm", Likeness.SAME),
        ("Ada M. Holm", "Ada Holm", Likeness.SAME),
        ("José Núñez", "Jose Nunez", Likeness.SAME),
        ("Bill Holm", "William Holm", Likeness.SAME),
        ("Antony Holm", "Anthony Holm", Likeness.SPELLING),
        ("Hester Holm", "Esther Holm", Likeness.SPELLING),
        ("Ada Rieve", "Ada Rive", Likeness.SPELLING),
        ("Ada Holm", "Nils Holm", Likeness.HALF),
        ("Ada Holm", "Nils Berg", Likeness.OTHER),
        ("Holm", "Berg", Likeness.OTHER),
        ("", "Berg", Likeness.OTHER),
    ],
)
def test_names_are_alike_or_not(a: str, b: str, how: Likeness) -> None:
    assert likeness(a, b) is how
    assert likeness(b, a) is how


def test_every_verb_that_tells_an_office_is_known_as_one() -> None:
    assert set(OFFICES) >= OFFICE_VERBS
    (role,) = found("Piers Corrick, who owns the cannery, said so.", FactKind.ROLE)
    assert role.subject == "Piers Corrick"


def test_the_address_of_a_page_makes_no_common_word_of_a_name() -> None:
    text = "https://example.org/holm-opens-mill\nAda Holm left. Holm said no."
    assert [m.value for m in found(text, FactKind.NAME)] == ["Ada Holm", "Ada Holm"]


def test_particles_belong_to_a_name() -> None:
    names = found("Piet van Dalen met Ursula von der Heide.", FactKind.NAME)
    assert [name.value for name in names] == ["Piet van Dalen", "Ursula von der Heide"]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", Likeness.SAME),
        ("Sergei Popov", "Sergey Popov", Likeness.SAME),
        ("Mohammed Rahim", "Muhammad Rahim", Likeness.SAME),
        ("Terri Holm", "Terry Holm", Likeness.SPELLING),
    ],
)
def test_other_alphabets_have_several_spellings(one: str, other: str, how: Likeness) -> None:
    assert likeness(one, other) is how


def test_what_somebody_runs_is_no_person() -> None:
    names = found("Ada Holm, who runs Norbank, left.", FactKind.NAME)
    assert "Norbank" not in [name.value for name in names if name.unit == "person"]
