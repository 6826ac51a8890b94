"""Clauses begin after punctuation and at joining words."""

from __future__ import annotations

from newsreader.text.clauses import clause_starts
from newsreader.text.words import words


def clauses(text: str, language: str = "en") -> list[str]:
    found = words(text)
    starts = clause_starts(found, language)
    ends = [found.ends[number - 1] for number in starts[1:]] + [len(text)]
    return [text[found.starts[s] : end] for s, end in zip(starts, ends, strict=True)]


def test_punctuation_and_quotation_marks_begin_clauses() -> None:
    assert clauses("The hall, old and cold, “must go” now") == [
        "The hall",
        "old and cold",
        "must go",
        "now",
    ]


def test_joining_words_begin_clauses_in_their_own_language_only() -> None:
    assert clauses("She said that it shut after the storm") == [
        "She said",
        "that it shut",
        "after the storm",
    ]
    assert clauses("Sie sagte dass es schloss", "de") == ["Sie sagte", "dass es schloss"]
    assert clauses("Sie sagte dass es schloss", "en") == ["Sie sagte dass es schloss"]


def test_hyphens_and_apostrophes_within_words_begin_nothing() -> None:
    assert clauses("The board's five-year plan") == ["The board's five-year plan"]


def test_no_words_have_no_clauses() -> None:
    assert list(clause_starts(words(""), "en")) == []
