"""Names of outlets, alone and fused to headlines."""

from __future__ import annotations

import pytest

from newsreader.importing.fields.outlets import names_an_outlet, outlet_name, split_site


@pytest.mark.parametrize(
    "name",
    ["Coast Herald", "The Velm Times", "marshnews.com", "BBC News", "Coast Herald via Velm Online"],
)
def test_a_name_has_the_form_of_an_outlets(name: str) -> None:
    assert names_an_outlet(name)


@pytest.mark.parametrize("line", ["World", "Tilda Moren", "the news is out", "Good news!", ""])
def test_other_short_lines_do_not(line: str) -> None:
    assert not names_an_outlet(line)


@pytest.mark.parametrize(
    ("line", "title", "site"),
    [
        ("Harbour of Velm reopens -Marsh News", "Harbour of Velm reopens", "Marsh News"),
        ("Harbour of Velm reopens | Coast Herald", "Harbour of Velm reopens", "Coast Herald"),
        ("Harbour reopens - mayor relieved", "Harbour reopens - mayor relieved", ""),
        ("Harbour of Velm reopens", "Harbour of Velm reopens", ""),
    ],
)
def test_only_an_outlets_name_is_cut_off_a_headline(line: str, title: str, site: str) -> None:
    assert split_site(line) == (title, site)


@pytest.mark.parametrize(
    ("found", "others", "name"),
    [
        ("https://www.coastherald.co.uk/", ["Velm Times", "Coast Herald"], "Coast Herald"),
        ("www.coastherald.com", [], "coastherald.com"),
        ("COASTHERALD.COM", ["Velm Times"], "COASTHERALD.COM"),
        ("World news | Coast Herald", [], "Coast Herald"),
        ("Coast Herald » Sports", [], "Coast Herald"),
        ("Coast Herald - Latest headlines", [], "Coast Herald"),
        ("Coast Wire via Velm Online", [], "Coast Wire"),
        ("Velm Times - Coast Herald", [], "Velm Times - Coast Herald"),
        ("Marsh - Moor", [], "Marsh - Moor"),
        ("", [], ""),
    ],
)
def test_one_outlet_has_one_name(found: str, others: list[str], name: str) -> None:
    assert outlet_name(found, others) == name
