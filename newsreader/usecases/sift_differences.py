"""Weigh the differences between two open articles, and show only those that the reader wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sieve, Sifted, Weighty

if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.compare.prepared_article import PreparedArticle
    from newsreader.compare.weighing.weighed_text import WeighedText

#: What two articles weigh of which nothing is known.
NOTHING_WEIGHTY = (Weighty(), Weighty())


def weighty_parts(prepared: PreparedArticle, deadline: Deadline) -> Weighty:
    """Where the facts and quotes of an article stand, which no sieve holds back."""
    told = prepared.statements(deadline)
    return Weighty(
        told.language,
        tuple(fact.span for fact in told.facts),
        tuple(quote.span for quote in told.quotes),
    )


class Sifter:
    """A comparison to be shown through one sieve after the other; both texts are cut into words
    once, when the first one is asked for.
    """

    def __init__(
        self,
        a: Article,
        b: Article,
        comparison: Comparison,
        weighty: tuple[Weighty, Weighty] = NOTHING_WEIGHTY,
    ) -> None:
        self.comparison = comparison
        self.words = len(a.text.split()) + len(b.text.split())
        self._told = (a.text, weighty[0]), (b.text, weighty[1])
        self._texts: tuple[WeighedText, WeighedText] | None = None

    def through(self, sieve: Sieve) -> Sifted:
        """The comparison with only the differences that pass, each passage weighed."""
        from newsreader.compare.weighing.sifting import sifted
        from newsreader.compare.weighing.weighed_text import WeighedText

        if self._texts is None:
            a, b = self._told
            self._texts = WeighedText(*a), WeighedText(*b)
        return sifted(self.comparison, *self._texts, sieve)
