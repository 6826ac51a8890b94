"""Messages: what is new in them is the article, what they quote and sign with is folded."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from newsreader.domain.article import Article, Furniture
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.worker.worker import ReadingWorker

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def message(text: str = "", html: str = "", subject: str = "Harbour reopens") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Tilda Moren <tilda@host.invalid>"
    made["To"] = "desk@host.invalid"
    made["Subject"] = subject
    made["Date"] = "Tue, 04 Mar 2031 10:00:00 +0100"
    made["Message-ID"] = "<1@host.invalid>"
    if text:
        made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html") if text else made.set_content(
            html, subtype="html"
        )
    return made


def read(made: EmailMessage | bytes, name: str = "a.eml") -> Article:
    return read_all(made, name)[0]


def read_all(made: EmailMessage | bytes, name: str = "a.eml") -> tuple[Article, ...]:
    return read_articles(made if isinstance(made, bytes) else made.as_bytes(), name)


def folded(article: Article) -> dict[str, Furniture]:
    return {line: piece.kind for piece in article.folded for line in piece.text.split("\n")}


def test_the_headers_give_headline_author_and_date_with_its_zone() -> None:
    article = read(message(f"{ONE}\n\n{TWO}\n"))
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.date, article.text) == ("2031-03-04T10:00:00+01:00", f"{ONE}\n\n{TWO}")
    assert article.origin["title"] == "subject of the message"


def test_a_sender_that_is_an_outlet_is_the_source() -> None:
    made = message(ONE)
    made.replace_header("From", "Coast Herald <news@host.invalid>")
    article = read(made)
    assert (article.source, article.byline) == ("Coast Herald", ())


def test_words_of_other_alphabets_in_headers_are_decoded() -> None:
    assert read(message(ONE, subject="Größerer Hafen öffnet")).title == "Größerer Hafen öffnet"
    raw = message(ONE).as_bytes().replace(b"Harbour reopens", "Größerer Hafen".encode())
    assert read(raw).title == "Größerer Hafen"


def test_of_two_versions_the_one_with_mark_up_is_read() -> None:
    html = f"<p>{ONE}</p><ul><li>Quay</li></ul><p>{TWO}</p>"
    assert read(message("Plain words.", html)).text == f"{ONE}\n\nQuay\n\n{TWO}"


def test_what_is_quoted_and_the_signature_are_folded() -> None:
    quoted = "On Mon, 3 Mar 2031 at 9:00, Ana Bru wrote:\n> Is it open?\n> Ana\n"
    article = read(message(f"{ONE}\n\n{quoted}\n-- \nTilda\nPort desk\n"))
    assert article.text == ONE
    assert folded(article)["Is it open?"] is Furniture.OTHER
    assert folded(article)["Port desk"] is Furniture.AUTHOR


def test_a_reply_quoted_below_without_marks_is_folded() -> None:
    quoted = f"From: Ana Bru\nSent: Monday\nTo: Tilda Moren\nSubject: Harbour\n\n{TWO}\n"
    assert read(message(f"{ONE}\n\n-----Original Message-----\n{quoted}")).text == ONE
    assert read(message(f"{ONE}\n\n{quoted}")).text == ONE


def test_a_quoted_reply_in_html_is_folded() -> None:
    quoted = f"<div>Am 3. März 2031 schrieb Ana Bru:</div><blockquote><p>{TWO}</p></blockquote>"
    assert read(message(html=f"<p>{ONE}</p>{quoted}")).text == ONE


def test_a_forwarded_message_is_what_is_to_be_read() -> None:
    head = "From: Ana Bru\nDate: Monday\nSubject: Harbour\nTo: Tilda\n"
    text = f"See below.\n\n---------- Forwarded message ---------\n{head}\n{ONE}\n\n{TWO}\n"
    article = read(message(text, subject="Fwd: Harbour"))
    assert article.text.endswith(f"{ONE}\n\n{TWO}")
    assert folded(article)["Subject: Harbour"] is Furniture.OTHER


def test_lines_wrapped_by_a_mail_program_are_paragraphs() -> None:
    words = f"{ONE} {TWO} {ONE}"
    lines = [words[start : start + 70] for start in range(0, len(words), 70)]
    assert "\n\n" not in read(message("\n".join(line.strip() for line in lines))).text


@pytest.mark.parametrize(
    ("options", "ending"), [("format=flowed", " "), ("format=flowed; delsp=yes", "  ")]
)
def test_lines_that_flow_are_one_paragraph(options: str, ending: str) -> None:
    lines = [
        f"The harbour office wrote on Sunday that it{ending}",
        "opens again.",
        "Nine boats left at noon, and none came back.",
        f"> Which boats{ending}",
        "> were these?",
        "-- ",
        "Ana Bru",
    ]
    head = f"From: a@host.invalid\nSubject: Boats\nContent-Type: text/plain; {options}\n\n"
    article = read((head + "\n".join(lines) + "\n").encode())
    assert article.text.startswith("The harbour office wrote on Sunday that it opens again.")
    assert "Which boats were these?" in folded(article)
    assert "Ana Bru" in folded(article)


def test_attached_files_are_read_by_their_own_readers() -> None:
    made = message(ONE)
    made.add_attachment(
        f"<html><h1>Ferry sails</h1><p>{TWO}".encode(), "text", "html", filename="b.html"
    )
    made.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(30), "image", "png", filename="c.png")
    made.add_attachment(message(TWO, subject="Inside"))
    articles = read_all(made)
    assert [article.title for article in articles] == ["Harbour reopens", "Ferry sails", "Inside"]
    assert articles[-1].warnings == ("c.png: This is not text: it looks like a PNG picture.",)


@pytest.mark.parametrize("charset", ["iso-8859-15", "koi8-r", "x-unknown"])
def test_any_charset_that_is_named_is_tried(charset: str) -> None:
    words = "Привет. " + ONE if charset == "koi8-r" else f"Café. {ONE}"
    known = charset if charset != "x-unknown" else "utf-8"
    head = f"Message-ID: <1@x>\nSubject: a\nContent-Type: text/plain; charset={charset}\n\n"
    assert read(head.encode() + words.encode(known)).text == words


def test_a_text_that_begins_like_a_message_is_a_text() -> None:
    text = f"From: the harbour\nSubject: reopening\n\n{ONE}\n".encode()
    assert read(text, "a.txt").media_type == "text/plain"


def test_a_message_nested_beyond_reason_is_refused_at_once() -> None:
    nest = b"Message-ID: <1@x>\nSubject: a\n"
    for number in range(5_000):
        nest += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    with pytest.raises(UnreadableFileError, match="nested too deeply"):
        read(nest + b"\n" + ONE.encode())


def test_a_message_without_text_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no text"):
        read(b"Message-ID: <1@x>\nSubject: a\n\n")


def test_a_message_inside_a_message_is_an_article_of_its_own() -> None:
    inner = message(f"{TWO}\n", subject="Ferry sails")
    outer = message(f"{ONE}\n")
    outer.add_attachment(inner)
    with ReadingWorker() as worker:  # where nothing can be loaded any more
        first, second = worker.read(outer.as_bytes(), "a.eml")
    assert (first.text, second.title, second.text) == (ONE, "Ferry sails", TWO)


FORWARDED = (
    "---------- Forwarded message ---------\n"
    "From: Ana Bru <ana@host.invalid>\n"
    "Date: Sat, 1 Mar 2031 at 09:00\n"
    "Subject: Harbour reopens\n"
    "To: Tilda Moren <tilda@host.invalid>\n\n"
)


def test_sender_and_date_of_a_forwarded_message_are_held_against_the_headers() -> None:
    article = read(message(f"{FORWARDED}{ONE}\n\n{TWO}\n", subject="Fwd: Harbour reopens"))
    assert article.byline == ("Tilda Moren",)
    assert article.warnings == (
        (
            "The file contradicts itself: published on 2031-03-04T10:00:00+01:00"
            " (date of the message), published on 2031-03-01T09:00:00"
            " (date of the forwarded message)."
        ),
        (
            "The file contradicts itself: written by Tilda Moren (sender of the message),"
            " written by Ana Bru (sender of the forwarded message)."
        ),
    )


def test_a_byline_in_a_message_is_held_against_its_sender() -> None:
    article = read(message(f"Harbour reopens\n\nBy Jon Vey\n\n{ONE}\n\n{TWO}\n"))
    assert any("Tilda Moren" in told and "Jon Vey" in told for told in article.warnings)


def test_what_a_reply_quotes_contradicts_nothing() -> None:
    quoted = FORWARDED.replace("Forwarded message", "Original message")
    article = read(message(f"{ONE}\n\n{TWO}\n\n{quoted}An older text of yesterday.\n"))
    assert article.warnings == ()
