"""Weigh the differences between two open articles, and show only those that the reader wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.domain.article import Article
from newsreader.domain.comparison import Comparison
from newsreader.domain.difference import Sieve, Sifted, Weighty

if TYPE_CHECKING:
    from newsreader.compare.deadline import Deadline
    from newsreader.compare.prepared_article import PreparedArticle


def weighty_parts(prepared: PreparedArticle, deadline: Deadline) -> Weighty:
    """Where the facts and quotes of an article stand, which no sieve holds back."""
    told = prepared.statements(deadline)
    return Weighty(
        told.language,
        tuple(fact.span for fact in told.facts),
        tuple(quote.span for quote in told.quotes),
    )


def sift(
    a: Article,
    b: Article,
    comparison: Comparison,
    weighty: tuple[Weighty, Weighty],
    sieve: Sieve,
) -> Sifted:
    """The comparison with only the differences that pass the sieve, each passage weighed."""
    from newsreader.compare.weighing.sifting import sifted

    return sifted(comparison, a.text, b.text, weighty, sieve)
