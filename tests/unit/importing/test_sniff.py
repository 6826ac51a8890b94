"""The format of a file by its first bytes, then by its name."""

from __future__ import annotations

import time

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.media_types import MediaType
from newsreader.importing.sniff import sniff


@pytest.mark.parametrize(
    "beginning",
    [b"Blink and you miss it.", b"MZ is an abbreviation.", b"BM said so.", b"ID3 is a tag.", b"PK"],
)
def test_a_text_is_a_text_whatever_word_it_begins_with(beginning: bytes) -> None:
    assert sniff(beginning, "a.txt") is MediaType.PLAIN_TEXT


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><p>x",
        b"\xef\xbb\xbf\n<html lang='en'>",
        b"<?xml version='1.0'?><html>",
        b"<!-- saved --><html>",
        b"Version:0.9\r\nStartHTML:0000000105\r\n<html>",
        "<!doctype html><p>x".encode("utf-16"),
    ],
)
def test_a_page_is_a_page_whatever_its_name(page: bytes) -> None:
    assert sniff(page, "notes.txt") is MediaType.HTML


def test_a_fragment_is_a_page_only_by_its_name() -> None:
    assert sniff(b"<p>Only a piece.</p>", "a.html") is MediaType.HTML
    assert sniff(b"<p>Only a piece.</p>", "a.txt") is MediaType.PLAIN_TEXT


def test_a_text_named_html_is_still_a_text() -> None:
    assert sniff(b"No tags, just 3 < 4 words.", "a.html") is MediaType.PLAIN_TEXT


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xff\xd8\xff\xe0" + bytes(20), "a JPEG picture"),
        (b"GIF89a" + bytes(20), "a GIF picture"),
        (b"\x7fELF" + bytes(20), "a program (ELF)"),
        (b"\x1f\x8b\x08" + bytes(20), "a gzip archive"),
        (b"SQLite format 3\0" + bytes(20), "an SQLite database"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99),
            "an old Office document or Outlook message",
        ),
    ],
)
def test_a_binary_is_refused_with_what_it_looks_like(data: bytes, what: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        sniff(data, "renamed.txt")
    assert caught.value.reason == f"This is not text: it looks like {what}."


def test_wide_text_is_not_taken_for_a_binary() -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert sniff("Wide letters, all of them.".encode(encoding), "a") is MediaType.PLAIN_TEXT


@pytest.mark.parametrize(
    "piece", [b"<!---->", b"<!-- a --> ", b"<?a?> ", b"<!DOCTYPE a [ ]><!---->", b"a:\n", b"<!--"]
)
def test_what_is_said_again_and_again_before_the_text_takes_no_time(piece: bytes) -> None:
    started = time.monotonic()
    sniff(piece * 2000 + b"The ferry sailed.", "a.txt")
    assert time.monotonic() - started < 1


def test_a_page_is_known_under_many_comments() -> None:
    assert sniff(b"<!-- a -->\n" * 40 + b"<!DOCTYPE html><p>The ferry.", "a.txt") is MediaType.HTML
    feed = b'<?xml version="1.0"?><!-- a --><!DOCTYPE rss [<!ENTITY a "b">]><!-- b --><rss>'
    assert sniff(feed, "a") is MediaType.FEED


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.pdf", "a.zip", "a.epub", "a.msg"])
def test_what_is_left_of_a_broken_document_is_no_text(name: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"named as an? .*, but it is none\.") as caught:
        sniff(b"ok [Content_Types].xml word/document.xml half of it", name)
    assert caught.value.path == name


def test_a_document_is_known_behind_a_line_that_a_server_has_left() -> None:
    data = b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n"
    assert sniff(data, "a.pdf") is MediaType.PDF
    assert sniff(data + b"A text about such files.", "a.txt") is MediaType.PLAIN_TEXT
