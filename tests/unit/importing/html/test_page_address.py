"""A page is known again by the address that it gives as its own."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsreader.importing.html.page_address import page_address
from newsreader.importing.import_steps import read_articles


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ('<link rel="canonical" href="http://www.Orrin.example/a/1/#top">', "orrin.example/a/1"),
        ('<meta property="og:url" content="https://orrin.example/a?id=7">', "orrin.example/a?id=7"),
        (
            '<meta property="og:url" content="https://orrin.example/m">'  # noqa: ISC004
            '<link rel="canonical" href="https://orrin.example/a">',
            "orrin.example/a",
        ),
    ],
)
def test_an_address_has_one_spelling(head: str, address: str) -> None:
    page = LexborHTMLParser(f"<html><head>{head}</head></html>")
    assert page_address(page) == f"https://{address}"


@pytest.mark.parametrize(
    "href",
    ["", "/a/1", "https://orrin.example/", "file:///etc/passwd", "https://[x"],
)
def test_what_is_no_address_of_a_page_is_none(href: str) -> None:
    page = LexborHTMLParser(f'<html><head><link rel="canonical" href="{href}"></head></html>')
    assert page_address(page) == ""


def test_the_article_keeps_it() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://orrin.example/a/1"></head><body><article>'
        "<h1>Lantern Bridge to close</h1><p>The Lantern Bridge will be shut to lorries from "
        "Monday, the harbour board said.</p></article></body></html>"
    )
    (article,) = read_articles(page.encode(), "a.html")
    assert article.origin["address"] == "https://orrin.example/a/1"
