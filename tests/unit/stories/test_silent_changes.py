"""A change of facts is told from one that the article owns up to."""

from __future__ import annotations

import pytest

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.comparison import Comparison, Coverage, Fact, FactKind, QuotePair
from newsreader.domain.span import Span
from newsreader.domain.versions import SilentChange
from newsreader.stories.silent_changes import changed_facts, correction_line

OLD = Article("a", "0" * 64, "Fourteen cracks were found.")


@pytest.mark.parametrize(
    "line",
    [
        "Correction: there were fifteen cracks.",
        "An earlier version of this article gave another number.",
        "This story has been updated.",
        "In einer früheren Version stand eine andere Zahl.",
    ],
)
def test_a_line_that_owns_up_is_found(line: str) -> None:
    new = Article("b", "1" * 64, f"Fifteen cracks were found.\n\n{line}")
    assert correction_line(new, OLD) == line
    assert correction_line(new, new) == ""
    folded = Article("b", "1" * 64, "Fifteen.", folded=(Folded(Furniture.OTHER, line, 0),))
    assert correction_line(folded, OLD) == line


def test_a_house_of_correction_is_none() -> None:
    new = Article("b", "1" * 64, "He was sent to a house of detention.")
    assert correction_line(new, OLD) == ""


def test_facts_that_part_and_quotes_that_changed_are_told_once() -> None:
    old, new = "14 cracks, he said", "15 cracks, he said"
    fact = Fact(FactKind.NUMBER, Span(0, 2), Span(0, 2), "14", "15", conflict=True, link=0)
    same = Fact(FactKind.NUMBER, Span(3, 9), Span(3, 9), "1", "1", conflict=False, link=0)
    quote = QuotePair(Span(0, 9), Span(0, 9), "", "", changed=True)
    told = Coverage(1.0, 0.0, 0.0, 0.0)
    facts, quotes = (fact, fact, same), (quote,)
    comparison = Comparison((), (), (), (), facts, quotes, told, told, complete=True)
    assert changed_facts(comparison, old, new) == (
        SilentChange("number", "14", "15"),
        SilentChange("quote", "14 cracks", "15 cracks"),
    )
