"""PDF files, written here line by line: what a reader of the printed page would read."""

from __future__ import annotations

import textwrap

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.worker.worker import ReadingWorker
from tests.unit.importing.pdf_writer import At, column, pdf

ONE = (
    "The harbour of Velm opened again on Sunday after a storm had kept it closed for nine days, "
    "the port office said, and some 140 boats left before noon."
)
TWO = (
    "The first ferry to the islands carried 312 passengers, among them forty children of the "
    "school at Orre, according to the company that runs it."
)
THREE = (
    "Two cranes that fell on the eastern quay will not be replaced before the summer, the port "
    "office said, because their maker has orders for a whole year."
)
WIDE, NARROW = 90, 44


def lines(*paragraphs: str, width: int = WIDE) -> list[str]:
    return [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]


def read(data: bytes) -> Article:
    (article,) = read_articles(data, "a.pdf")
    return article


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read_articles(data, "a.pdf")
    return refused.value.reason


def test_lines_become_paragraphs_and_large_type_the_headline() -> None:
    page = [At(60, 780, "Harbour of Velm reopens after storm", 20)]
    page += column(lines(ONE), 60, 740) + column(lines(TWO), 60, 700)
    article = read(pdf(page))
    assert article.title == "Harbour of Velm reopens after storm"
    assert article.text == f"{ONE}\n\n{TWO}"


def test_a_paragraph_begins_where_its_first_line_is_set_in() -> None:
    first, second = lines(ONE), lines(TWO)
    page = column(first, 60, 740) + column(second, 60, 740 - 12 * len(first))
    page[len(first)] = page[len(first)]._replace(x=75)
    assert read(pdf(page)).text == f"{ONE}\n\n{TWO}"


@pytest.mark.parametrize("by_rows", [False, True], ids=["by columns", "by rows"])
def test_columns_are_read_one_after_another(by_rows: bool) -> None:
    left = column(lines(ONE, TWO, width=NARROW), 60, 740)
    right = column(lines(THREE, ONE, width=NARROW), 310, 740)
    head = At(60, 780, "Harbour of Velm reopens after storm and ferry sails to Orre", 18)
    drawn = (
        [line for pair in zip(left, right, strict=False) for line in pair]
        if by_rows
        else left + right
    )
    rest = [line for line in left + right if line not in drawn]
    text = read(pdf([head, *drawn, *rest])).text.replace("\n\n", " ")
    assert text == f"{ONE} {TWO} {THREE} {ONE}"


def test_a_story_goes_on_over_pages_and_running_heads_are_folded() -> None:
    whole = lines(ONE, TWO, THREE)
    pages = []
    for number, part in enumerate((whole[:2], whole[2:4], whole[4:]), start=1):
        page = [At(60, 810, f"Coast Herald, 4 March 2031, page {number}", 8)]
        pages.append([*page, *column(part, 60, 740), At(290, 30, str(number), 8)])
    article = read(pdf(*pages))
    assert article.text.replace("\n\n", " ") == f"{ONE} {TWO} {THREE}"
    assert [piece.text for piece in article.folded][:2] == [
        "Coast Herald, 4 March 2031, page 1",
        "1",
    ]


def test_pages_that_differ_in_a_number_only_are_text() -> None:
    pages = [
        column(
            [f"Notice {n} of the port", f"Berth {n} is closed on day {n}.", "Take another."],
            60,
            740,
        )
        for n in range(1, 7)
    ]
    text = read(pdf(*pages)).text
    assert all(
        f"Notice {n} of the port Berth {n} is closed on day {n}." in text for n in range(1, 7)
    )


def test_a_number_that_is_not_the_page_is_not_lost_with_its_running_head() -> None:
    body = lines(ONE, TWO, THREE)
    pages = [
        [At(60, 810, f"Case {n * 7}", 8), *column(body, 60, 740), At(290, 30, f"Page {n} of 5", 8)]
        for n in range(1, 6)
    ]
    folded = [piece.text for piece in read(pdf(*pages)).folded]
    assert "Case 7\nCase 14\nCase 21\nCase 28\nCase 35" in folded
    assert "Page 1 of 5" in folded


def test_words_broken_at_line_ends_are_whole_again() -> None:
    page = column(
        [
            "The har-",
            "bour of Velm opened on Sunday, said the well-known Mrs. Oswin-",
            "Moren of the port office, who is a well-",
            "known friend of the harbour and of the people who sail from it.",
        ],
        60,
        740,
    )
    assert read(pdf(page)).text == (
        "The harbour of Velm opened on Sunday, said the well-known Mrs. Oswin-Moren of the port "
        "office, who is a well-known friend of the harbour and of the people who sail from it."
    )


def test_footnotes_stand_apart() -> None:
    page = column(lines(ONE, TWO)[:3], 60, 740) + column(["1 The office keeps a diary."], 60, 60, 7)
    article = read(pdf(page, column(lines(ONE, TWO)[3:], 60, 740)))
    assert article.text.replace("\n\n", " ") == f"{ONE} {TWO}"
    assert article.folded[-1].text == "1 The office keeps a diary."


def test_a_table_is_read_row_by_row() -> None:
    rows = [("Quay", "Boats", "Left"), ("East", "12", "9"), ("West", "7", "7"), ("Old", "3", "0")]
    page = column(lines(ONE), 60, 740)
    for number, row in enumerate(rows):
        page += [At(60 + 120 * i, 690 - 14 * number, cell) for i, cell in enumerate(row)]
    page += column(lines(TWO), 60, 600)
    text = read(pdf(page)).text.split("\n\n")
    assert text == [ONE, *("\t".join(row) for row in rows), TWO]


def test_bullets_are_items_of_their_own() -> None:
    page = column(lines(ONE), 60, 740)
    page += column(
        ["• the ferry quay", "• the market hall and the", "  old customs house"], 60, 700
    )
    assert read(pdf(page)).text.split("\n\n")[1:] == [
        "• the ferry quay",
        "• the market hall and the old customs house",
    ]


def test_a_title_in_the_properties_counts_when_it_is_no_file_name() -> None:
    page = column(lines(ONE, TWO), 60, 740)
    assert read(pdf(page, info="/Title(Harbour reopens)")).title == "Harbour reopens"
    assert read(pdf(page, info="/Title(Microsoft Word - x.docx)")).title == ""


def test_pages_without_text_are_told() -> None:
    article = read(pdf(column(lines(ONE), 60, 740), []))
    assert article.warnings == ("Page 2 holds no text; what is on pictures there was not read.",)


def test_a_scan_is_refused_with_the_reason() -> None:
    assert "no text in this PDF" in refusal(pdf([], []))


def test_a_locked_pdf_says_so() -> None:
    sign = "00" * 32
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{sign}>/U<{sign}>>>/ID[<00><00>]"
    assert refusal(pdf(column([ONE], 60, 740), extra=lock)) == (
        "This PDF is locked with a password."
    )


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"%PDF-1.4\n1 0 obj<</Type/Catalog"])
def test_a_damaged_pdf_says_so(data: bytes) -> None:
    assert refusal(data) == "This PDF is damaged."


def _with_stream(stream: bytes) -> bytes:
    whole = pdf([])
    empty = b"<</Length 0>>stream\n\nendstream"
    assert empty in whole
    return whole.replace(empty, b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))


@pytest.mark.parametrize(
    "data",
    [
        _with_stream(b"BT /F 9 Tf (a) Tj " + b"(a) ' " * 3_000_000 + b"ET"),
        pdf([]).replace(b"/Kids[4 0 R]", b"/Kids[2 0 R]"),
        pdf([]).replace(b"/MediaBox", b"/X" + b"[" * 100_000 + b"/MediaBox"),
    ],
    ids=["operators", "loop of pages", "deep arrays"],
)
def test_a_hostile_pdf_costs_itself_alone(data: bytes) -> None:
    with ReadingWorker(seconds=5) as worker:
        with pytest.raises(UnreadableFileError) as refused:
            worker.read(data, "a.pdf")
        assert refused.value.reason.endswith(".")
        assert worker.read(pdf(column(lines(ONE), 60, 740)), "b.pdf")[0].text == ONE
