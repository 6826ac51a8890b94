"""A document as a PDF: its words can be read out of it, and what it cannot set is said."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2

from newsreader.paths import resources
from newsreader.reports.blocks import Column, Document, Row, Table, cell, paragraph
from newsreader.reports.pdf_file import pdf_file
from tests.unit.reports.invented_document import DOCUMENT

FONTS = resources() / "fonts"


def pages(document: Document) -> list[str]:
    """The words of each page, spaces in a row as one."""
    with pypdfium2.PdfDocument(pdf_file(document, FONTS)) as opened:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in opened]


def test_words_of_three_scripts_can_be_selected() -> None:
    (page,) = pages(DOCUMENT)
    assert "The *quay* / <Holm>" in page
    assert "The <b>ferry</b> carries 24 or 42 cars & no *lorries*." in page
    assert "Größe Ωμέγα Жар ťava" in page
    assert "cannot set" not in page


def test_headings_are_bookmarks() -> None:
    with pypdfium2.PdfDocument(pdf_file(DOCUMENT, FONTS)) as opened:
        assert [mark.get_title() for mark in opened.get_toc()] == ["A: The quay", "What both say"]
        assert opened.get_metadata_dict()["Title"] == "The *quay* / <Holm>"


def test_scripts_that_cannot_be_set_are_named() -> None:
    (page,) = pages(replace(DOCUMENT, blocks=(paragraph("שלום 中文 नमस्ते hello"),)))
    assert "This PDF cannot set all letters (Cjk, Devanagari, Hebrew)" in page
    assert "hello" in page


def test_letters_come_with_accents_that_stand_apart() -> None:
    (page,) = pages(replace(DOCUMENT, blocks=(paragraph("Bu\u0308cher, na\u0301vrat\u200b"),)))
    assert "Bücher, návrat" in page


def test_a_cell_longer_than_a_page_goes_on_on_the_next() -> None:
    words = " ".join(f"word{number}" for number in range(3000))
    table = Table((Column("Kind"), Column("A", 2)), (Row((cell("1."), cell(words))),))
    found = pages(replace(DOCUMENT, blocks=(table,)))
    assert len(found) > 3
    assert all(f"word{number}" in " ".join(found) for number in (0, 1500, 2999))


def test_titles_of_columns_stand_once_on_a_page() -> None:
    words = " ".join(["quay"] * 160)
    rows = tuple(Row((cell(f"{number}."), cell(words))) for number in range(20))
    table = Table((Column("Number"), Column("Words", 2)), rows)
    found = pages(replace(DOCUMENT, blocks=(table,)))
    assert len(found) > 1
    assert [page.count("Number") for page in found] == [1] * len(found)


def test_the_same_document_is_the_same_file() -> None:
    assert pdf_file(DOCUMENT, FONTS) == pdf_file(DOCUMENT, FONTS)
