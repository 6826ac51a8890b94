"""Tests that a user may stop what SQLite does, and that nothing of it is kept then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from sqlalchemy.exc import DBAPIError

from newsreader.domain.article import Article
from newsreader.domain.errors import CancelledError
from newsreader.store import within_transaction
from newsreader.store.connections import Connections
from newsreader.store.database import Library

_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
_BOOK = "The ferry strike ended on Tuesday. " * 20_000


@pytest.fixture(autouse=True)
def _looked_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(within_transaction, "_LOOK_EVERY", 0.0)


@pytest.fixture
def connections(library: Library) -> Iterator[Connections]:
    with closing(Connections(library.path)) as opened:
        yield opened


def stopping_at(call: int) -> Callable[[], None]:
    calls = 0

    def look_up() -> None:
        nonlocal calls
        calls += 1
        if calls == call:
            raise CancelledError

    return look_up


def test_a_statement_without_end_is_stopped(connections: Connections) -> None:
    with pytest.raises(CancelledError), connections.writing(stopping_at(5)) as connection:
        connection.exec_driver_sql(_ENDLESS)


def test_who_stopped_is_asked_no_more_afterwards(connections: Connections) -> None:
    with pytest.raises(CancelledError), connections.writing(stopping_at(1)) as connection:
        connection.exec_driver_sql(_ENDLESS)
    with connections.writing() as connection:
        assert connection.exec_driver_sql(f"{_ENDLESS} LIMIT 0").all() == []


def test_other_failures_are_told_as_ever(connections: Connections) -> None:
    with pytest.raises(DBAPIError), connections.writing(stopping_at(0)) as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere")


def test_of_a_book_that_is_stopped_nothing_is_kept_and_all_is_kept_later(library: Library) -> None:
    def keep() -> None:
        sha256 = hashlib.sha256(b"book").hexdigest()
        library.articles.keep_original(sha256, b"book")
        library.articles.keep(Article("book.txt", sha256, _BOOK), None)

    with pytest.raises(CancelledError), library.transaction(stopping_at(3)):
        keep()
    assert library.articles.entries() == ()
    assert library.articles.originals_alone() == ()
    with library.transaction(stopping_at(0)):
        keep()
    (entry,) = library.articles.entries()
    assert entry.words == len(_BOOK.split())
