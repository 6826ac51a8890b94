"""Names in bylines."""

from __future__ import annotations

import time

import pytest

from newsreader.importing.fields.people import is_person, name_beside, people, split_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Tilda Moren", ["Tilda Moren"]),
        ("By Tilda Moren and Jon Vey", ["Tilda Moren", "Jon Vey"]),
        ("By Tilda Moren, Jon Vey and Ana Bru", ["Tilda Moren", "Jon Vey", "Ana Bru"]),
        ("Von Tilda Moren und Jon Vey", ["Tilda Moren", "Jon Vey"]),
        ("By Tilda Moren in Velm", ["Tilda Moren"]),
        ("Von: Tilda Moren", ["Tilda Moren"]),
        ("By Tilda Moren, Velm", ["Tilda Moren"]),
        ("von Tilda Moren, KÜSTENFUNK NORD", ["Tilda Moren"]),
        ("Por Ana Bru y Jon Vey Sol", ["Ana Bru", "Jon Vey Sol"]),
        ("Por José Bru y Vey", ["José Bru y Vey"]),
        ("Analysis by Tilda Moren, senior correspondent", ["Tilda Moren"]),
        ("By TILDA MOREN Associated Press", ["TILDA MOREN"]),
        ("By Ann Reuters", ["Ann Reuters"]),
        ("By TILDA MOREN and JON VEY", ["TILDA MOREN", "JON VEY"]),
        ("By Tilda Moren Tuesday, March 4", ["Tilda Moren"]),
        ("By Tilda Moren | Archive | Contact", ["Tilda Moren"]),
        ("By Tilda MorenMarch 4, 2031", ["Tilda Moren"]),
        ("By Tilda Moren and Jon Vey, Coast Herald", ["Tilda Moren", "Jon Vey"]),
        ("Автор: Анна Белова", ["Анна Белова"]),
        ("Oleh: Budi Santo dan Ana Bru", ["Budi Santo", "Ana Bru"]),
        ("Tilda Moren News Reporter and Jon Vey Political Editor", ["Tilda Moren", "Jon Vey"]),
        ("Text Size", []),
        ("Tilda Moren", []),
        ("By the time the storm was over", []),
    ],
)
def test_a_byline_names_its_people(line: str, names: list[str]) -> None:
    assert people(line) == names


@pytest.mark.parametrize(
    ("declared", "names"),
    [
        ("Tilda Moren, Jon Vey, and Ana Bru", ["Tilda Moren", "Jon Vey", "Ana Bru"]),
        ("Tilda van der Moren", ["Tilda van der Moren"]),
        ("TILDA MOREN Staff Writer", ["TILDA MOREN"]),
        ("Tilda Moren in Velm and Jon Vey in Orla", ["Tilda Moren", "Jon Vey"]),
        ("Tilda Moren tilda.moren@herald.example", ["Tilda Moren"]),
        ("Tilda Moren, PhD", ["Tilda Moren"]),
        ("Tilda Moren avec AFP", ["Tilda Moren"]),
        ("Text: Tilda Moren, Fotos: Jon Vey", ["Tilda Moren"]),
        ("Ann Editor", ["Ann Editor"]),
        ("Tilda Moren, Technology Reporter", ["Tilda Moren"]),
        ("Tilda Moren, US political reporter, and Jon Vey", ["Tilda Moren", "Jon Vey"]),
        ("Tilda Moren, Science and Environment Editor", ["Tilda Moren"]),
        ("Tilda Moren, Jon Vey and Ana Bru, staff writers", ["Tilda Moren", "Jon Vey", "Ana Bru"]),
        ("Tilda Moren for the Coast Herald", ["Tilda Moren"]),
        ("Tilda Moren - Coast Herald", ["Tilda Moren"]),
        ("Tilda Moren @tmoren", ["Tilda Moren"]),
        (
            "Tilda Moren Deputy Political Editor, Jon Vey Westminster Correspondent",
            ["Tilda Moren", "Jon Vey"],
        ),
        ("Jon Vey Jr.", ["Jon Vey Jr."]),
        ("Tilda Badminton, Jon Vey", ["Tilda Badminton", "Jon Vey"]),
    ],
)
def test_roles_places_and_pictures_are_no_part_of_a_declared_name(
    declared: str, names: list[str]
) -> None:
    assert split_names(declared) == names


def test_a_declared_author_may_be_several_but_never_an_address() -> None:
    assert split_names("By Tilda Moren, Jon Vey (tm)") == ["Tilda Moren", "Jon Vey"]
    assert split_names("https://herald.example/moren") == []
    assert split_names("moren@coast-herald.example") == []
    assert split_names("10512") == []


def test_who_edited_a_story_did_not_write_it() -> None:
    assert split_names("责任编辑：李四") == []
    assert split_names("张三 责编：李四、王五") == ["张三"]


def test_a_declared_author_is_told_from_what_he_is_and_from_the_site() -> None:
    assert split_names("Tilda Moren, professor of law at the university") == ["Tilda Moren"]
    assert split_names("Tilda Moren, Kueste.de") == ["Tilda Moren"]
    assert split_names("kueste.de") == ["kueste.de"]
    assert split_names("신현주 기자") == ["신현주"]


def test_the_one_name_beside_a_date_is_found() -> None:
    assert name_beside("4 March 2031 • Tilda Moren • 3 min") == "Tilda Moren"
    assert name_beside("Tilda Moren | Jon Vey") == ""


def test_a_button_or_a_role_has_the_form_of_a_name_but_is_none() -> None:
    assert is_person("Tilda Moren")
    assert not is_person("Text Size")
    assert not is_person("Senior Coast Correspondent")


def test_blanks_without_end_take_no_time() -> None:
    started = time.monotonic()
    assert split_names(f"Ann{' ' * 100_000}Bell") == ["Ann Bell"]
    assert people(f"By Ann{' ' * 4_000}Bell") == ["Ann Bell"]
    assert time.monotonic() - started < 1
