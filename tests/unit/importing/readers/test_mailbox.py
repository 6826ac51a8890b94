"""Mailboxes: each message is an article, and one bad message costs itself alone."""

from __future__ import annotations

import pytest

from newsreader.domain.errors import UnreadableFileError
from newsreader.importing.import_steps import read_articles
from newsreader.importing.mail.mailbox import messages

OPENING = "From tilda@host.invalid Tue Mar  4 10:00:00 2031\n"
HEADS = "From: Tilda Moren <t@host.invalid>\nSubject: Ferry {0}\nMessage-ID: <{0}@x>\n\n"
TEXT = "The ferry number {0} sailed on Sunday with 312 passengers and two goats.\n\n"


def mailbox(count: int) -> bytes:
    return "".join((OPENING + HEADS + TEXT).format(n) for n in range(count)).encode()


def test_each_message_is_an_article() -> None:
    articles = read_articles(mailbox(3), "letters.mbox")
    assert [article.title for article in articles] == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert {article.path for article in articles} == {"letters.mbox"}


def test_a_mailbox_is_known_by_its_first_line() -> None:
    assert len(read_articles(mailbox(2), "letters")) == 2


def test_a_line_of_text_that_begins_with_from_opens_no_message() -> None:
    data = mailbox(1) + b"From here on it rained: all day.\n\n>From there it did not.\n"
    ((_, whole),) = messages(data)
    assert whole.endswith(b"\nFrom there it did not.\n")


def test_line_ends_of_windows_do_not_matter() -> None:
    assert len(read_articles(mailbox(3).replace(b"\n", b"\r\n"), "a.mbox")) == 3


def test_a_message_that_cannot_be_read_is_told() -> None:
    nest = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)
    )
    data = mailbox(1) + OPENING.encode() + b"Message-ID: <1@x>\n" + nest + b"\n\n" + mailbox(1)
    articles = read_articles(data, "a.mbox")
    assert len(articles) == 2
    assert articles[-1].warnings == ("Message 2: Its parts are nested too deeply.",)


def test_the_message_under_a_byte_order_mark_is_not_lost() -> None:
    data = b"\xef\xbb\xbf" + mailbox(2)
    assert [a.title for a in read_articles(data, "a.mbox")] == ["Ferry 0", "Ferry 1"]


def test_a_mailbox_in_an_encoding_of_wide_letters_is_refused_with_a_reason() -> None:
    with pytest.raises(UnreadableFileError, match="There is no text"):
        read_articles(mailbox(1).decode().encode("utf-16"), "a.mbox")
