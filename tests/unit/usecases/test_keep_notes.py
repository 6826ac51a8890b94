"""A note on a passage keeps what is needed to find the passage again."""

from __future__ import annotations

from datetime import UTC, datetime

from newsreader.domain.article import Article, ArticleEntry, SavedArticle
from newsreader.domain.span import Span
from newsreader.usecases.keep_notes import passage

TEXT = "The ferry leaves at six. " * 3


def _saved(text: str) -> SavedArticle:
    now = datetime(2026, 4, 14, tzinfo=UTC)
    entry = ArticleEntry(7, None, "", "", (), "", "a.txt", "0" * 64, 5, now)
    return SavedArticle(entry, Article(path="a.txt", sha256="0" * 64, text=text))


def test_quote_and_surroundings_are_kept() -> None:
    target = passage(_saved(TEXT), Span(29, 34))
    assert target.article_id == 7
    assert target.anchor is not None
    assert target.anchor.quote == "ferry"
    assert TEXT[:29].endswith(target.anchor.before)
    assert TEXT[34:].startswith(target.anchor.after)


def test_at_the_edges_the_surroundings_are_empty() -> None:
    anchor = passage(_saved(TEXT), Span(0, len(TEXT))).anchor
    assert anchor is not None
    assert (anchor.before, anchor.after) == ("", "")
