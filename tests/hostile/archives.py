"""Hostile zip archives and web archives: bombs, lies about sizes and names, endless nesting."""

from __future__ import annotations

import gzip
import io
import stat
import struct
import zipfile
from collections.abc import Iterable

from newsreader.importing.archive import packed
from tests.hostile.made import WORDS, Hostile, marked
from tests.unit.importing.readers.test_warc_archive import record

TEXT = WORDS.encode()


def nested(depth: int, width: int, size: int) -> bytes:
    """Zips inside zips; ``width`` of them in each."""
    data = packed({"a.txt": bytes(size)})
    for _ in range(depth):
        data = packed({f"{number}.zip": data for number in range(width)})
    return data


def overlapping(entries: int) -> bytes:
    """A zip whose directory names one packed file many times (Fifield, WOOT 2019)."""
    one = packed({"a.txt": bytes(8 << 20)})
    start, end = one.index(b"PK\x01\x02"), one.index(b"PK\x05\x06")
    entry = one[start:end]
    directory = b"".join(entry.replace(b"a.txt", b"%05d" % number) for number in range(entries))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, entries, entries, len(directory), start, 0)
    return one[:start] + directory + tail


def named(names: Iterable[str], data: bytes = TEXT) -> bytes:
    """A zip of one text under many names, each with words of its own."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for number, name in enumerate(names):
            archive.writestr(zipfile.ZipInfo(name), data + b" Pier %d.\n" % number)
    return written.getvalue()


def _many_entries(count: int) -> bytes:
    return named(map(str, range(count)), b"")


def _link() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        link = zipfile.ZipInfo("passwords.txt")
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("a.txt", TEXT)
    return written.getvalue()


def _lying(field: int, value: int) -> bytes:
    """A zip that is wrong about a size, both before the file and in the directory."""
    data = bytearray(packed({"a.txt": TEXT * 50}))
    struct.pack_into("<I", data, 14 + field, value)
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 16 + field, value)
    return bytes(data)


def _flagged(place: int, value: int) -> bytes:
    data = bytearray(packed({"a.txt": TEXT * 50}))
    struct.pack_into("<H", data, place, value)
    struct.pack_into("<H", data, data.index(b"PK\x01\x02") + place + 2, value)
    return bytes(data)


def _method(method: int) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        archive.writestr("a.txt", bytes(60 << 20))
    return written.getvalue()


def _without_directory() -> bytes:
    data = packed({"a.txt": TEXT * 50})
    return data[: data.index(b"PK\x01\x02")]


def _broken_document_inside() -> bytes:
    whole = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": TEXT * 90})
    return packed({"a.txt": TEXT, "report.docx": whole[: len(whole) // 2]})


_PAGE = f"<html><h1>Harbour</h1><p>{WORDS}".encode()

FILES = [
    Hostile("bomb.zip", lambda: packed({"a.txt": bytes(100 << 20)})),
    Hostile("bomb_bzip2.zip", lambda: _method(zipfile.ZIP_BZIP2)),
    Hostile("bomb_lzma.zip", lambda: _method(zipfile.ZIP_LZMA)),
    Hostile("bombs.zip", lambda: packed({f"{n}.txt": bytes(9 << 20) for n in range(40)})),
    Hostile("nested.zip", lambda: nested(2, 4, 5 << 20)),
    Hostile("deep.zip", lambda: nested(6, 1, 5 << 20)),
    Hostile("wide.zip", lambda: nested(3, 8, 1 << 20)),
    Hostile("overlapping.zip", lambda: overlapping(2_000)),
    Hostile("crowded.zip", lambda: _many_entries(30_000)),
    Hostile(
        "traversal.zip", lambda: named(["../../../../tmp/up.txt", "/etc/abs.txt", "..\\w.txt"])
    ),
    Hostile("devices.zip", lambda: named(["CON.txt", "NUL", "aux.html", "a:b.txt", "~/x.txt"])),
    Hostile("long_name.zip", lambda: named(["d/" * 20_000 + "a.txt"])),
    Hostile("odd_names.zip", lambda: named(["\x1b[31mred.txt", "two\nlines.txt", "\u202etxt.exe"])),
    Hostile("same_name.zip", lambda: packed({"a.txt": TEXT}) + packed({"a.txt": TEXT * 2})),
    Hostile("link.zip", _link),
    Hostile("small_claim.zip", lambda: _lying(8, 10)),
    Hostile("huge_claim.zip", lambda: _lying(8, 0xFFFFFFF0)),
    Hostile("packed_claim.zip", lambda: _lying(4, 0xFFFFFFF0)),
    Hostile("wrong_sum.zip", lambda: _lying(0, 1)),
    Hostile("locked.zip", lambda: _flagged(6, 1)),
    Hostile("unknown_method.zip", lambda: _flagged(8, 97)),
    Hostile("no_directory.zip", _without_directory),
    Hostile("cut.zip", lambda: packed({"a.txt": TEXT * 999})[:-40]),
    Hostile("before_it.zip", lambda: b"PK\x03\x04" + bytes(999) + packed({"a.txt": TEXT})),
    Hostile("empty.zip", lambda: packed({})),
    Hostile("broken_document.zip", _broken_document_inside),
    Hostile("long_text.zip", lambda: packed({"a.txt": marked("words ", 1 << 16).encode()}), True),
    Hostile(
        "bomb.warc",
        lambda: record(gzip.compress(bytes(60 << 20)), extra="Content-Encoding: gzip\r\n"),
    ),
    Hostile("bomb.warc.gz", lambda: gzip.compress(b"WARC/1.0\r\n" + bytes(60 << 20))),
    Hostile("twice_packed.warc.gz", lambda: gzip.compress(gzip.compress(record(_PAGE)))),
    Hostile(
        "chunks.warc",
        lambda: record(b"ffffffff\r\n" + _PAGE, extra="Transfer-Encoding: chunked\r\n"),
    ),
    Hostile("huge_claim.warc", lambda: record(_PAGE).replace(b"Length: ", b"Length: 9999999", 1)),
    Hostile("negative.warc", lambda: record(_PAGE).replace(b"Length: ", b"Length: -", 1)),
    Hostile("records.warc", lambda: record(b"x") * 12_000),
    Hostile("headers.warc", lambda: b"WARC/1.0\r\n" + b"A: b\r\n" * 200_000 + b"\r\n"),
    Hostile("cut.warc", lambda: record(_PAGE)[:-30]),
    Hostile("cut.warc.gz", lambda: gzip.compress(record(_PAGE * 50))[:-30]),
    Hostile("rubbish_behind.warc", lambda: record(_PAGE) + b"\x00\xff" * 9_000),
]
