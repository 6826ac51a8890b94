"""What a reader expects of a comparison; the laws of all comparisons stand in test_laws."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from newsreader.compare.compare_steps import compare, compare_texts
from newsreader.compare.deadline import Deadline
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import Comparison
from newsreader.domain.span import Span
from tests.measure.invented_text import moved_and_edited

SENTENCES = [
    "The ferry Halden left the harbour of Orvik at noon with 212 passengers on board.",
    "The ferry Halden left the port of Orvik at one o'clock with 214 passengers.",
    "“We heard a crash and then nothing,” said Ada Holm, who sat in the saloon.",
    "It ran aground near the lighthouse two hours later, the coast guard said.",
]


def test_a_passed_deadline_gives_what_is_known_and_says_so() -> None:
    text = " ".join(SENTENCES)
    comparison = compare_texts(text, text + " One more thing happened.", deadline=Deadline.after(0))
    assert not comparison.complete
    assert comparison.coverage_a.same == 1.0


def test_the_deadline_is_kept_in_every_step() -> None:
    a, b = moved_and_edited(60_000, 5)
    begin = time.process_time()
    comparison = compare_texts(a, b, deadline=Deadline.after(0.6))
    # Half as much again for what a busy machine adds; all of it takes many times as long.
    assert time.process_time() - begin < 0.9
    assert not comparison.complete
    assert comparison.links


@pytest.mark.parametrize("glance", [0, 1, 5, 20, 100, 400])
def test_whoever_waits_can_stop_it_at_every_step(glance: int) -> None:
    class StopError(Exception):
        pass

    glances = 0

    def stopped() -> bool:
        nonlocal glances
        glances += 1
        if glances > glance:
            raise StopError
        return False

    a, b = moved_and_edited(6_000, 5)
    with pytest.raises(StopError):
        compare_texts(a, b, deadline=Deadline(stopped=stopped))


def test_page_furniture_is_not_linked_with_page_furniture() -> None:
    line = "Sign up for the Orvik morning letter and get the harbour news at six"
    a = f"{line}\n{SENTENCES[0]}\n{line}"
    b = f"{SENTENCES[1]}\n{line}"
    in_a = [Span(0, len(line)), Span(len(a) - len(line), len(a))]
    in_b = [Span(len(b) - len(line), len(b))]
    here = compare_texts(a, b, furniture_a=in_a, furniture_b=in_b)
    assert [link.a[0].of(a) for link in here.links] == [SENTENCES[0]]
    assert len(compare_texts(a, b).links) == 3
    assert len(compare_texts(a, b, furniture_a=in_a).links) == 3
    assert here.only_a == tuple(in_a)


def test_a_page_and_itself_are_the_same_furniture_and_all() -> None:
    text = f"Share this\n{SENTENCES[0]}"
    comparison = compare_texts(text, text, furniture_a=[Span(0, 10)], furniture_b=[Span(0, 10)])
    assert comparison.coverage_a.same == 1.0


def test_prepared_texts_and_raw_texts_give_the_same_links() -> None:
    a, b = SENTENCES[0], SENTENCES[1]
    raw = compare_texts(a, b)
    assert compare(prepare(a), prepare(b)) == replace(raw, facts=(), quotes=())
    raw = compare_texts(a, b, language_a="en", language_b="en")
    assert compare(prepare(a, "en"), prepare(b, "en")) == replace(raw, facts=(), quotes=())


def test_facts_and_quotes_are_told_with_the_links() -> None:
    a = "Hester Quillan told the harbour board on Monday that 340 people work in the cannery."
    b = "Hester Quillan told the harbour board on Monday that 430 people work in the cannery."
    (fact,) = [fact for fact in compare_texts(a, b).facts if fact.conflict]
    assert (fact.a.of(a), fact.b.of(b), fact.link) == ("340", "430", 0)


def linked(comparison: Comparison, a: str, b: str) -> list[tuple[str, bool, str, str]]:
    return [(str(k.kind), k.moved, k.a[0].of(a), k.b[0].of(b)) for k in comparison.links]


def test_words_and_their_order_make_the_kind_not_case_quotes_or_punctuation() -> None:
    a, b = "‘We HEARD a crash’ – said Ada Holm.", '"We heard a crash", said Ada Holm'
    assert linked(compare_texts(a, b), a, b) == [("same", False, a, b)]


def test_many_statements_may_answer_one() -> None:
    a = "Ferry Halden runs aground near Orvik\n\nThe ferry Halden ran aground near Orvik."
    b = "The ferry Halden ran aground near Orvik at noon. The weather was calm and clear."
    assert len([link for link in compare_texts(a, b).links if link.b[0].start == 0]) == 2


def test_articles_with_nothing_in_common_are_only_here() -> None:
    a, b = "The ferry left at noon. It was full.", "The orchestra plays in the park on Sunday."
    comparison = compare_texts(a, b)
    assert not comparison.links
    assert not comparison.passages
    assert (comparison.only_a, comparison.only_b) == ((Span(0, len(a)),), (Span(0, len(b)),))
