"""Names in bylines."""

from __future__ import annotations

import pytest

from newsreader.importing.people import people, split_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Tilda Moren", ["Tilda Moren"]),
        ("By Tilda Moren and Jon Vey", ["Tilda Moren", "Jon Vey"]),
        ("By Tilda Moren, Jon Vey and Ana Bru", ["Tilda Moren", "Jon Vey", "Ana Bru"]),
        ("Von Tilda Moren und Jon Vey", ["Tilda Moren", "Jon Vey"]),
        ("By Tilda Moren in Velm", ["Tilda Moren"]),
        ("Tilda Moren", []),
        ("By the time the storm was over", []),
    ],
)
def test_a_byline_names_its_people(line: str, names: list[str]) -> None:
    assert people(line) == names


def test_a_declared_author_may_be_several_but_never_an_address() -> None:
    assert split_names("By Tilda Moren, Jon Vey (tm)") == ["Tilda Moren", "Jon Vey"]
    assert split_names("https://herald.example/moren") == []
    assert split_names("moren@coast-herald.example") == []
    assert split_names("10512") == []
