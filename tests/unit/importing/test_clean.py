"""What no reader sees is taken out of a line, and no half of a character gets through."""

from __future__ import annotations

import json

import pytest

from newsreader.importing.clean import clean_line, whole_characters
from newsreader.importing.worker.worker import ReadingWorker


def test_blanks_become_one_and_what_is_unseen_goes() -> None:
    assert clean_line(" The\u00a0\tferry\u200b sail\u00aded \x07") == "The ferry sailed"


def test_two_halves_become_the_character_that_they_are() -> None:
    assert whole_characters("a \ud83d\ude00 b") == "a \U0001f600 b"


def test_half_a_character_becomes_the_sign_for_what_is_lost() -> None:
    assert whole_characters("\ude00 and \ud83d") == "\ufffd and \ufffd"


RTF = rb"{\rtf1\ansi The ferry \u-10179?\u-8704? sailed on Sunday \u-10179? with two goats.\par}"
MAIL = b"Message-ID: <1@x>\nSubject: %s\nContent-Type: text/plain; charset=%s\n\n%s\n"
BODY = "The ferry \ud83d sailed on Sunday with two goats."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", RTF),
        ("a.json", json.dumps({"title": "Ferry \ud83d", "body": BODY}).encode()),
        ("b.json", json.dumps({"body": f"<p>{BODY}</p>"}).encode()),
        ("a.eml", MAIL % (b"=?utf-7?q?+2AA-?=", b"utf-7", BODY.encode("utf-7", "surrogatepass"))),
        ("a.html", b'<meta charset="utf-7"><p>The ferry +2AA- sailed on Sunday: it \xe9.</p>'),
        ("b.html", b'<meta charset="idna"><p>The ferry sailed \xe9 on Sunday with goats.</p>'),
    ],
)
def test_half_a_character_costs_no_article(name: str, data: bytes) -> None:
    with ReadingWorker() as worker:
        (article,) = worker.read(data, name)
    assert "The ferry" in article.text
    assert "on Sunday" in article.text
