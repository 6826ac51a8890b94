"""Hostile office documents and books: entities, bombs, parts that lead in circles."""

from __future__ import annotations

from newsreader.importing.archive import packed
from tests.hostile.made import WORDS, Hostile, marked

LAUGHS = b"<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
OUTSIDE = b"<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
DTD = b"<!DOCTYPE x SYSTEM 'http://canary.invalid/x.dtd'>"
_TEXT = WORDS.encode()
_ODT = b"application/vnd.oasis.opendocument.text"


def docx(main: bytes, **parts: bytes) -> bytes:
    """A Word document whose main part is ``main``, as it is; parts lie in word/."""
    more = {f"word/{name}.xml": part for name, part in parts.items()}
    return packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": main, **more})


def _body(inner: bytes) -> bytes:
    return b"<document><body>" + inner + b"</body></document>"


def _paragraph(text: str) -> bytes:
    return f"<p><r><t>{text}</t></r></p>".encode()


def odt(content: bytes, **parts: bytes) -> bytes:
    """An OpenDocument text whose content is ``content``, as it is."""
    more = {f"{name}.xml": part for name, part in parts.items()}
    return packed({"mimetype": _ODT, "content.xml": content, **more})


def _text(inner: bytes) -> bytes:
    return b"<body><text>" + inner + b"</text></body>"


def epub(package: bytes, root: str = "b.opf", **pages: bytes) -> bytes:
    """A book with the given package document and pages."""
    container = f"<c><rootfile full-path='{root}'/></c>".encode()
    more = {f"{name}.html": page for name, page in pages.items()}
    kept = {"META-INF/container.xml": container, "b.opf": package, **more}
    return packed({"mimetype": b"application/epub+zip", **kept})


def _spine(*names: str) -> bytes:
    items = "".join(f"<item id='{n}' href='{name}'/>" for n, name in enumerate(names))
    order = "".join(f"<itemref idref='{n}'/>" for n in range(len(names)))
    return f"<p>{items}{order}</p>".encode()


def _notes_in_a_circle() -> bytes:
    note = b"<footnotes><footnote id='1'><p><r><footnoteReference id='1'/><t>Note.</t></r></p>"
    note += b"</footnote></footnotes>"
    main = _body(_paragraph(WORDS) + b"<p><r><footnoteReference id='1'/></r></p>")
    return docx(main, footnotes=note)


_MANY_ATTRIBUTES = b" ".join(b"a%d='1'" % number for number in range(300_000))
_PAGE = f"<html><h1>Harbour</h1><p>{WORDS}".encode()

FILES = [
    Hostile("laughs.docx", lambda: docx(LAUGHS + b"<l>&b;</l>")),
    Hostile("outside.docx", lambda: docx(OUTSIDE + b"<x>&f;</x>")),
    Hostile("dtd.docx", lambda: docx(DTD + _body(_paragraph(WORDS)))),
    Hostile("deep.docx", lambda: docx(b"<p>" * 500_000)),
    Hostile("deep_tables.docx", lambda: docx(_body(b"<tbl><tr><tc>" * 80 + _paragraph(WORDS)))),
    Hostile("nested_200.docx", lambda: docx(_body(b"<sdt>" * 200 + b"</sdt>" * 200))),
    Hostile("attributes.docx", lambda: docx(_body(b"<p " + _MANY_ATTRIBUTES + b"/>"))),
    Hostile(
        "long_attribute.docx",
        lambda: docx(_body(b"<p a='" + b"x" * (20 << 20) + b"'/>" + _paragraph(WORDS))),
    ),
    Hostile("long.docx", lambda: docx(_body(_paragraph(marked("x ", 6 << 20)))), marked=True),
    Hostile(
        "paragraphs.docx",
        lambda: docx(_body(b"".join(_paragraph(f"Pier {n}.") for n in range(6_000)))),
    ),
    Hostile("bomb.docx", lambda: docx(b" " * (60 << 20))),
    Hostile("bomb_styles.docx", lambda: docx(_body(_paragraph(WORDS)), styles=b" " * (60 << 20))),
    Hostile("notes_in_a_circle.docx", _notes_in_a_circle),
    Hostile("no_body.docx", lambda: docx(b"<document/>")),
    Hostile("not_xml.docx", lambda: docx(b"\x00\x01\x02 no XML at all")),
    Hostile(
        "utf16_entities.docx", lambda: docx((LAUGHS + b"<l>&b;</l>").decode().encode("utf-16"))
    ),
    Hostile("cut.docx", lambda: docx(_body(_paragraph(WORDS) * 99))[:200]),
    Hostile("empty_parts.docx", lambda: docx(_body(_paragraph(WORDS)), styles=b"", comments=b"")),
    Hostile("laughs.odt", lambda: odt(LAUGHS + b"<l>&b;</l>")),
    Hostile("outside.odt", lambda: odt(OUTSIDE + _text(b"<p>&f;</p>"))),
    Hostile("outside_meta.odt", lambda: odt(_text(b"<p>x</p>"), meta=OUTSIDE + b"<title/>")),
    Hostile("spaces.odt", lambda: odt(_text(b"<p>" + b"<s c='999999999'/>" * 50_000 + b"</p>"))),
    Hostile("spaces_number.odt", lambda: odt(_text(b"<p><s c='" + b"9" * 9_999 + b"'/>x y</p>"))),
    Hostile("deep.odt", lambda: odt(_text(b"<list>" * 100_000))),
    Hostile(
        "deep_250.odt",
        lambda: odt(_text(b"<p>" + b"<span>" * 240 + _TEXT + b"</span>" * 240 + b"</p>")),
    ),
    Hostile("repeated.odt", lambda: odt(_text(b"<p>" + _TEXT + b"</p>" + b"<table/>" * 99_999))),
    Hostile("bomb.odt", lambda: odt(b" " * (60 << 20))),
    Hostile("no_content.odt", lambda: packed({"mimetype": _ODT, "other.xml": b"<x/>"})),
    Hostile("cut.odt", lambda: odt(_text(b"<p>" + _TEXT * 99 + b"</p>"))[:150]),
    Hostile("itself.epub", lambda: epub(b"", root="META-INF/container.xml")),
    Hostile("traversal.epub", lambda: epub(_spine("../../../../etc/passwd", "/etc/passwd"))),
    Hostile("address.epub", lambda: epub(_spine("http://canary.invalid/a.html"))),
    Hostile("one_page_often.epub", lambda: epub(_spine(*["p.html"] * 9_000), p=_PAGE)),
    Hostile("missing_pages.epub", lambda: epub(_spine(*[f"{n}.html" for n in range(9_000)]))),
    Hostile("deep.epub", lambda: epub(_spine("p.html"), p=b"<div>" * 300_000 + _PAGE)),
    Hostile("outside.epub", lambda: epub(OUTSIDE + _spine("p.html"), p=_PAGE)),
    Hostile("bomb.epub", lambda: epub(_spine("p.html"), p=b" " * (60 << 20))),
    Hostile("no_container.epub", lambda: packed({"mimetype": b"application/epub+zip"})),
    Hostile(
        "long.epub",
        lambda: epub(_spine("p.html"), p=f"<html><h1>A</h1><p>{marked('w ', 99_999)}".encode()),
        marked=True,
    ),
]
