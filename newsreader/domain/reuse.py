"""Who else has a passage: the same words in other articles of the library."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.domain.article import ArticleEntry
from newsreader.domain.span import Span


@dataclass(frozen=True, slots=True)
class Reuse:
    """An article that has much of a passage.

    ``place`` is where in its text, in whole sentences, which ``words`` has; ``share`` of the
    passage's words, 0 to 1, stand there in the same order.
    """

    entry: ArticleEntry
    place: Span
    words: str
    share: float
