"""A document as a Word file (Office Open XML, ISO/IEC 29500) with real headings and tables."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

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
from newsreader.reports.word_bars import EDGES, bar
from newsreader.reports.word_text import W, element, fit, set_line, set_paragraph

#: A4 with margins of 2 cm, in twentieths of a point.
_PAGE, _MARGIN = (11906, 16838), 1134
_WIDTH: Final = _PAGE[0] - 2 * _MARGIN
# A file in a zip needs a date; the earliest that there is tells nothing.
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)


def word_file(document: Document) -> bytes:
    """The file, to the byte the same for the same document."""
    body = element("body")
    body.append(set_paragraph(Paragraph((Run(document.kind, Voice.QUIET),))))
    body.append(set_line("Title", document.title))
    for block in document.blocks:
        body.extend(_block(block))
    body.append(set_line("Quiet", document.footer))
    body.append(_page())
    main = element("document", body)
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
            yield set_line(f"Heading{block.level}", block.text)
        case Paragraph():
            yield set_paragraph(block)
        case Notice():
            yield set_line("Notice", block.text)
        case Bar():
            yield from bar(block)
        case Bullets():
            for item in block.items:
                yield from _bullet(item)
        case Table():
            yield _table(block)
            yield set_line("Quiet", "")  # two tables in a row would grow together


def _bullet(item: Item) -> Iterator[etree._Element]:
    for number, paragraph in enumerate(item.paragraphs):
        made = set_paragraph(paragraph)
        looks = made.find(f"{W}pPr")
        assert looks is not None
        if number < len(item.paragraphs) - 1:
            looks.insert(1, element("keepNext"))
        if item.edge in EDGES:
            place = 1 + (number < len(item.paragraphs) - 1)
            looks.insert(place, element("pBdr", _border("left", item.edge, space="8")))
        looks.append(element("ind", left="240"))
        yield made


def _table(table: Table) -> etree._Element:
    whole = sum(column.part for column in table.columns)
    widths = [round(_WIDTH * column.part / whole) for column in table.columns]
    made = element(
        "tbl",
        element(
            "tblPr",
            element("tblStyle", val="Rows"),
            element("tblW", w=str(_WIDTH), type="dxa"),
            element("tblLayout", type="fixed"),
        ),
        element("tblGrid", *(element("gridCol", w=str(width)) for width in widths)),
    )
    titles = tuple(
        Item((Paragraph((Run(column.title, Voice.QUIET),)),)) for column in table.columns
    )
    heading = _row(Row(titles), widths, compact=table.compact)
    looks = heading.find(f"{W}trPr")
    assert looks is not None
    looks.append(element("tblHeader"))
    made.append(heading)
    made.extend(_row(row, widths, compact=table.compact) for row in table.rows)
    return made


def _row(row: Row, widths: list[int], *, compact: bool) -> etree._Element:
    made = element("tr", element("trPr", element("cantSplit")))
    for number, (item, width) in enumerate(zip(row.cells, widths, strict=True)):
        looks = element("tcPr", element("tcW", w=str(width), type="dxa"))
        if number == 0 and row.edge in EDGES:
            looks.append(element("tcBorders", _border("left", row.edge)))
        cell = element("tc", looks)
        cell.extend(map(set_paragraph, item.paragraphs or (Paragraph(()),)))
        if compact:
            for made_looks in cell.iter(f"{W}pPr"):
                made_looks.append(element("jc", val="center"))
        made.append(cell)
    return made


def _border(side: str, edge: Edge, **more: str) -> etree._Element:
    line, size, colour = EDGES[edge]
    return element(side, val=line, sz=str(size), color=colour, **more)


def _page() -> etree._Element:
    footer = element("footerReference", type="default")
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    footer.set(f"{{{relations}}}id", "rId2")
    sides = {side: str(_MARGIN) for side in ("top", "right", "bottom", "left")}
    size = element("pgSz", w=str(_PAGE[0]), h=str(_PAGE[1]))
    return element(
        "sectPr", footer, size, element("pgMar", **sides, header="708", footer="708", gutter="0")
    )


def _properties(document: Document) -> bytes:
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    dublin = "http://purl.org/dc/elements/1.1/"
    made = etree.Element(f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dublin})
    for name, text in (("title", document.title), ("creator", f"Newsreader {__version__}")):
        etree.SubElement(made, f"{{{dublin}}}{name}").text = fit(text)
    return _xml(made)


def _xml(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
