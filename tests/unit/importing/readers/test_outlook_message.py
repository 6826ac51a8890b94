"""Messages saved by Outlook, written here property by property."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import pytest

from newsreader.domain.article import Article
from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from tests.unit.importing.ole_writer import ole

ONE = "The harbour of Velm opened again on Sunday after nine days, the port office said."
TWO = "Some 140 boats left before noon, and the first ferry carried 312 passengers."


def stream(number: str, value: str) -> dict[str, bytes]:
    return {f"__substg1.0_{number}001F": value.encode("utf-16-le")}


def message(**more: bytes) -> dict[str, bytes]:
    sent = datetime(2031, 3, 4, 9, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    row = struct.pack("<IIQ", 0x00390040, 6, int(sent.total_seconds()) * 10_000_000)
    return {
        "__properties_version1.0": bytes(32) + row,
        **stream("0037", "Harbour reopens"),
        **stream("0C1A", "Tilda Moren"),
        **stream("1000", f"{ONE}\r\n\r\n{TWO}\r\n\r\n-- \r\nPort desk"),
        **more,
    }


def read(streams: dict[str, bytes]) -> tuple[Article, ...]:
    return read_articles(ole(streams), "a.msg")


def test_subject_sender_date_and_text_are_read() -> None:
    (article,) = read(message())
    assert (article.title, article.byline) == ("Harbour reopens", ("Tilda Moren",))
    assert (article.date, article.text) == ("2031-03-04T09:00:00+00:00", f"{ONE}\n\n{TWO}")
    assert article.folded[-1].text == "Port desk"


def test_its_mark_up_is_preferred() -> None:
    html = {"__substg1.0_10130102": f"<p>{ONE}</p><ul><li>Quay</li></ul><p>{TWO}</p>".encode()}
    assert read(message(**html))[0].text == f"{ONE}\n\nQuay\n\n{TWO}"


def test_attached_files_are_read_by_their_own_readers() -> None:
    folder = "__attach_version1.0_#00000000/__substg1.0_"
    attached = {
        f"{folder}3707001F": "b.html".encode("utf-16-le"),
        f"{folder}37010102": f"<html><h1>Ferry sails</h1><p>{TWO}</p>".ljust(5_000).encode(),
    }
    first, second = read(message(**attached))
    assert (first.title, second.title) == ("Harbour reopens", "Ferry sails")
    assert second.origin["part"] == "b.html"


def test_a_message_cut_short_is_damaged() -> None:
    with pytest.raises(UnreadableFileError, match="damaged"):
        read_articles(ole(message())[:9_000], "a.msg")


def test_an_old_office_document_says_what_it_is() -> None:
    with pytest.raises(UnreadableFileError, match="old Office document"):
        read_articles(ole({"WordDocument": b"x"}), "a.doc")
