"""The facts and quotes of two articles, held against each other inside their links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.compare.facts.mention import Mention
from newsreader.compare.quotes.finding import find_quotes
from newsreader.compare.quotes.pairing import compare_quotes
from newsreader.compare.quotes.quote import Quote
from newsreader.domain.comparison import Comparison, Fact, QuotePair
from newsreader.text.characters import whole
from newsreader.text.stretches import stretches

# Of the time for holding statements against each other, the part for the facts.
_FOR_FACTS = 0.5

Pair = TypeVar("Pair", Fact, QuotePair)


@dataclass(frozen=True, slots=True)
class Statements:
    """What one text tells: its facts, and who is quoted with which words.

    ``language`` is an ISO 639-1 code, empty where it is not known; ``complete`` is False when a
    deadline left some out.
    """

    text: str
    language: str
    facts: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    complete: bool = True


def find_statements(
    text: str, language: str, published: str, deadline: Deadline = NEVER
) -> Statements:
    """The facts and quotes of one text, as many as there is time for; a very long one is read in
    stretches.

    ``published`` is the article's date, by which "on Tuesday" and "last year" are understood;
    without it they are compared by their words.
    """
    facts: list[Mention] = []
    quotes: list[Quote] = []
    for stretch in stretches(text):
        if deadline.passed():
            break
        piece = stretch.of(text)
        facts += (
            replace(fact, span=fact.span.shift(stretch.start)) if stretch.start else fact
            for fact in find_facts(piece, language, published, deadline)
        )
        quotes += (
            replace(quote, span=quote.span.shift(stretch.start))
            for quote in find_quotes(piece, language)
        )
    complete = not deadline.passed()
    return Statements(text, language, tuple(facts), tuple(quotes), complete)


def with_statements(
    comparison: Comparison, a: Statements, b: Statements, deadline: Deadline = NEVER
) -> Comparison:
    """The comparison with the facts and quotes that its links tie together.

    When the deadline passes, the last of them are left out.
    """
    links = comparison.links
    holding = deadline.part(_FOR_FACTS)
    is_english = {a.language, b.language} <= {"en", ""}
    facts = compare_facts(
        links, a.text, b.text, a.facts, b.facts, is_english=is_english, deadline=holding
    )
    complete = not holding.passed()
    quotes = compare_quotes(links, a.text, b.text, a.quotes, b.quotes, deadline=deadline)
    complete = complete and not deadline.passed() and a.complete and b.complete
    return replace(
        comparison,
        facts=tuple(_whole(fact, a.text, b.text) for fact in facts),
        quotes=tuple(_whole(pair, a.text, b.text) for pair in quotes),
        complete=comparison.complete and complete,
    )


def _whole(pair: Pair, text_a: str, text_b: str) -> Pair:
    """``pair`` without a mark cut off its letter."""
    a, b = whole(text_a, pair.a), whole(text_b, pair.b)
    return pair if (a, b) == (pair.a, pair.b) else replace(pair, a=a, b=b)
