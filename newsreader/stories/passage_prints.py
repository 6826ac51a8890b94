"""What the library is told of an article's words: numbers of some runs, and how many they are."""

from __future__ import annotations

from collections.abc import Callable

from newsreader.domain.article import Article
from newsreader.text.fingerprints import fingerprints
from newsreader.text.words import count_words


def passage_prints(article: Article, look_up: Callable[[], object]) -> tuple[int, ...]:
    """The numbers by which other articles with a passage of this one find it.

    ``look_up`` is called now and then and may raise what ends the work.
    """
    return fingerprints(article.text, look_up)


def words_in(article: Article, look_up: Callable[[], object]) -> int:
    """How many words its text has; ``look_up`` as for ``passage_prints``."""
    return count_words(article.text, look_up)
