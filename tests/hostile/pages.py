"""Hostile web pages, saved pages and Markdown: depth, attributes, endless comments and entities."""

from __future__ import annotations

from tests.hostile.made import WORDS, Hostile, marked

_P = f"<p>{WORDS}</p>"
_ATTRIBUTES = " ".join(f"a{number}=1" for number in range(300_000))


def page(body: str, head: str = "") -> bytes:
    """A page of a headline and what is given."""
    return f"<!doctype html><html><head>{head}</head><body><h1>Harbour</h1>{body}".encode()


def _picture(megabytes: int) -> str:
    return f"<img src='data:image/png;base64,{'A' * (megabytes << 20)}'>"


def _mhtml(part: str, body: bytes) -> bytes:
    head = "MIME-Version: 1.0\nSnapshot-Content-Location: https://host.invalid/\n"
    head += "Content-Type: multipart/related; boundary=b\n\n"
    return head.encode() + f"--b\n{part}\n\n".encode() + body + b"\n--b--\n"


_LONG = marked("words of the harbour and the sea. ", 5_000)

FILES = [
    Hostile("deep.html", lambda: page("<div>" * 200_000 + _P)),
    Hostile("deep_300.html", lambda: page("<div>" * 300 + f"<p>{_LONG}"), marked=True),
    Hostile("deep_2000.html", lambda: page("<div>" * 2_000 + f"<p>{_LONG}"), marked=True),
    Hostile("deep_inline.html", lambda: page("<b>" * 100_000 + _P)),
    Hostile("deep_lists.html", lambda: page("<ul><li>" * 50_000 + _P)),
    Hostile("deep_tables.html", lambda: page("<table><tr><td>" * 30_000 + _P)),
    Hostile("unclosed_fonts.html", lambda: page("<p><font><a href=x>" * 20_000 + _P)),
    Hostile("end_tags.html", lambda: page("</div></p>" * 200_000 + _P)),
    Hostile("attributes.html", lambda: page(f"<p {_ATTRIBUTES}>{WORDS}")),
    Hostile("attributes_spread.html", lambda: page("<p a=1 b=2 c=3 d=4>x" * 20_000 + _P)),
    Hostile("attribute_20_mb.html", lambda: page(f"<p title='{'x' * (20 << 20)}'>{WORDS}")),
    Hostile(
        "class_20_mb.html",
        lambda: page(f"<p class='{'ad ' * (7 << 20)}'>{_LONG}"),
        marked=True,
        large=True,
    ),
    Hostile("picture_12_mb.html", lambda: page(f"<p>{_LONG}</p>{_picture(12)}{_P}"), marked=True),
    Hostile(
        "picture_between.html",
        lambda: page(f"<p>{_LONG[:999]}</p>{_picture(11)}<p>{_LONG[999:]}"),
        marked=True,
    ),
    Hostile(
        "text_12_mb.html", lambda: page(f"<p>{marked('word ', 5 << 19)}"), marked=True, large=True
    ),
    Hostile("comment.html", lambda: page(f"<!-- {'-' * (5 << 20)} --><p>{_LONG}"), marked=True),
    Hostile("comments.html", lambda: b"<!-- x -->\n" * 20_000 + page(_P)),
    Hostile("open_comment.html", lambda: page(_P + "<!-- " + "x " * (1 << 20))),
    Hostile("processing.html", lambda: b"<?x " * 50_000 + page(_P)),
    Hostile("doctype.html", lambda: b"<!DOCTYPE html [" + b"<!ENTITY a 'b'>" * 90_000 + page(_P)),
    Hostile("entities.html", lambda: page(f"<p>{'&amp;' * 100_000}{WORDS}")),
    Hostile("numbers.html", lambda: page(f"<p>{'&#99999999999;' * 90_000}{WORDS}")),
    Hostile("open_tag.html", lambda: page(_P + "<p " + "x" * (3 << 20))),
    Hostile("open_quote.html", lambda: page(_P + "<a href='" + "<p>x " * 200_000)),
    Hostile("brackets.html", lambda: page("<" * (1 << 20) + _P)),
    Hostile("script.html", lambda: page(f"<script>{'</scrip' * 300_000}</script>{_P}")),
    Hostile("open_script.html", lambda: page(_P + "<script>" + "x" * (2 << 20))),
    Hostile("plaintext.html", lambda: page(f"{_P}<plaintext>{'<b>' * 99_999}")),
    Hostile("templates.html", lambda: page("<template>" * 50_000 + _P)),
    Hostile("svg.html", lambda: page("<svg><foreignObject><math>" * 20_000 + _P)),
    Hostile("forms.html", lambda: page("<form><input><select><option>x" * 30_000 + _P)),
    Hostile("frames.html", lambda: b"<html><frameset>" + b"<frame src=x>" * 90_000),
    Hostile("metas.html", lambda: page(_P, "<meta property='og:title' content='Pier'>" * 60_000)),
    Hostile("base.html", lambda: page(_P, "<base href='file:///etc/'><link href='passwd'>")),
    Hostile(
        "linked_data_deep.html",
        lambda: page(_P, f"<script type='application/ld+json'>{'[' * 300_000}</script>"),
    ),
    Hostile(
        "linked_data_long.html",
        lambda: page(
            _P,
            "<script type='application/ld+json'>"
            f'{{"@type": "NewsArticle", "articleBody": "{"words " * 500_000}"}}</script>',
        ),
    ),
    Hostile(
        "linked_data_number.html",
        lambda: page(_P, f"<script type='application/ld+json'>{'9' * 100_000}</script>"),
    ),
    Hostile("byline.html", lambda: page(_P, f"<meta name='author' content='{' ' * 200_000}x'>")),
    Hostile("title_5_mb.html", lambda: page(_P, f"<title>{'Harbour - ' * 500_000}</title>")),
    Hostile("dates.html", lambda: page("<time datetime='9999999999-99-99T99:99'>x" * 10_000 + _P)),
    Hostile("zeros.html", lambda: page(_P.replace(" ", "\0 ") * 20)),
    Hostile("directions.html", lambda: page("<p>" + "\u202e\u2066" * 50_000 + WORDS)),
    Hostile("combining.html", lambda: page("<p>a" + "\u0301" * 100_000 + WORDS)),
    Hostile("utf7.html", lambda: b'<html><meta charset="utf-7">' + _P.encode("utf-7")),
    Hostile("charset.html", lambda: b'<html><meta charset="unicode_escape">' + _P.encode()),
    Hostile("charset_rot.html", lambda: b'<html><meta charset="rot13">\xff' + _P.encode()),
    Hostile("deep.mhtml", lambda: _mhtml("Content-Type: text/html", page("<div>" * 99_999 + _P))),
    Hostile(
        "base64.mhtml",
        lambda: _mhtml(
            "Content-Type: text/html\nContent-Transfer-Encoding: base64", b"!" * 2_000_000
        ),
    ),
    Hostile("no_page.mhtml", lambda: _mhtml("Content-Type: image/png", b"x")),
    Hostile("quotes.md", lambda: b">" * 200_000 + WORDS.encode()),
    Hostile("brackets.md", lambda: b"[" * 40_000 + WORDS.encode()),
    Hostile("stars.md", lambda: b"*a **b " * 10_000 + WORDS.encode()),
    Hostile("ticks.md", lambda: b"".join(b"`" * n + b" " for n in range(500)) + WORDS.encode()),
    Hostile("links.md", lambda: b"[a](" * 15_000 + WORDS.encode()),
    Hostile("lists.md", lambda: b"".join(b" " * n + b"- x\n" for n in range(800)) + WORDS.encode()),
    Hostile("table.md", lambda: b"|" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|x" * 20_000),
    Hostile("references.md", lambda: b"[a]: x\n" * 60_000 + WORDS.encode()),
    Hostile("head.md", lambda: b"---\n" + b"title: x\n" * 20_000 + WORDS.encode()),
    Hostile("author.md", lambda: b"---\nauthor: a" + b" " * 200_000 + b"b\n---\n" + WORDS.encode()),
]
