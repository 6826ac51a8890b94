"""One outlet may be written in several ways."""

from __future__ import annotations

import pytest

from newsreader.text.outlet_names import is_address, same_outlet


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("THE HOLM GAZETTE", "The Holm Gazette"),
        ("Holm Gazette", "The Holm Gazette"),
        ("Holm-Gazette", "Holm Gazette"),
        ("The Holm Gazette", "holmgazette.com"),
        ("Holm Gazette", "holmgazette.co.uk"),
        ("The Holm Gazette", "theholmgazette.co.uk"),
        ("BBC", "bbc"),
    ],
)
def test_these_are_one(one: str, other: str) -> None:
    assert same_outlet(one, other)
    assert same_outlet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Holm Gazette", "Velm Gazette"),
        ("Independent", "independent.ie"),
        ("independent.co.uk", "independent.ie"),
        ("The Post", "Post"),
        ("Holm Gazette", "Holm Gazette Online"),
        ("Holm Gazette", ""),
    ],
)
def test_these_are_two(one: str, other: str) -> None:
    assert not same_outlet(one, other)
    assert not same_outlet(other, one)


def test_an_address_is_told_from_a_name() -> None:
    assert is_address("holmgazette.co.uk")
    assert not is_address("The Holm Gazette")
