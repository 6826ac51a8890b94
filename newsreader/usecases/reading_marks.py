"""Remember which articles have been read: those that were opened once, or marked by hand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.store.database import Library

_KEY = "read"
_ARTICLES = "articles"


def read_articles(library: Library) -> frozenset[int]:
    """The numbers of the articles that have been read."""
    return frozenset(library.views.load(_KEY).get(_ARTICLES, ()))


def mark_read(library: Library, articles: Iterable[int], *, read: bool = True) -> None:
    """Remember that these articles have been read, or that they have not."""
    with library.transaction():
        before = read_articles(library)
        after = before | set(articles) if read else before - set(articles)
        if after != before:
            library.views.save(_KEY, {_ARTICLES: sorted(after)})
