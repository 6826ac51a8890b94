"""What the index of text reuse is told of an article: numbers of some runs of its words."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.domain.article import Article
from newsreader.text.fingerprints import fingerprints


def passage_prints(article: Article, look_up: Callable[[], object]) -> tuple[int, ...]:
    """The numbers by which other articles with a passage of this one find it.

    ``look_up`` is called now and then and may raise what ends the work.
    """
    return fingerprints(article.text, look_up)
