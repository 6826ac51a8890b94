"""What news agencies send: NITF and NewsML."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article, Furniture
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
NITF = f"""<nitf><head><title>Slug</title><docdata><date.issue norm="20310304T100000+0100"/>
<doc.copyright holder="Halyard Agency"/></docdata></head><body><body.head><hedline>
<hl1>Harbour reopens</hl1></hedline><byline>By <person>Tilda Moren</person></byline></body.head>
<body.content><p>{ONE.replace("Velm", "<location>Velm</location>")}</p><hl2>Ferries</hl2>
<ul><li>the quay</li></ul><table><tr><td>East</td><td>12</td></tr></table>
<media><media-caption><p>Boats at rest</p></media-caption></media><p>{TWO}</p></body.content>
<body.end><tagline>Edited by Ana Bru</tagline></body.end></body></nitf>"""
DOCTYPE = '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">'


def read(text: str) -> tuple[Article, ...]:
    return read_articles(text.encode(), "item.xml")


def g2(content: str, kind: str = "inlineXML") -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
<provider qcode="nprov:HAL"><name>Halyard Agency</name></provider>
<versionCreated>2031-03-04T10:00:00Z</versionCreated></itemMeta><contentMeta>
<contentCreated>2031-03-04T09:00:00Z</contentCreated><headline>Harbour reopens</headline>
<by>By Tilda Moren</by></contentMeta>
<contentSet><{kind}>{content}</{kind}></contentSet></newsItem>"""


@pytest.mark.parametrize("doctype", ["", DOCTYPE])
def test_nitf_is_an_article(doctype: str) -> None:
    (article,) = read(doctype + NITF)
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.source, article.date) == ("Halyard Agency", "2031-03-04T10:00:00+01:00")
    assert article.text.split("\n\n") == [ONE, "Ferries", "the quay", "East\t12", TWO]
    assert [(piece.kind, piece.text) for piece in article.folded] == [
        (Furniture.CAPTION, "Boats at rest"),
        (Furniture.AUTHOR, "Edited by Ana Bru"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        f"<html><head><title>x</title></head><body><p>{ONE}</p><p>{TWO}</p></body></html>",
        f"<nitf><body><body.content><p>{ONE}</p><p>{TWO}</p></body.content></body></nitf>",
    ],
    ids=["XHTML", "NITF"],
)
def test_newsml_g2_holds_its_text_in_several_ways(content: str) -> None:
    (article,) = read(g2(content))
    assert (article.title, article.text) == ("Harbour reopens", f"{ONE}\n\n{TWO}")
    assert (article.source, article.byline) == ("Halyard Agency", ("Tilda Moren",))
    assert article.date == "2031-03-04T09:00:00+00:00"


def test_newsml_g2_may_hold_plain_text() -> None:
    assert read(g2(f"{ONE}\n\n{TWO}", "inlineData"))[0].text == f"{ONE}\n\n{TWO}"


def test_a_message_of_several_items_is_several_articles() -> None:
    items = g2(ONE, "inlineData") + g2(TWO, "inlineData") + g2("", "remoteContent")
    articles = read(f"<newsMessage><itemSet>{items}</itemSet></newsMessage>")
    assert [article.text for article in articles] == [ONE, TWO]
    assert "1 items hold no text" in articles[-1].warnings[0]


def test_the_older_newsml_is_read() -> None:
    (article,) = read(
        "<NewsML><NewsItem><NewsLines><HeadLine>Harbour reopens</HeadLine></NewsLines>"
        f"<ContentItem><DataContent>{NITF}</DataContent></ContentItem></NewsItem></NewsML>"
    )
    assert (article.title, article.text.split("\n\n")[0]) == ("Harbour reopens", ONE)


def test_entities_of_their_own_are_refused() -> None:
    with pytest.raises(UnreadableFileError, match="declares entities"):
        read("<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + NITF)


def test_an_item_inside_an_item_is_part_of_it() -> None:
    nested = g2(f"{g2(f'<p>{ONE}</p>')}<p>{TWO}</p>")
    assert len(read(nested)) == 1
