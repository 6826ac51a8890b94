"""What an engine made of an article is kept for that engine alone."""

from __future__ import annotations

import pytest

from newsreader.store.database import Library
from tests.unit.store.conftest import ArticleMaker


@pytest.fixture
def number(library: Library, an_article: ArticleMaker) -> int:
    article, original = an_article()
    return library.articles.add(article, original, None).entry.id


def test_the_bytes_come_back_as_they_were(library: Library, number: int) -> None:
    assert library.prepared.get(number, "1") is None
    library.prepared.save(number, "1", b"\0packed\xff")
    assert library.prepared.get(number, "1") == b"\0packed\xff"
    assert library.prepared.get(number + 1, "1") is None


def test_another_version_of_the_engine_takes_the_place_of_the_one_before(
    library: Library, number: int
) -> None:
    library.prepared.save(number, "1", b"old")
    assert library.prepared.get(number, "2") is None
    library.prepared.save(number, "2", b"new")
    assert library.prepared.get(number, "2") == b"new"
    assert library.prepared.get(number, "1") is None


def test_they_go_with_their_article(library: Library, number: int) -> None:
    library.prepared.save(number, "1", b"packed")
    with library._connections.writing() as connection:
        connection.exec_driver_sql("DELETE FROM article")
    assert library.prepared.get(number, "1") is None
