"""Hostile PDF documents: loops, bombs, millions of operators, broken tables."""

from __future__ import annotations

import zlib

from tests.hostile.made import WORDS, Hostile, marked
from tests.unit.importing.pdf_writer import column, pdf

_CATALOGUE = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
_FONT = b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"


def document(objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of the given objects, without a table of their places."""
    return _CATALOGUE + objects + b"\ntrailer<</Root 1 0 R" + trailer + b">>"


def page(stream: bytes, head: bytes = b"", page_more: bytes = b"") -> bytes:
    """A PDF of one page with the given content."""
    return document(
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        + _FONT
        + page_more
        + b">>endobj\n4 0 obj<<"
        + head
        + b"/Length %d>>stream\n" % len(stream)
        + stream
        + b"\nendstream endobj"
    )


def _packed(stream: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        stream = zlib.compress(stream, 9)
    return page(stream, b"/Filter[" + b"/FlateDecode" * times + b"]")


def _shown(text: str) -> bytes:
    return b"BT /F 9 Tf 20 700 Td (" + text.encode() + b") Tj ET "


_GOOD = pdf(column([WORDS] * 3, 60, 700))
_LINES = [f"{WORDS} Pier {number}." for number in range(50)]
_WHOLE = [marked("", 0).partition("  ")[0], *_LINES, marked("", 0)]

FILES = [
    Hostile("flate.pdf", lambda: _packed(bytes(100 << 20))),
    Hostile("flate_twice.pdf", lambda: _packed(bytes(60 << 20), 2)),
    Hostile(
        "flate_often.pdf", lambda: page(_shown(WORDS), b"/Filter[" + b"/FlateDecode" * 9_999 + b"]")
    ),
    Hostile("operators.pdf", lambda: _packed(b"BT /F 9 Tf 9 9 Td " + b"(x)Tj " * 600_000 + b"ET")),
    Hostile("states.pdf", lambda: _packed(b"q " * 3_000_000)),
    Hostile("paths.pdf", lambda: _packed(b"0 0 m 9 9 l S " * 500_000 + _shown(WORDS))),
    Hostile("numbers.pdf", lambda: page(b"9" * 2_000_000 + b" Td " + _shown(WORDS))),
    Hostile("string.pdf", lambda: page(_shown("x" * 200_000 + WORDS))),
    Hostile("open_string.pdf", lambda: page(b"BT /F 9 Tf (" + b"(" * 900_000)),
    Hostile("inline_image.pdf", lambda: page(b"BI /W 40000 /H 40000 ID x EI " + _shown(WORDS))),
    Hostile(
        "loop.pdf",
        lambda: document(b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj"),
    ),
    Hostile("pages.pdf", lambda: document(b"2 0 obj<</Type/Pages/Kids[]/Count 2147483647>>endobj")),
    Hostile("negative.pdf", lambda: document(b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count -9>>endobj")),
    Hostile("deep.pdf", lambda: document(b"2 0 obj" + b"[" * 1_000_000 + b"endobj")),
    Hostile("deep_dictionary.pdf", lambda: document(b"2 0 obj" + b"<</A " * 300_000 + b"endobj")),
    Hostile("reference_loop.pdf", lambda: document(b"2 0 obj 3 0 R endobj 3 0 obj 2 0 R endobj")),
    Hostile(
        "content_loop.pdf",
        lambda: page(_shown(WORDS)).replace(b"/Contents 4 0 R", b"/Contents [3 0 R 4 0 R 3 0 R]"),
    ),
    Hostile(
        "form_loop.pdf",
        lambda: page(
            b"/X Do " + _shown(WORDS), b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
        ).replace(b"/Font<<", b"/XObject<</X 4 0 R>>/Font<<"),
    ),
    Hostile(
        "one_page_often.pdf",
        lambda: page(_shown(WORDS)).replace(b"[3 0 R]", b"[" + b"3 0 R " * 3_000 + b"]"),
    ),
    Hostile(
        "box.pdf", lambda: page(_shown(WORDS)).replace(b"0 0 600 800", b"-1e38 -1e38 1e38 1e38")
    ),
    Hostile("box_zero.pdf", lambda: page(_shown(WORDS)).replace(b"0 0 600 800", b"0 0 0 0")),
    Hostile(
        "box_words.pdf", lambda: page(_shown(WORDS)).replace(b"0 0 600 800", b"/A /B (c) null")
    ),
    Hostile("type_size.pdf", lambda: page(_shown(WORDS).replace(b"/F 9 Tf", b"/F 1e30 Tf"))),
    Hostile("places.pdf", lambda: page(_shown(WORDS).replace(b"20 700", b"1e37 -1e37"))),
    Hostile(
        "script.pdf",
        lambda: _GOOD.replace(
            b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
        ),
    ),
    Hostile(
        "launch.pdf",
        lambda: _GOOD.replace(
            b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/Launch/F(/bin/sh)>>"
        ),
    ),
    Hostile(
        "address.pdf",
        lambda: _GOOD.replace(
            b"/Type/Catalog", b"/Type/Catalog/OpenAction<</S/URI/URI(http://canary.invalid/)>>"
        ),
    ),
    Hostile(
        "xfa.pdf", lambda: _GOOD.replace(b"/Type/Catalog", b"/Type/Catalog/AcroForm<</XFA(<x/>)>>")
    ),
    Hostile(
        "embedded.pdf",
        lambda: _GOOD.replace(b"/Type/Catalog", b"/Type/Catalog/Names<</EmbeddedFiles 1 0 R>>"),
    ),
    Hostile(
        "table_offset.pdf", lambda: _GOOD.replace(b"startxref\n", b"startxref\n99999999999999")
    ),
    Hostile("table_loop.pdf", lambda: _GOOD.replace(b"/Root", b"/Prev 9/Root")),
    Hostile("object_number.pdf", lambda: _GOOD.replace(b"0 8\n", b"0 2147483647\n")),
    Hostile("length.pdf", lambda: _GOOD.replace(b"/Length ", b"/Length 99999999")),
    Hostile(
        "locked.pdf", lambda: _GOOD.replace(b"/Root", b"/Encrypt<</Filter/Standard/V 9/R 9>>/Root")
    ),
    Hostile("cut.pdf", lambda: _GOOD[: len(_GOOD) // 2]),
    Hostile("cut_end.pdf", lambda: _GOOD[:-200]),
    Hostile("head_only.pdf", lambda: b"%PDF-1.7\n"),
    Hostile("rubbish.pdf", lambda: b"%PDF-1.7\n" + bytes(range(256)) * 9_000),
    Hostile(
        "many_pages.pdf",
        lambda: pdf(*[column([f"{WORDS} Pier {n}."], 60, 700) for n in range(900)]),
    ),
    Hostile("marks.pdf", lambda: pdf(*[column([line], 20, 700) for line in _WHOLE]), marked=True),
]
