"""The facts and quotes of two articles, held against each other inside their links."""

from __future__ import annotations

from dataclasses import dataclass, replace

from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.facts.finding import find_facts
from newsreader.compare.facts.matching import compare_facts
from newsreader.compare.facts.mention import Mention
from newsreader.compare.quotes.finding import find_quotes
from newsreader.compare.quotes.pairing import compare_quotes
from newsreader.compare.quotes.quote import Quote
from newsreader.domain.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Statements:
    """What one text tells: its facts, and who is quoted with which words.

    ``language`` is an ISO 639-1 code; ``complete`` is False when a deadline left some out.
    """

    text: str
    language: str
    facts: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    complete: bool = True


def find_statements(
    text: str, language: str, published: str, deadline: Deadline = NEVER
) -> Statements:
    """The facts and quotes of one text, as many as there is time for.

    ``published`` is the article's date, by which "on Tuesday" and "last year" are understood;
    without it they are compared by their words.
    """
    facts = () if deadline.passed() else find_facts(text, language, published, deadline)
    quotes = () if deadline.passed() else find_quotes(text, language)
    return Statements(text, language, facts, quotes, complete=not deadline.passed())


def with_statements(comparison: Comparison, a: Statements, b: Statements) -> Comparison:
    """The comparison with the facts and quotes that its links tie together."""
    is_english = a.language == b.language == "en"
    facts = compare_facts(comparison.links, a.text, b.text, a.facts, b.facts, is_english=is_english)
    quotes = compare_quotes(comparison.links, a.text, b.text, a.quotes, b.quotes)
    return replace(comparison, facts=facts, quotes=quotes)
