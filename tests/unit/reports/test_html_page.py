"""A document as a web page: escaped, alone, ready for print and for the dark."""

from __future__ import annotations

import re
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from newsreader.paths import resources
from newsreader.reports.html_page import html_page
from tests.unit.reports.invented_document import DOCUMENT

TEMPLATES = resources() / "templates"
PAGE = html_page(DOCUMENT, TEMPLATES)
TREE = LexborHTMLParser(PAGE)


def texts(selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in TREE.css(selector)]


def test_nothing_of_an_article_becomes_a_tag() -> None:
    assert texts("h1") == ["The *quay* / <Holm>"]
    assert "The <b>ferry</b> carries 24 or 42 cars & no *lorries*." in texts("td p")
    assert not TREE.css("td p b.ferry, td p > b:not(.strong)")


def test_changed_words_are_underlined_in_two_ways_and_struck_in_none() -> None:
    assert texts("u.underlined") == ["24"]
    assert texts("u.double-underlined") == ["42"]
    assert not re.search("<(del|ins|s)>|line-through", PAGE)


def test_the_page_refers_to_nothing_outside_and_runs_nothing() -> None:
    for outside in ("http:", "https:", "src=", "<script", "@import", "url(", "href"):
        assert outside not in PAGE


def test_headings_stand_in_their_order_and_rows_have_their_shapes() -> None:
    assert [node.tag for node in TREE.css("h1, h2, h3")] == ["h1", "h3", "h2"]
    assert [row.attributes["class"] for row in TREE.css("tbody tr")][:2] == [
        "edge-double",
        "edge-solid",
    ]


def test_what_a_bar_shows_is_said_in_words() -> None:
    bar = TREE.css_first(".bar")
    assert bar is not None
    assert bar.attributes["aria-hidden"] == "true"
    assert "75% of the words" in texts("p.quiet")


def test_print_and_dark_have_their_rules() -> None:
    style = (Path(TEMPLATES) / "style.css").read_text(encoding="utf-8")
    printed = style.split("@media print")[1]
    for rule in ("@page", "break-inside: avoid", "table-header-group", "color-scheme: light"):
        assert rule in printed
    assert "prefers-color-scheme: dark" in style


def test_the_same_document_is_the_same_page() -> None:
    assert html_page(DOCUMENT, TEMPLATES) == PAGE
