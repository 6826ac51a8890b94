"""What the index of text reuse is told of an article: numbers of some runs of its words."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.text.fingerprints import fingerprints


def passage_prints(article: Article) -> tuple[int, ...]:
    """The numbers by which other articles with a passage of this one find it."""
    return fingerprints(article.text)
