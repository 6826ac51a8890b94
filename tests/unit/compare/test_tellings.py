"""A passage is found again in another article, sentence by sentence."""

from __future__ import annotations

from newsreader.compare.compare_steps import compare_articles
from newsreader.compare.prepared_article import prepare_article
from newsreader.compare.tellings import tellings
from newsreader.domain.comparison import LinkKind
from newsreader.domain.other_telling import ToldThere
from newsreader.domain.span import Span

A = (
    "The ferry left the old quay of Orrin at dawn on Monday. The captain said that the crossing "
    "took three hours in calm water. A second vessel takes over the line until the end of May."
)
B = (
    "A second vessel takes over the line until the end of May. Fishermen were angry. The captain "
    "said that the crossing took five hours in calm water."
)


def told(words: str) -> tuple[ToldThere, ...]:
    a, b = prepare_article(A, "en"), prepare_article(B, "en")
    start = A.index(words)
    return tellings(compare_articles(a, b), Span(start, start + len(words)), a.text, b.text)


def test_the_whole_sentence_comes_with_its_changed_words() -> None:
    (sentence,) = told("the crossing took three hours")
    assert sentence.place.of(B).startswith("The captain said")
    assert [span.of(B) for span in sentence.changed] == ["five"]
    assert (sentence.kind, sentence.conflict) == (LinkKind.EDITED, True)


def test_a_moved_sentence_says_so() -> None:
    (sentence,) = told("A second vessel takes over the line")
    (other,) = told("the crossing took three hours")
    assert sentence.moved != other.moved
    assert not sentence.changed


def test_what_is_not_told_there_is_not_found() -> None:
    assert told("The ferry left the old quay of Orrin") == ()


def test_a_longer_passage_finds_every_sentence_in_the_others_order() -> None:
    found = told(A[A.index("The captain") :])
    assert [sentence.place.of(B)[:8] for sentence in found] == ["A second", "The capt"]
