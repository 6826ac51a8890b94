"""Archives of web crawlers: each page in them is read, and none is too much."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def record(body: bytes, kind: str = "text/html", extra: str = "", status: str = "200 OK") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{extra}\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "WARC-Target-URI: https://host.invalid/harbour\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def page(text: str) -> bytes:
    return f"<html><title>Harbour</title><body><h1>Harbour</h1><p>{text}</p></body></html>".encode()


def test_pages_are_articles_and_pictures_are_not() -> None:
    data = record(page(ONE)) + record(b"\x89PNG", "image/png") + record(page(TWO))
    articles = read_articles(data + record(page(ONE), status="404 Not Found"), "a.warc")
    assert [article.text for article in articles] == [ONE, TWO]
    assert articles[0].origin["part"] == "https://host.invalid/harbour"
    assert articles[-1].warnings == ()


def test_packed_records_and_packed_pages_are_unpacked() -> None:
    packed = record(gzip.compress(page(ONE)), extra="Content-Encoding: gzip\r\n")
    assert read_articles(gzip.compress(packed), "a.warc.gz")[0].text == ONE
    size = f"{len(page(ONE)):x}\r\n".encode()
    chunked = record(size + page(ONE) + b"\r\n0\r\n\r\n", extra="Transfer-Encoding: chunked\r\n")
    assert read_articles(chunked, "a")[0].text == ONE


def test_a_bomb_costs_itself_alone() -> None:
    bomb = gzip.compress(bytes(100 << 20))
    data = record(bomb, extra="Content-Encoding: gzip\r\n") + record(page(ONE))
    (article,) = read_articles(data, "a.warc")
    assert article.text == ONE
    assert "far more than an article holds" in article.warnings[0]


def test_what_comes_before_damage_is_read() -> None:
    (article,) = read_articles(record(page(ONE)) + b"WARC/1.0\r\nnonsense", "a.warc")
    assert article.text == ONE


def test_an_archive_without_pages_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        read_articles(record(b"\x89PNG", "image/png"), "a.warc")


def test_a_length_that_no_file_has_is_damage() -> None:
    lying = record(page(TWO)).replace(b"Content-Length: ", b"Content-Length: 99999999999999999999")
    (article,) = read_articles(record(page(ONE)) + lying, "a.warc")
    assert article.text == ONE
    assert "damaged" in article.warnings[0]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_archive_that_ends_too_early_says_so(pack: Callable[[bytes], bytes]) -> None:
    whole = record(page(ONE + " " + " ".join(map(str, range(5_000)))))
    (article,) = read_articles(pack(whole)[:-400], "a.warc")
    assert article.text.startswith(ONE)
    assert article.warnings == ("The archive ends in the middle of https://host.invalid/harbour.",)
