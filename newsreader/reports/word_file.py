"""A document as a Word file (Office Open XML, ISO/IEC 29500) with real headings and tables."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.builder import ElementMaker

from newsreader import __version__
from newsreader.reports import word_styles
from newsreader.reports.blocks import (
    Bar,
    Block,
    Bullets,
    Document,
    Edge,
    Heading,
    Item,
    Notice,
    Paragraph,
    Row,
    Run,
    Table,
    Voice,
)

_W: Final = f"{{{word_styles.MAIN}}}"
_MAKE: Final = ElementMaker(namespace=word_styles.MAIN, nsmap={"w": word_styles.MAIN})
#: A4 with margins of 2 cm, in twentieths of a point.
_PAGE, _MARGIN = (11906, 16838), 1134
_WIDTH: Final = _PAGE[0] - 2 * _MARGIN
# What XML 1.0 has no place for.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: The line's kind, its width in eighths of a point, its colour.
_EDGES: Final = {
    Edge.SOLID: ("single", 36, "4A7FB3"),
    Edge.DOUBLE: ("double", 12, "B98516"),
    Edge.DOTTED: ("dotted", 36, "8D66BB"),
    Edge.THICK: ("single", 48, "C2410C"),
    Edge.DASHED: ("dashed", 24, "0F7B62"),
}
# A file in a zip needs a date; the earliest that there is tells nothing.
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)


def word_file(document: Document) -> bytes:
    """The file, to the byte the same for the same document."""
    body = _element("body")
    body.append(_paragraph(Paragraph((Run(document.kind, Voice.QUIET),))))
    body.append(_styled("Title", document.title))
    for block in document.blocks:
        body.extend(_block(block))
    body.append(_styled("Quiet", document.footer))
    body.append(_page())
    main = _element("document", body)
    parts = {
        "[Content_Types].xml": word_styles.CONTENT_TYPES.encode(),
        "_rels/.rels": word_styles.PACKAGE_RELATIONS.encode(),
        "word/_rels/document.xml.rels": word_styles.DOCUMENT_RELATIONS.encode(),
        "word/document.xml": _xml(main),
        "word/styles.xml": word_styles.styles(document.language).encode(),
        "word/footer1.xml": word_styles.FOOTER.encode(),
        "docProps/core.xml": _properties(document),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def _block(block: Block) -> Iterator[etree._Element]:
    match block:
        case Heading():
            yield _styled(f"Heading{block.level}", block.text)
        case Paragraph():
            yield _paragraph(block)
        case Notice():
            yield _styled("Notice", block.text)
        case Bar():
            yield _styled("Quiet", block.label)
        case Bullets():
            for item in block.items:
                yield from _bullet(item)
        case Table():
            yield _table(block)
            yield _styled("Quiet", "")  # two tables in a row would grow together


def _bullet(item: Item) -> Iterator[etree._Element]:
    for number, paragraph in enumerate(item.paragraphs):
        made = _paragraph(paragraph)
        looks = made.find(f"{_W}pPr")
        assert looks is not None
        if number < len(item.paragraphs) - 1:
            looks.insert(1, _element("keepNext"))
        if item.edge in _EDGES:
            place = 1 + (number < len(item.paragraphs) - 1)
            looks.insert(place, _element("pBdr", _border("left", item.edge, space="8")))
        looks.append(_element("ind", left="240"))
        yield made


def _table(table: Table) -> etree._Element:
    whole = sum(column.part for column in table.columns)
    widths = [round(_WIDTH * column.part / whole) for column in table.columns]
    made = _element(
        "tbl",
        _element(
            "tblPr",
            _element("tblStyle", val="Rows"),
            _element("tblW", w=str(_WIDTH), type="dxa"),
            _element("tblLayout", type="fixed"),
        ),
        _element("tblGrid", *(_element("gridCol", w=str(width)) for width in widths)),
    )
    titles = tuple(
        Item((Paragraph((Run(column.title, Voice.QUIET),)),)) for column in table.columns
    )
    heading = _row(Row(titles), widths, compact=table.compact)
    looks = heading.find(f"{_W}trPr")
    assert looks is not None
    looks.append(_element("tblHeader"))
    made.append(heading)
    made.extend(_row(row, widths, compact=table.compact) for row in table.rows)
    return made


def _row(row: Row, widths: list[int], *, compact: bool) -> etree._Element:
    made = _element("tr", _element("trPr", _element("cantSplit")))
    for number, (item, width) in enumerate(zip(row.cells, widths, strict=True)):
        looks = _element("tcPr", _element("tcW", w=str(width), type="dxa"))
        if number == 0 and row.edge in _EDGES:
            looks.append(_element("tcBorders", _border("left", row.edge)))
        cell = _element("tc", looks)
        cell.extend(map(_paragraph, item.paragraphs or (Paragraph(()),)))
        if compact:
            for made_looks in cell.iter(f"{_W}pPr"):
                made_looks.append(_element("jc", val="center"))
        made.append(cell)
    return made


def _border(side: str, edge: Edge, **more: str) -> etree._Element:
    line, size, colour = _EDGES[edge]
    return _element(side, val=line, sz=str(size), color=colour, **more)


def _paragraph(paragraph: Paragraph) -> etree._Element:
    quiet = bool(paragraph.runs) and all(run.voice is Voice.QUIET for run in paragraph.runs)
    looks = _element("pPr", _element("pStyle", val="Quiet" if quiet else "Normal"))
    right_to_left = _runs_from_right(paragraph.text)
    if right_to_left:
        looks.append(_element("bidi"))
    return _element("p", looks, *(_run(run, right_to_left) for run in paragraph.runs))


def _styled(style: str, text: str) -> etree._Element:
    looks = _element("pPr", _element("pStyle", val=style))
    right_to_left = _runs_from_right(text)
    if right_to_left:
        looks.append(_element("bidi"))
    return _element("p", looks, _run(Run(text), right_to_left))


def _run(run: Run, right_to_left: bool) -> etree._Element:
    looks = _element("rPr")
    if run.voice is Voice.STRONG:
        looks.extend((_element("b"), _element("bCs")))
    elif run.voice is Voice.UNDERLINED:
        looks.append(_element("u", val="single"))
        looks.append(_element("shd", val="clear", fill="FBE3DA"))
    elif run.voice is Voice.DOUBLE_UNDERLINED:
        looks.append(_element("u", val="double"))
        looks.append(_element("shd", val="clear", fill="DCF0E4"))
    if right_to_left:
        looks.append(_element("rtl"))
    words = _element("t")
    words.text = _UNFIT.sub("\ufffd", run.text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return _element("r", looks, words)


def _runs_from_right(text: str) -> bool:
    """By the first letter that has a direction (Unicode Bidirectional Algorithm, rule P2)."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _page() -> etree._Element:
    footer = _element("footerReference", type="default")
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    footer.set(f"{{{relations}}}id", "rId2")
    sides = {side: str(_MARGIN) for side in ("top", "right", "bottom", "left")}
    size = _element("pgSz", w=str(_PAGE[0]), h=str(_PAGE[1]))
    return _element(
        "sectPr", footer, size, _element("pgMar", **sides, header="708", footer="708", gutter="0")
    )


def _properties(document: Document) -> bytes:
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    dublin = "http://purl.org/dc/elements/1.1/"
    made = etree.Element(f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dublin})
    for name, text in (("title", document.title), ("creator", f"Newsreader {__version__}")):
        etree.SubElement(made, f"{{{dublin}}}{name}").text = _UNFIT.sub("\ufffd", text)
    return _xml(made)


def _element(name: str, *children: etree._Element, **attributes: str) -> etree._Element:
    return _MAKE(name, *children, {f"{_W}{key}": value for key, value in attributes.items()})


def _xml(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
