"""Files that were made to do harm: each costs seconds at most, itself alone, and gives a reason."""

from __future__ import annotations

import gzip
import io
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.archive import packed
from newsreader.importing.media_types import MediaType
from newsreader.importing.worker import ReadingWorker
from tests.unit.importing.ole_writer import ole
from tests.unit.importing.readers.test_outlook_message import message
from tests.unit.importing.readers.test_warc_archive import record

SECONDS = 5
WORDS = b"The harbour of Velm opened again on Sunday after nine days, the port office said.\n"
LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
CANARY = b"<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"


def _docx(main: bytes) -> bytes:
    return packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": main})


def _zip_in_zip(depth: int, width: int) -> bytes:
    data = packed({"a.txt": bytes(5 << 20)})
    for _ in range(depth):
        data = packed({f"{number}.zip": data for number in range(width)})
    return data


def _overlapping(entries: int) -> bytes:
    """A zip whose directory names one packed file many times (Fifield, WOOT 2019)."""
    one = packed({"a.txt": bytes(8 << 20)})
    start = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    entry = one[start:end]
    directory = b"".join(entry.replace(b"a.txt", b"%05d" % number) for number in range(entries))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, entries, entries, len(directory), start, 0)
    return one[:start] + directory + tail


def _many_entries(count: int) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for number in range(count):
            archive.writestr(zipfile.ZipInfo(str(number)), b"")
    return written.getvalue()


def _looping_message() -> bytes:
    """An Outlook message whose sectors follow one another in a circle."""
    data = bytearray(ole(message()))
    for place in range(512, 1024, 4):
        (following,) = struct.unpack_from("<I", data, place)
        if following == 0xFFFFFFFE:
            struct.pack_into("<I", data, place, 2)
    return bytes(data)


def _pdf(objects: bytes) -> bytes:
    return (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + objects
        + b"\ntrailer<</Root 1 0 R>>"
    )


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.zip": lambda: packed({"a.txt": bytes(50 << 20)}),
    "nested.zip": lambda: _zip_in_zip(2, 4),
    "deep.zip": lambda: _zip_in_zip(6, 1),
    "overlapping.zip": lambda: _overlapping(2_000),
    "crowded.zip": lambda: _many_entries(50_000),
    "laughs.docx": lambda: _docx(LAUGHS + b"<l>&b;</l>"),
    "entity.docx": lambda: _docx(CANARY + b"<x>&f;</x>"),
    "deep.docx": lambda: _docx(b"<p>" * 500_000),
    "attributes.docx": lambda: _docx(
        b"<body><p " + b" ".join(b"a%d='1'" % n for n in range(300_000)) + b"/></body>"
    ),
    "long.docx": lambda: _docx(b"<body><p><r><t>" + b"x " * (6 << 20) + b"</t></r></p></body>"),
    "spaces.odt": lambda: packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": b"<body><text><p>"
            + b"<s c='999999999'/>" * 50_000
            + b"</p></text></body>",
        }
    ),
    "entity.rss": lambda: CANARY + b"<rss><item><description>&f;</description></item></rss>",
    "deep.rss": lambda: b"<rss>" + b"<item>" * 300_000,
    "many.rss": lambda: b"<rss>" + b"<item><title>x</title></item>" * 50_000 + b"</rss>",
    "deep.json": lambda: b'{"a":' * 300_000,
    "long.json": lambda: b'{"body": "' + b"words " * (2 << 20) + b'"}',
    "deep.eml": lambda: (
        b"Message-ID: <1@x>\n"
        + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(9_000)
        )
    ),
    "headers.eml": lambda: b"Message-ID: <1@x>\n" + b"X-A: b\n" * 100_000 + b"\n" + WORDS,
    "words.eml": lambda: (
        b"Message-ID: <1@x>\nSubject: " + b"=?utf-8?q?a?= " * 200_000 + b"\n\n" + WORDS
    ),
    "parts.eml": lambda: (
        b"Message-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\n\nx\n" * 100_000
    ),
    "from.mbox": lambda: b"From a b c\nX: y\n\n" * 8_000,
    "loop.msg": _looping_message,
    "braces.rtf": lambda: rb"{\rtf1" + b"{" * 1_000_000,
    "bomb.warc": lambda: record(gzip.compress(bytes(60 << 20)), extra="Content-Encoding: gzip\r\n"),
    "bomb.warc.gz": lambda: gzip.compress(b"WARC/1.0\r\n" + bytes(60 << 20)),
    "quotes.md": lambda: b">" * 200_000 + WORDS,
    "brackets.md": lambda: b"[" * 100_000 + WORDS,
    "stars.md": lambda: b"*a **b " * 10_000 + WORDS,
    "table.md": lambda: b"|" * 20_000 + b"\n" + b"|-" * 20_000 + b"\n" + b"|x" * 20_000,
    "deep.html": lambda: b"<html>" + b"<div>" * 200_000 + WORDS,
    "flate.pdf": lambda: _pdf(
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length 600000>>stream\n"
        + zlib.compress(bytes(100 << 20), 9)
        + b"\nendstream endobj"
    ),
    "loop.pdf": lambda: _pdf(b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj"),
    "pages.pdf": lambda: _pdf(b"2 0 obj<</Type/Pages/Kids[]/Count 2147483647>>endobj"),
    "deep.pdf": lambda: _pdf(b"2 0 obj" + b"[" * 1_000_000 + b"endobj"),
    "loop.webloc": lambda: (
        b"bplist00\xa1\x00\x08" + bytes(6) + b"\x01\x01" + bytes(7) + b"\x01" + bytes(15) + b"\x0a"
    ),
    "itself.epub": lambda: packed(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": b"<c><rootfile full-path='META-INF/container.xml'/></c>",
        }
    ),
}


@pytest.fixture(scope="module")
def worker() -> Iterator[ReadingWorker]:
    with ReadingWorker(seconds=SECONDS) as shared:
        shared._formats.extend(MediaType)  # all at once, so that no format starts it anew
        yield shared


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_read_or_refused_in_seconds(worker: ReadingWorker, name: str) -> None:
    data = FILES[name]()
    started = time.monotonic()
    try:
        articles = worker.read(data, name)
    except UnreadableFileError as error:
        said = error.reason
    else:
        said = " ".join(w for article in articles for w in article.warnings) or "Read."
        assert not any("root:" in article.text for article in articles)
    assert time.monotonic() - started < SECONDS + 1
    assert said.endswith(".")
    assert worker.read(WORDS, "next.txt")
