"""Rich text: its words without its marks."""

from __future__ import annotations

import time

import pytest

from newsreader.domain.article import Article, Furniture
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."


def read(body: bytes, head: bytes = rb"\ansi\ansicpg1252") -> Article:
    (article,) = read_articles(
        rb"{\rtf1" + head + rb"{\fonttbl{\f0 Arial;}}" + body + b"}", "a.rtf"
    )
    return article


def test_paragraphs_and_rows_of_a_table_are_blocks() -> None:
    row = rb"\trowd East\cell 12\cell\row "
    text = read(rb"\pard \b " + ONE.encode() + rb"\b0\par " + row + rb"\pard Well.\par").text
    assert text.split("\n\n") == [ONE, "East\t12", "Well."]


def test_letters_of_every_alphabet_are_read() -> None:
    assert (
        read(rb"Caf\'e9 \u1055?\u1088?. \ldblquote Yes\rdblquote .\par").text == "Café Пр. “Yes”."
    )
    assert read(rb"\'cf\'f0.\par", rb"\ansi\ansicpg1251").text == "Пр."


def test_the_properties_of_the_file_are_taken_with_care() -> None:
    article = read(rb"{\info{\title Harbour}{\author Tilda Moren}}" + ONE.encode() + rb"\par")
    assert (article.title, article.byline) == ("Harbour", ("Tilda Moren",))


def test_footnotes_and_comments_are_folded_and_deleted_text_is_told_of() -> None:
    note = rb"{\footnote \pard\plain {\super \chftn} The note.}"
    comment = rb"{\*\annotation{\*\atndate 1}Who says so?}"
    deleted = rb"{\rtlch\f0 \deleted\revauthdel1 Ten boats left.}"
    article = read(ONE.encode() + note + comment + deleted + rb" Nine boats left.\par")
    assert article.text == f"{ONE} Nine boats left."
    assert [(p.kind, p.text) for p in article.folded] == [
        (Furniture.OTHER, "The note."),
        (Furniture.COMMENTS, "Who says so?"),
    ]
    assert article.warnings == (
        "Text that was deleted by tracked changes is left out: “Ten boats left.”.",
    )


def test_a_footnote_without_an_end_costs_no_text() -> None:
    assert ONE in read(ONE.encode() + rb"\par" + rb"{\footnote " * 20_000).text


def test_pictures_cost_no_time() -> None:
    started = time.monotonic()
    picture = rb"{\pict\pngblip " + b"89504e47" * 1_000_000 + b"}"
    assert read(ONE.encode() + rb"\par " + picture).text == ONE
    assert time.monotonic() - started < 2


def test_a_hundred_thousand_braces_are_no_trouble() -> None:
    assert read(b"{" * 100_000 + ONE.encode() + rb"\par" + b"}" * 100_000).text == ONE


@pytest.mark.parametrize("number", ["99999999", "-70000", "1" + "0" * 50])
def test_a_number_that_is_no_character_costs_no_article(number: str) -> None:
    data = rf"{{\rtf1\ansi The ferry \u{number}? sailed on Sunday with \u252? goats.\par}}"
    (article,) = read_articles(data.encode(), "a.rtf")
    assert article.text == "The ferry \ufffd sailed on Sunday with ü goats."


def test_a_title_that_ends_in_an_unknown_mark_takes_no_time() -> None:
    title = rb"{\info{\title " + rb"\u1055?" * 200 + rb"\endash}}"
    started = time.monotonic()
    assert read(title + ONE.encode() + rb"\par").text.endswith(ONE)
    assert time.monotonic() - started < 2


def test_a_title_in_another_alphabet_is_read() -> None:
    article = read(rb"{\info{\title \u1055?\u1088? \'e9}}" + ONE.encode() + rb"\par")
    assert article.title == "Пр é"


@pytest.mark.parametrize(
    "hidden",
    [rb"{\v Not for print.}", rb"{\f0\fs24\v Not for print.}", rb"\v Not for print.\v0 "],
)
def test_hidden_text_is_folded_and_told_of(hidden: bytes) -> None:
    article = read(ONE.encode() + hidden + rb" Well.\par")
    assert article.text == f"{ONE} Well."
    assert [(p.kind, p.text) for p in article.folded] == [(Furniture.OTHER, "Not for print.")]
    assert article.warnings == ("Text that is hidden was folded away: “Not for print.”.",)


def test_hidden_text_that_is_switched_on_for_ever_takes_no_time() -> None:
    started = time.monotonic()
    read(ONE.encode() + rb"\par" + rb"\v Velm " * 50_000)
    assert time.monotonic() - started < 5


def test_each_font_has_its_own_alphabet() -> None:
    fonts = rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset238 Arial;}}"
    body = rb"\f0 Caf\'e9 \f1 \'cf\'f0 \f2 \'b3\'f3d\'9f.\par"
    (article,) = read_articles(rb"{\rtf1\ansi\ansicpg1252" + fonts + body + b"}", "a.rtf")
    assert article.text == "Café Пр łódź."
