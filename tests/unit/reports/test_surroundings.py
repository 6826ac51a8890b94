"""The sentence around a value, in a report."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.reports.surroundings import Surroundings


def around(text: str, value: str) -> list[str]:
    article = Article("/in/a.txt", "a" * 64, text)
    start = text.index(value)
    found = Surroundings(article).of(Span(start, start + len(value)))
    return [f"_{one.text}_" if one.is_changed else one.text for one in found]


def test_a_value_stands_in_its_sentence_alone() -> None:
    text = "It rained. The ferry took six hours to cross. Nobody minded."
    assert around(text, "six hours") == ["The ferry took ", "_six hours_", " to cross."]


def test_a_value_over_two_sentences_brings_both() -> None:
    text = "It was the harbour of St. Ebba. Quay, it says. Later it rained."
    assert "".join(around(text, "Ebba. Quay")).startswith("It was the harbour")


def test_a_text_without_full_stops_is_cut_around_the_value() -> None:
    words = "ferry and quay " * 60
    found = around(f"{words}six hours {words}", "six hours")
    assert found[0] == found[-1] == "…"
    assert len("".join(found)) < 700
