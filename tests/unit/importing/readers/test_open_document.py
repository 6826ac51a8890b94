"""OpenDocument texts, written here part by part."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article, Furniture
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.archive import packed
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
STYLES = (
    '<style name="P7" parent-style-name="Title"/><style name="P8" parent-style-name="Caption"/>'
)


def odt(text: str, **parts: str) -> bytes:
    content = f"<document>{STYLES}<body><text>{text}</text></body></document>"
    files = {
        "mimetype": b"application/vnd.oasis.opendocument.text",
        "content.xml": content.encode(),
    }
    return packed(files | {f"{name}.xml": part.encode() for name, part in parts.items()})


def read(text: str, **parts: str) -> Article:
    (article,) = read_articles(odt(text, **parts), "a.odt")
    return article


def test_headings_lists_tables_and_boxes_are_text_in_their_order() -> None:
    cells = "".join(f"<table-cell><p>{cell}</p></table-cell>" for cell in ("East", "12"))
    table = f"<table><table-row>{cells}</table-row></table>"
    article = read(
        f'<p style-name="P7">Harbour reopens</p><p>{ONE}</p><h>Open now</h>'
        f"<list><list-item><p>the quay</p></list-item></list>{table}"
        f"<p>{TWO}<frame><text-box><p>Beside it.</p></text-box></frame></p>"
    )
    assert article.title == "Harbour reopens"
    assert article.text.split("\n\n") == [
        ONE,
        "Open now",
        "the quay",
        "East\t12",
        TWO,
        "Beside it.",
    ]


def test_blanks_tabs_and_line_breaks_are_kept_as_blanks() -> None:
    assert (
        read("<p>One<s c='3'/>two<tab/>three<line-break/>four.</p>").text == "One two three four."
    )


def test_notes_comments_captions_and_deletions_are_not_in_the_text() -> None:
    note = "<note><note-citation>1</note-citation><note-body><p>A diary.</p></note-body></note>"
    comment = "<annotation><creator>Ana Bru</creator><p>Really?</p></annotation>"
    gone = (
        "<tracked-changes><deletion><change-info><creator>Ana Bru</creator></change-info>"
        "<p>on Monday</p></deletion></tracked-changes>"
    )
    article = read(
        f"{gone}<p>{ONE}{note}{comment}</p><p style-name='P8'>Boats at rest</p><p>{TWO}</p>"
    )
    assert article.text == f"{ONE}\n\n{TWO}"
    assert [(piece.kind, piece.text) for piece in article.folded] == [
        (Furniture.OTHER, "A diary."),
        (Furniture.COMMENTS, "Ana Bru: Really?"),
        (Furniture.CAPTION, "Boats at rest"),
    ]
    assert "“on Monday”" in article.warnings[0]


def test_a_hostile_document_is_refused() -> None:
    bomb = b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>"
    data = packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": bomb})
    with pytest.raises(UnreadableFileError, match="declares entities"):
        read_articles(data, "a.odt")


def test_a_table_of_numbers_is_refused_as_what_it_is() -> None:
    data = packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})
    with pytest.raises(UnreadableFileError, match="an OpenDocument table"):
        read_articles(data, "a.ods")


def test_blanks_are_counted_in_numbers_of_any_length() -> None:
    assert read(f'<p>Nine<s c="{"9" * 9_000}"/>days. {ONE}</p>').text == f"Nine days. {ONE}"


def test_damaged_properties_cost_themselves_alone() -> None:
    article = read(f"<p>{ONE}</p>", meta="<title>no end")
    assert article.text == ONE
    assert article.warnings == ("Its part “meta.xml” was not read. Its XML is damaged.",)


def test_cells_that_stand_several_times_are_shown_as_often_within_bounds() -> None:
    cell = '<table-cell number-columns-repeated="3"><p>12</p></table-cell>'
    row = f"<table-row><table-cell><p>East</p></table-cell>{cell}</table-row>"
    assert read(f"<p>{ONE}</p><table>{row}</table>").text == f"{ONE}\n\nEast\t12\t12\t12"
    endless = row.replace('"3"', '"1048576"')
    assert read(f"<p>{ONE}</p><table>{endless}</table>").text.count("12") == 100
