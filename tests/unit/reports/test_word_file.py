"""A document as a Word file: well-formed, with real headings and tables."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from lxml import etree

from newsreader.reports.blocks import Bar, Edge, paragraph
from newsreader.reports.word_file import word_file
from newsreader.reports.word_styles import MAIN
from tests.unit.reports.invented_document import DOCUMENT

W = {"w": MAIN}


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


BODY = etree.fromstring(parts(word_file(DOCUMENT))["word/document.xml"])


def texts(path: str) -> list[str]:
    return ["".join(node.itertext()) for node in BODY.xpath(path, namespaces=W)]


def test_every_part_is_well_formed_and_named_in_the_types() -> None:
    found = parts(word_file(DOCUMENT))
    for content in found.values():
        etree.fromstring(content)
    types = found["[Content_Types].xml"].decode()
    for name in ("document", "styles", "footer1"):
        assert f'"/word/{name}.xml"' in types


def test_headings_are_headings_and_styles_are_there() -> None:
    assert texts("//w:p[w:pPr/w:pStyle/@w:val='Heading1']") == ["What both say"]
    assert texts("//w:p[w:pPr/w:pStyle/@w:val='Title']") == ["The *quay* / <Holm>"]
    styles = etree.fromstring(parts(word_file(DOCUMENT))["word/styles.xml"])
    known = set(styles.xpath("//w:style/@w:styleId", namespaces=W))
    assert set(BODY.xpath("//w:pStyle/@w:val", namespaces=W)) <= known


def test_rows_are_rows_and_their_heading_is_repeated_on_each_page() -> None:
    assert len(BODY.xpath("//w:tbl[2]/w:tr", namespaces=W)) == 3
    assert texts("//w:tbl[2]/w:tr[w:trPr/w:tblHeader]/w:tc") == ["Kind", "A"]
    assert "The <b>ferry</b> carries 24 or 42 cars & no *lorries*." in texts("//w:tc")


def test_shares_are_a_bar_as_well_as_words() -> None:
    (shares,) = (block for block in DOCUMENT.blocks if isinstance(block, Bar))
    cells = BODY.xpath("//w:tbl[1]//w:tc", namespaces=W)
    lengths = [int(*cell.xpath("w:tcPr/w:tcW/@w:w", namespaces=W)) for cell in cells]
    parts = [share for _, share in shares.parts]
    assert [length / sum(lengths) for length in lengths] == [*parts, 1 - sum(parts)]
    colours = [*BODY.xpath("//w:tbl[1]//w:shd/@w:fill", namespaces=W)]
    assert len(set(colours)) == len(cells)
    assert shares.label in texts("//w:p")


def test_a_part_that_is_nothing_has_no_cell() -> None:
    bar = Bar(((Edge.SOLID, 0.0), (Edge.DOUBLE, 1.0)), "all edited")
    body = etree.fromstring(parts(word_file(replace(DOCUMENT, blocks=(bar,))))["word/document.xml"])
    assert len(body.xpath("//w:tc", namespaces=W)) == 1


def test_changed_words_are_underlined_in_two_ways() -> None:
    assert texts("//w:r[w:rPr/w:u/@w:val='single']") == ["24"]
    assert texts("//w:r[w:rPr/w:u/@w:val='double']") == ["42"]


def test_words_from_right_to_left_run_so() -> None:
    made = word_file(replace(DOCUMENT, blocks=(paragraph("“שלום” hello"),)))
    body = etree.fromstring(parts(made)["word/document.xml"])
    assert len(body.xpath("//w:p[w:pPr/w:bidi]//w:rtl", namespaces=W)) == 1


def test_what_xml_has_no_place_for_is_marked() -> None:
    made = word_file(replace(DOCUMENT, title="a\x00b\ud800c\ufffed"))
    assert "a\ufffdb\ufffdc\ufffdd".encode() in parts(made)["word/document.xml"]


def test_the_same_document_is_the_same_file() -> None:
    assert word_file(DOCUMENT) == word_file(DOCUMENT)
