"""A library in a folder of its own, and articles to put into it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.domain.article import Article
from newsreader.store.database import Library, open_library

ArticleMaker = Callable[..., tuple[Article, bytes]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "newsreader"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with open_library(folder) as opened:
        yield opened


@pytest.fixture
def an_article() -> ArticleMaker:
    """Makes an article from its text and other fields, with the bytes of its file."""

    def make(text: str = "The bridge is shut.", **fields: object) -> tuple[Article, bytes]:
        original = text.encode()
        known: dict[str, object] = {
            "path": "bridge.txt",
            "sha256": hashlib.sha256(original).hexdigest(),
            "text": text,
        }
        return Article(**(known | fields)), original  # type: ignore[arg-type]

    return make
