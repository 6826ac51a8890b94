"""Copied words say where they are from."""

from __future__ import annotations

from newsreader.domain.article import Article
from newsreader.domain.span import Span
from newsreader.reports.citation import citation

TEXT = "It sank\nafter six hours."


def test_words_with_outlet_headline_date_and_hash() -> None:
    article = Article(
        "/in/ship.txt", "ab" * 32, TEXT, title="A ship", source="Beacon",
        byline=("Nora Tesk",), date="2026-04-15",
    )  # fmt: skip
    assert citation(article, Span(0, 17)) == (
        "“It sank after six”\n"
        "(Beacon, “A ship”, Nora Tesk, 2026-04-15; "
        f"file ship.txt, SHA-256 {'ab' * 32}, characters 0–17)"
    )


def test_what_is_not_known_is_left_out() -> None:
    told = citation(Article("C:\\in\\ship.txt", "ab" * 32, TEXT), Span(0, 7))
    assert told == f"“It sank”\n(file ship.txt, SHA-256 {'ab' * 32}, characters 0–7)"
