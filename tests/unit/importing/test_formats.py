"""Every format is read in the locked-down process as it is outside, with what it loads late."""

from __future__ import annotations

import gzip
import io
import zipfile
from email.mime.text import MIMEText

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.formats import load_reader
from newsreader.importing.import_steps import read_articles
from newsreader.importing.media_types import MediaType
from newsreader.importing.worker.worker import ReadingWorker
from tests.unit.importing.ole_writer import ole
from tests.unit.importing.pdf_writer import column, pdf
from tests.unit.importing.readers import (
    test_electronic_book,
    test_mail_message,
    test_mailbox,
    test_news_agency_xml,
    test_news_feed,
    test_open_document,
    test_outlook_message,
    test_warc_archive,
    test_web_archive,
    test_word_document,
)

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."


def _zip(data: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("ü.txt", data)
    return written.getvalue()


FILES = {
    "a.txt": ONE.encode("utf-16"),
    "a.html": f"<!doctype html><h1>Harbour</h1><p>{ONE}".encode(),
    "a.md": f"# Harbour\n\n1. one &amp; two\n\n```\ncode\n```\n\n{ONE}\n".encode(),
    "a.pdf": pdf(column([ONE], 60, 700)),
    "a.docx": test_word_document.docx(test_word_document.p(ONE)),
    "a.odt": test_open_document.odt(f"<p>{ONE}</p>"),
    "a.rtf": rb"{\rtf1\ansi\ansicpg932 " + ONE.encode() + rb"\'83\'65\par}",
    "a.eml": test_mail_message.message(ONE, f"<p>{ONE}</p>", subject="Größe 港").as_bytes(),
    "a.mbox": test_mailbox.mailbox(3),
    "a.msg": ole(test_outlook_message.message()),
    "a.mhtml": test_web_archive.archive(MIMEText(f"<h1>Häfen</h1><p>{ONE}", "html", "utf-8")),
    "a.warc.gz": gzip.compress(test_warc_archive.record(test_warc_archive.page(ONE))),
    "a.epub": test_electronic_book.book(),
    "a.json": b'{"headline": "Harbour", "body_html": "<p>' + ONE.encode() + b'</p>"}',
    "a.xml": test_news_agency_xml.g2(ONE, "inlineData").encode(),
    "a.nitf": test_news_agency_xml.NITF.encode("utf-16"),
    "a.rss": test_news_feed.rss(f"<description>{ONE}</description>").encode(),
    "a.webloc": b"bplist00" + b"\xd1\x01\x02SURLXhttps://\x08\x0b\x0f" + bytes(5),
    "a.zip": _zip(ONE.encode()),
}


def test_there_is_a_file_here_for_every_format() -> None:
    assert len(FILES) == len(MediaType)


@pytest.mark.parametrize("media_type", MediaType)
def test_every_format_has_a_reader(media_type: MediaType) -> None:
    assert callable(load_reader(media_type))


def test_the_process_reads_every_format_as_it_is_read_outside() -> None:
    differing = []
    with ReadingWorker() as worker:
        for name, data in FILES.items():
            try:
                outside: object = read_articles(data, name)
            except UnreadableFileError as error:
                outside = error.reason
            try:
                inside: object = worker.read(data, name)
            except UnreadableFileError as error:
                inside = error.reason
            if inside != outside:
                differing.append((name, outside, inside))
    assert differing == []


@pytest.mark.parametrize("name", [name for name in FILES if name != "a.webloc"])
def test_a_file_is_known_by_its_first_bytes(name: str) -> None:
    if name != "a.md":
        known = read_articles(FILES[name], "without a name")
        assert known[0].media_type == read_articles(FILES[name], name)[0].media_type


@pytest.mark.parametrize("name", FILES)
def test_a_file_cut_short_is_read_in_part_or_refused(name: str) -> None:
    for share in (3, 2):
        outcome = _outcome(FILES[name][: len(FILES[name]) // share], name)
        assert outcome == "read" or outcome.endswith(".")


def _outcome(data: bytes, name: str) -> str:
    try:
        read_articles(data, name)
    except UnreadableFileError as error:
        return error.reason
    return "read"
