"""Books and magazines: each chapter is an article, in the order of reading."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.archive import packed
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
PACKAGE = """<package><metadata><title>Coast Weekly</title><creator>Ana Bru</creator>
<date>2031-03-04</date></metadata><manifest><item id="a" href="one.xhtml"/>
<item id="b" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="c" href="cover.xhtml"/><item id="d" href="gone.xhtml"/>
<item id="e" href="x.css" media-type="text/css"/></manifest>
<spine><itemref idref="c"/><itemref idref="b"/><itemref idref="a"/><itemref idref="d"/>
<itemref idref="e"/></spine></package>"""


def book(package: str = PACKAGE) -> bytes:
    return packed(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": b"<c><rootfile full-path='O/p.opf'/></c>",
            "O/p.opf": package.encode(),
            "O/cover.xhtml": b"<html><body><img src='cover.png'/><p>Coast Weekly</p></body></html>",
            "O/one.xhtml": f"<body><h1>Harbour reopens</h1><p>{ONE}</p></body>".encode(),
            "O/text/two b.xhtml": f"<body><h2>Ferry sails</h2><p>{TWO}</p></body>".encode(),
        }
    )


def read(data: bytes) -> tuple[Article, ...]:
    return read_articles(data, "a.epub")


def test_chapters_come_in_the_order_of_reading_with_what_the_book_says() -> None:
    articles = read(book())
    assert [(a.title, a.text) for a in articles] == [("Ferry sails", TWO), ("Harbour reopens", ONE)]
    assert {(a.source, a.byline, a.date) for a in articles} == {
        ("Coast Weekly", ("Ana Bru",), "2031-03-04")
    }


def test_what_is_missing_or_has_no_text_is_told() -> None:
    missing, cover = read(book())[-1].warnings
    assert "“O/gone.xhtml” is missing" in missing
    assert "1 pages without running text" in cover


def test_addresses_outside_the_book_lead_nowhere() -> None:
    package = PACKAGE.replace("one.xhtml", "../../etc/hostname").replace("gone", "https://x/y")
    assert [article.text for article in read(book(package))] == [TWO]


def test_a_book_without_chapters_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        read(book("<package/>"))
