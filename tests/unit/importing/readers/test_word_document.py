"""Word documents, written here part by part: what is text, what is folded, what is told."""

from __future__ import annotations

import time

import pytest

from newsreader.domain.article import Article, Furniture
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.archive import packed
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = "".join(
    f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
    for key, name in (
        ("Titel", "Title"),
        ("berschrift2", "heading 2"),
        ("Beschriftung", "caption"),
        ("Zitat", "Quote"),
        ("Verzeichnis1", "toc 1"),
    )
)


def p(text: str, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = text if text.startswith("<") else f"<w:r><w:t>{text}</w:t></w:r>"
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def docx(body: str, **parts: str) -> bytes:
    files = {"[Content_Types].xml": "<Types/>", "word/document.xml": f"<w:body>{body}</w:body>"}
    files["word/styles.xml"] = STYLES
    files |= {f"word/{name}.xml": content for name, content in parts.items()}
    return packed(
        {
            name: f"<?xml version='1.0'?><w:part {NAMESPACE}>{content}</w:part>".encode()
            for name, content in files.items()
        }
    )


def read(body: str, **parts: str) -> Article:
    (article,) = read_articles(docx(body, **parts), "a.docx")
    return article


def folded(article: Article) -> list[tuple[Furniture, str]]:
    return [(piece.kind, piece.text) for piece in article.folded]


def test_paragraphs_lists_quotes_and_headings_are_text_in_their_order() -> None:
    listed = "<w:numPr/>"
    article = read(
        p("Harbour reopens", "Titel")
        + p(ONE)
        + p("What is open", "berschrift2")
        + p("The ferry quay", properties=listed)
        + p("The market hall", properties=listed)
        + p("We are glad, she said.", "Zitat")
        + p(TWO)
    )
    assert article.title == "Harbour reopens"
    assert article.text.split("\n\n") == [
        ONE,
        "What is open",
        "The ferry quay",
        "The market hall",
        "We are glad, she said.",
        TWO,
    ]


def test_a_document_without_styles_is_read_as_a_pasted_text_is() -> None:
    lines = ["Harbour of Velm reopens after storm", "By Tilda Moren", "4 March 2031", ONE, TWO]
    article = read("".join(map(p, [*lines, "Share this", "Leave a Reply"])))
    assert (article.title, article.byline) == (lines[0], ("Tilda Moren",))
    assert (article.date, article.text) == ("2031-03-04", f"{ONE}\n\n{TWO}")


def test_a_sentence_that_is_cut_into_runs_is_whole() -> None:
    runs = "".join(f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>' for part in ONE.split(" b"))
    assert "after nine days" in read(p(runs)).text


def test_inserted_text_is_text_and_deleted_text_is_told() -> None:
    changed = (
        "<w:r><w:t>The harbour opened </w:t></w:r>"
        "<w:del><w:r><w:delText>on Monday</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>on Sunday</w:t></w:r></w:ins>"
        "<w:r><w:t>, they said to us.</w:t></w:r>"
    )
    article = read(p(changed))
    assert article.text == "The harbour opened on Sunday, they said to us."
    (warning,) = article.warnings
    assert "“on Monday”" in warning


def test_text_that_was_moved_stands_where_it_went() -> None:
    run = f"<w:r><w:t>{TWO}</w:t></w:r>"
    article = read(p(f"<w:moveFrom>{run}</w:moveFrom>") + p(ONE) + p(f"<w:moveTo>{run}</w:moveTo>"))
    assert article.text == f"{ONE}\n\n{TWO}"


def test_paragraphs_whose_border_was_deleted_are_one() -> None:
    deleted_end = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    first = p("The harbour opened, ").replace("<w:p>", deleted_end, 1)
    last = p(TWO).replace("<w:p>", deleted_end, 1)
    assert read(first + p("they said to us on Sunday.") + last).text == (
        f"The harbour opened, they said to us on Sunday.\n\n{TWO}"
    )


def test_comments_footnotes_and_captions_are_folded_at_their_place() -> None:
    body = p(ONE).replace(
        "</w:t></w:r>",
        '</w:t></w:r><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>',
    )
    article = read(
        body + p("Boats at rest", "Beschriftung") + p(TWO),
        footnotes=f'<w:footnote w:id="2">{p("The port office keeps a diary.")}</w:footnote>',
        comments=f'<w:comment w:id="0" w:author="Ana Bru">{p("Really nine?")}</w:comment>',
    )
    assert article.text == f"{ONE}\n\n{TWO}"
    assert folded(article) == [
        (Furniture.OTHER, "The port office keeps a diary."),
        (Furniture.COMMENTS, "Ana Bru: Really nine?"),
        (Furniture.CAPTION, "Boats at rest"),
    ]


def test_a_table_is_a_line_for_each_row() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in cells) + "</w:tr>"

    article = read(p(ONE) + f"<w:tbl>{row('Quay', 'Boats')}{row('East', '12')}</w:tbl>" + p(TWO))
    assert article.text.split("\n\n") == [ONE, "Quay\tBoats", "East\t12", TWO]


def test_a_table_that_is_there_for_the_layout_is_its_paragraphs() -> None:
    cell = f"<w:tc>{p(ONE)}{p(TWO)}</w:tc><w:tc>{p('Beside it')}</w:tc>"
    text = read(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>" + p("A list", properties="<w:numPr/>")).text
    assert text.split("\n\n") == [ONE, TWO, "Beside it", "A list"]


def test_running_heads_contents_and_a_second_copy_of_a_box_are_no_text() -> None:
    box = (
        "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent>{0}</w:txbxContent>"
        "</mc:Choice><mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    ).format(p("Boxed beside it."))
    article = read(
        p("Storm\t3", "Verzeichnis1") + p(ONE) + p(box) + p(TWO),
        header1=p("Port office, draft 3"),
        footer1=p("Page 1"),
    )
    assert article.text.split("\n\n") == [ONE, "Boxed beside it.", TWO]
    assert {text for _, text in folded(article)} >= {"Port office, draft 3", "Page 1"}


def test_the_author_of_a_file_is_a_person_or_nobody() -> None:
    def byline(creator: str) -> tuple[str, ...]:
        core = f"<c xmlns:d='d'><d:creator>{creator}</d:creator></c>".encode()
        data = packed(
            {
                "[Content_Types].xml": b"<Types/>",
                "word/document.xml": f"<a><body>{p(ONE)}</body></a>".replace("w:", "").encode(),
                "docProps/core.xml": core,
            }
        )
        return read_articles(data, "a.docx")[0].byline

    assert byline("Tilda Moren") == ("Tilda Moren",)
    assert byline("Microsoft Office User") == ()


BOMB = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>"
XXE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>"


@pytest.mark.parametrize(
    ("main", "reason"),
    [
        (BOMB.encode(), "declares entities"),
        (XXE.encode(), "declares entities"),
        (XXE.encode("utf-16"), "declares entities"),
        (b"<a>" * 100_000, "nested too deeply"),
        (b"<a><body><p><r><t>cut", "XML is damaged"),
        (b"", "XML is damaged"),
        (b"<a/>", "no text"),
        (b"<a>" + b" " * (60 << 20) + b"</a>", "unpacks to far more"),
    ],
)
def test_a_hostile_document_is_refused_at_once(main: bytes, reason: str) -> None:
    data = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": main})
    started = time.monotonic()
    with pytest.raises(UnreadableFileError) as refused:
        read_articles(data, "a.docx")
    assert reason in refused.value.reason
    assert time.monotonic() - started < 5


def test_a_document_without_its_main_part_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="missing"):
        read_articles(packed({"[Content_Types].xml": b"<Types/>"}), "a.docx")


def test_a_damaged_part_costs_itself_alone() -> None:
    article = read(p(ONE), styles="<styles>")
    assert article.text == ONE
    assert article.warnings == ("Its part “word/styles.xml” was not read. Its XML is damaged.",)


def test_notes_that_refer_to_one_another_stand_once_each() -> None:
    mark = p('<w:r><w:footnoteReference w:id="7"/></w:r>')
    notes = f'<w:footnote w:id="7">{p(TWO)}{mark}</w:footnote>'
    article = read(p(ONE) + mark, footnotes=notes)
    assert folded(article) == [(Furniture.OTHER, TWO)]


def test_hidden_text_is_folded_where_it_stands_and_told_of() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Not for print.</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> Well.</w:t></w:r>'
    article = read(p("Harbour", "Titel") + p(f"<w:r><w:t>{ONE}</w:t></w:r>{hidden}{shown}"))
    assert article.text == f"{ONE} Well."
    assert (Furniture.OTHER, "Not for print.") in folded(article)
    assert article.warnings == ("Text that is hidden was folded away: “Not for print.”.",)
