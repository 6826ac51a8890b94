"""Hostile mail: messages inside messages, headers without end, boundaries that lie."""

from __future__ import annotations

import base64

from newsreader.importing.archive import packed
from tests.hostile.made import WORDS, Hostile, marked
from tests.unit.importing.ole_writer import ole
from tests.unit.importing.readers.test_outlook_message import message as outlook

_HEAD = b"Message-ID: <1@host.invalid>\nFrom: Ana Bru <a@host.invalid>\nSubject: Harbour\n"
_TEXT = WORDS.encode()


def mail(headers: bytes, body: bytes = _TEXT) -> bytes:
    """A message with the usual headers and more."""
    return _HEAD + headers + b"\n" + body


def _parts(depth: int) -> bytes:
    return b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )


def _messages(depth: int) -> bytes:
    return b"Content-Type: message/rfc822\n\n" * depth + _HEAD + b"\n" + _TEXT


def _attached(name: str, data: bytes, count: int = 1) -> bytes:
    part = (
        b"--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
        + f'Content-Disposition: attachment; filename="{name}"\n\n'.encode()
        + base64.encodebytes(data)
    )
    body = b"--b\n\n" + _TEXT + b"\n" + part * count + b"--b--\n"
    return mail(b"Content-Type: multipart/mixed; boundary=b\n", body)


def _loop(place: int, value: int) -> bytes:
    """An Outlook message with a wrong number in its table of sectors or its directory."""
    data = bytearray(ole(outlook()))
    data[place : place + 4] = value.to_bytes(4, "little")
    return bytes(data)


def _circle() -> bytes:
    data = bytearray(ole(outlook()))
    for place in range(512, 1024, 4):
        if data[place : place + 4] == b"\xfe\xff\xff\xff":
            data[place : place + 4] = b"\x02\x00\x00\x00"
    return bytes(data)


_BOMB = packed({"a.txt": bytes(60 << 20)})

FILES = [
    Hostile("deep.eml", lambda: _HEAD + _parts(9_000)),
    Hostile("deep_90.eml", lambda: _HEAD + _parts(90) + b"\n" + _TEXT),
    Hostile("messages.eml", lambda: _HEAD + _messages(3_000)),
    Hostile("messages_20.eml", lambda: _HEAD + _messages(20)),
    Hostile(
        "parts.eml",
        lambda: mail(b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n\nx\n" * 100_000),
    ),
    Hostile(
        "no_end.eml",
        lambda: mail(b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n\n" + _TEXT),
    ),
    Hostile("no_boundary.eml", lambda: mail(b"Content-Type: multipart/mixed\n")),
    Hostile(
        "long_boundary.eml",
        lambda: mail(b"Content-Type: multipart/mixed; boundary=" + b"b" * 90_000 + b"\n"),
    ),
    Hostile(
        "empty_boundary.eml",
        lambda: mail(b'Content-Type: multipart/mixed; boundary=""\n', b"--\n\n" + _TEXT),
    ),
    Hostile("headers.eml", lambda: mail(b"X-A: b\n" * 100_000)),
    Hostile("folded.eml", lambda: mail(b"X-A: b\n" + b" c\n" * 200_000)),
    Hostile("header_5_mb.eml", lambda: mail(b"X-A: " + b"x" * (5 << 20) + b"\n")),
    Hostile("words.eml", lambda: mail(b"Subject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n")),
    Hostile("word_broken.eml", lambda: mail(b"Subject: =?utf-8?b?" + b"=" * 9_999 + b"?=\n")),
    Hostile("word_charset.eml", lambda: mail(b"Subject: =?no-such?q?a?= =?utf-7?q?+AGE-?=\n")),
    Hostile("addresses.eml", lambda: mail(b"From: " + b"(" * 50_000 + b"\n")),
    Hostile("address_quotes.eml", lambda: mail(b'From: "' + b'\\"' * 50_000 + b"\n")),
    Hostile("date.eml", lambda: mail(b"Date: Tue, 99 Foo 99999999999 99:99:99 +99999999\n")),
    Hostile("charset.eml", lambda: mail(b"Content-Type: text/plain; charset=no-such\n")),
    Hostile(
        "charset_zip.eml",
        lambda: mail(b"Content-Type: text/plain; charset=zlib\n", b"\x78\x9c" * 99),
    ),
    Hostile(
        "charset_idna.eml",
        lambda: mail(b"Content-Type: text/plain; charset=idna\n", b"x." * 90_000),
    ),
    Hostile(
        "charset_punycode.eml",
        lambda: mail(b"Content-Type: text/plain; charset=punycode\n", b"a-" + b"z9" * 4_000),
    ),
    Hostile(
        "parameters.eml", lambda: mail(b"Content-Type: text/plain" + b"; a=b" * 60_000 + b"\n")
    ),
    Hostile(
        "continued.eml",
        lambda: mail(
            b"Content-Type: text/plain"
            + b"".join(b";\n a*%d*=x" % n for n in range(20_000))
            + b"\n"
        ),
    ),
    Hostile("base64.eml", lambda: mail(b"Content-Transfer-Encoding: base64\n", b"=" * (3 << 20))),
    Hostile(
        "uuencoded.eml",
        lambda: mail(
            b"Content-Transfer-Encoding: x-uuencode\n", b"begin 644 x\n" + b"\xff" * 99_999
        ),
    ),
    Hostile(
        "quoted.eml",
        lambda: mail(b"Content-Transfer-Encoding: quoted-printable\n", b"=" * (2 << 20) + _TEXT),
    ),
    Hostile("markup.eml", lambda: mail(b"Content-Type: text/html\n", b"<div>" * 99_999 + _TEXT)),
    Hostile("quoting.eml", lambda: mail(b"", (b">" * 2_000 + b" x\n") * 500 + _TEXT)),
    Hostile("replies.eml", lambda: mail(b"", b"On Tue, Ana wrote:\n\n" * 20_000 + _TEXT)),
    Hostile("attached_bomb.eml", lambda: _attached("a.zip", _BOMB)),
    Hostile("attached_name.eml", lambda: _attached("../../../../etc/cron.d/x", _TEXT)),
    Hostile("attached_often.eml", lambda: _attached("a.png", b"\x89PNG\r\n\x1a\n", 900)),
    Hostile(
        "long.eml", lambda: mail(b"", marked("words of the sea\n", 9_999).encode()), marked=True
    ),
    Hostile("from.mbox", lambda: b"From a b c\nX: y\n\n" * 8_000),
    Hostile("from_lines.mbox", lambda: b"From a b c\nX: y\n\n" + b"From \n\n" * 5_000 + _TEXT),
    Hostile(
        "cut.mbox", lambda: (b"From a b c\n" + mail(b"", _TEXT + b"\n\n")) * 20 + b"From a b c\nX"
    ),
    Hostile("deep.mbox", lambda: b"From a b c\n" + _HEAD + _parts(5_000)),
    Hostile("loop.msg", _circle),
    Hostile("sectors.msg", lambda: _loop(44, 0xFFFFFFF)),
    Hostile("directory.msg", lambda: _loop(48, 0x7FFFFFFF)),
    Hostile("sector_size.msg", lambda: _loop(28, 0x1FFFE)),
    Hostile("far_table.msg", lambda: _loop(68, 1)),
    Hostile("cut.msg", lambda: ole(outlook())[:3_000]),
    Hostile("markup.msg", lambda: ole(outlook(**{"__substg1.0_10130102": b"<b>" * 9_000 + _TEXT}))),
    Hostile("stream_name.msg", lambda: ole({"__substg1.0_ZZZZ001F": b"x", **outlook()})),
]
