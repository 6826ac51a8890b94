"""Feeds: each entry is an article of the feed's outlet."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def read(text: str, name: str = "feed") -> tuple[Article, ...]:
    return read_articles(text.encode(), name)


def rss(*items: str) -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel>'
        f"<title>Coast Herald</title><description>All news.</description>{inner}</channel></rss>"
    )


def test_the_entries_of_rss_are_articles() -> None:
    first, second = read(
        rss(
            f"<title>Harbour &amp;amp; ferry</title><description>{ONE}</description>"
            f"<content:encoded><![CDATA[<p>{ONE}</p><p>{TWO}</p>]]></content:encoded>"
            "<dc:creator>Tilda Moren</dc:creator>"
            "<pubDate>Tue, 04 Mar 2031 10:00:00 +0100</pubDate>",
            f"<title>Ferry</title><description>{TWO}&nbsp;Yes.</description>"
            "<author>a@host.invalid (Ana Bru)</author>",
        )
    )
    assert (first.title, first.text) == ("Harbour & ferry", f"{ONE}\n\n{TWO}")
    assert (first.byline, first.date) == (("Tilda Moren",), "2031-03-04T10:00:00+01:00")
    assert (second.source, second.byline) == ("Coast Herald", ("Ana Bru",))
    assert second.text == f"{TWO} Yes."


def test_the_entries_of_atom_are_articles() -> None:
    (article,) = read(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Herald</title><entry>'
        "<title type='html'>Harbour &lt;i&gt;reopens&lt;/i&gt;</title><id>urn:x:1</id>"
        "<author><name>Tilda Moren</name><email>t@host.invalid</email></author>"
        "<published>2031-03-04T10:00:00Z</published><updated>2031-03-05T10:00:00Z</updated>"
        f"<content type='xhtml'><div xmlns='x'><p>{ONE}</p><p>{TWO}</p></div></content>"
        "</entry></feed>"
    )
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.date, article.text) == ("2031-03-04T10:00:00+00:00", f"{ONE}\n\n{TWO}")


def test_the_first_rss_with_its_items_beside_the_channel_is_read() -> None:
    channel = "<channel><title>Herald</title></channel>"
    item = f"<item><title>A</title><description>{ONE}</description></item>"
    text = f"<rdf:RDF xmlns:rdf='r'>{channel}{item}</rdf:RDF>"
    assert read(text)[0].source == "Herald"


def test_entries_without_text_are_counted() -> None:
    articles = read(rss(f"<description>{ONE}</description>", "<title>Only this</title>"))
    assert articles[-1].warnings == ("1 entries of the feed hold no text and are left out.",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss>&x;</rss>", "entities"),
        (rss(f"<description>{ONE}</description>")[:-20], "damaged"),
        ("<rss>" + "<item>" * 100_000, "nested too deeply"),
        (rss(), "no text"),
    ],
)
def test_bad_feeds_are_refused(text: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        read(text)


def test_three_hundred_thousand_attributes_are_no_trouble() -> None:
    attributes = " ".join(f"a{number}='1'" for number in range(300_000))
    assert read(rss(f"<description {attributes}>{ONE}</description>"))[0].text == ONE
