"""Files that are not what their names say, texts beyond all measure, pictures, rubbish."""

from __future__ import annotations

import random
import struct
import zlib

from newsreader.importing.archive import packed
from tests.hostile.made import BEGIN, END, MIDDLE, WORDS, Hostile, marked
from tests.unit.importing.pdf_writer import column, pdf

_TEXT = WORDS.encode()
_NOISE = random.Random(4).randbytes(200_000)


def _png(width: int, height: int) -> bytes:
    """A picture that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        length, check = struct.pack(">I", len(data)), struct.pack(">I", zlib.crc32(kind + data))
        return length + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1 << 20), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def _gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + bytes(99)


_LINES = "".join(f"\n{WORDS} Pier {n}.\n" for n in range(500)).encode()

FILES = [
    Hostile("gigapixel.png", lambda: _png(40_000, 40_000)),
    Hostile("gigapixel.txt", lambda: _png(40_000, 40_000)),
    Hostile("gigapixel.html", lambda: _gif(65_535, 65_535)),
    Hostile("picture_in.zip", lambda: packed({"a.png": _png(40_000, 40_000), "a.txt": _TEXT})),
    Hostile("page.txt", lambda: b"<!doctype html><h1>Harbour</h1><p>" + _TEXT),
    Hostile("text.pdf", lambda: _TEXT + b" In pdf."),
    Hostile("text.docx", lambda: _TEXT + b" In docx."),
    Hostile("text.zip", lambda: _TEXT + b" In zip."),
    Hostile("text.msg", lambda: _TEXT + b" In msg."),
    Hostile("text.epub", lambda: _TEXT + b" In epub."),
    Hostile("text.json", lambda: _TEXT + b" In json."),
    Hostile("text.rss", lambda: _TEXT + b" In rss."),
    Hostile("text.warc", lambda: _TEXT + b" In warc."),
    Hostile("document.html", lambda: pdf(column([WORDS], 60, 700))),
    Hostile("document.docx", lambda: pdf(column([WORDS] * 2, 60, 700))),
    Hostile("archive.pdf", lambda: packed({"a.txt": _TEXT})),
    Hostile("archive.docx", lambda: packed({"a.txt": _TEXT})),
    Hostile("two_in_one.pdf", lambda: pdf(column([WORDS], 60, 700)) + packed({"a.txt": _TEXT})),
    Hostile("program.txt", lambda: b"MZ\x90\x00" + _NOISE),
    Hostile("program.html", lambda: b"\x7fELF" + _NOISE),
    Hostile("noise.txt", lambda: _NOISE),
    Hostile("noise.html", lambda: _NOISE),
    Hostile("noise.eml", lambda: _NOISE),
    Hostile("noise.md", lambda: b"# A\n" + _NOISE),
    Hostile("empty.txt", lambda: b""),
    Hostile("blank.txt", lambda: b" \n" * 2_000_000),
    Hostile("zeros.txt", lambda: bytes(5 << 20)),
    Hostile("zeros_between.txt", lambda: b"\0".join(word.encode() for word in WORDS.split())),
    Hostile("ends_in_zeros.txt", lambda: _TEXT + bytes(100_000)),
    Hostile("mark_only.txt", lambda: b"\xff\xfe"),
    Hostile("marks.txt", lambda: b"\xef\xbb\xbf" * 99_999 + _TEXT),
    Hostile("half_utf16.txt", lambda: (WORDS * 9).encode("utf-16")[:-1]),
    Hostile("halves.txt", lambda: b"\xff\xfe" + b"\x00\xd8" * 99_999 + WORDS.encode("utf-16-le")),
    Hostile("overlong.txt", lambda: b"\xc0\xaf\xe0\x80\xaf" * 9_999 + _TEXT),
    Hostile("utf32.txt", lambda: b"\xff\xfe\x00\x00" + b"\xff\xff\xff\x7f" * 9_999),
    Hostile("terminal.txt", lambda: b"\x1b]0;x\x07\x1b[2J" * 9_999 + _TEXT * 99),
    Hostile(
        "one_line.txt",
        lambda: marked("words of the sea ", 800_000).encode(),
        marked=True,
        large=True,
    ),
    Hostile("one_word.txt", lambda: marked("x", 6 << 20).encode(), marked=True, large=True),
    Hostile(
        "lines.txt",
        lambda: BEGIN.encode() + _LINES + MIDDLE.encode() + _LINES + END.encode(),
        marked=True,
    ),
    Hostile("short_lines.txt", lambda: b"Share this\n" * 20_000 + _TEXT),
    Hostile("byline.txt", lambda: b"Harbour\nBy a" + b" " * 500_000 + b"b\n" + _TEXT),
    Hostile("byline_names.txt", lambda: b"Harbour\nBy " + b"Ann Bell, " * 10_000 + b"\n" + _TEXT),
    Hostile("full_stops.txt", lambda: b". " * 500_000 + _TEXT),
    Hostile("quotes.txt", lambda: "“‘«".encode() * 60_000 + _TEXT),
    Hostile("digits.txt", lambda: b"1,234.5 per cent " * 15_000 + _TEXT),
    Hostile("dates.txt", lambda: b"4 March 2031 10:00 GMT\n" * 5_000 + _TEXT),
    Hostile("separators.txt", lambda: "\u2028\u2029\x85\x0b".encode() * 300_000 + _TEXT),
    Hostile("headers.txt", lambda: b"A-B: c\n d\n" * 20_000 + _TEXT),
    Hostile("comments.txt", lambda: b"<!-- a -->\n" * 20_000 + _TEXT),
    Hostile("scripts_mixed.txt", lambda: "渡轮 паром عبارة ferry ".encode() * 5_000 + _TEXT),
    Hostile("no_ending", lambda: _TEXT + b" It has no ending."),
]
