"""The laws of every comparison, and what a reader expects of some."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import asdict, replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.compare.compare_steps import compare, compare_texts
from newsreader.compare.deadline import Deadline
from newsreader.compare.mirror import mirrored
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import Comparison, Coverage, EditOp, Link, LinkKind
from newsreader.domain.span import Span
from newsreader.text.words import words

SENTENCES = [
    "The ferry Halden left the harbour of Orvik at noon with 212 passengers on board.",
    "The ferry Halden left the port of Orvik at one o'clock with 214 passengers.",
    "“We heard a crash and then nothing,” said Ada Holm, who sat in the saloon.",
    "Ada Holm, who sat in the saloon, said that they heard a crash and then nothing.",
    "Nobody was hurt.",
    "It ran aground near the lighthouse two hours later, the coast guard said.",
    "The coast guard will publish its report in March!",
    "Die Fähre läuft erst im Mai wieder aus.",
    "渡轮停运。",
]
WORDS = "the ferry of harbour ran was 12 Halden and café naïve".split(" ")  # noqa: SIM905

articles = st.lists(st.sampled_from(SENTENCES), max_size=7).map("\n".join)
jumbles = st.lists(st.sampled_from([*WORDS, ".", "\n", "“", "”", "’", ","]), max_size=60).map(
    " ".join
)
texts = st.one_of(articles, jumbles, st.text(max_size=60))


@given(texts, texts)
@settings(max_examples=150)
def test_spans_lie_in_their_text_in_order(a: str, b: str) -> None:
    comparison = compare_texts(a, b)
    for text, side in ((a, "a"), (b, "b")):
        only = getattr(comparison, f"only_{side}")
        assert list(only) == sorted(only)
        spans = [*only, *(getattr(p, side) for p in comparison.passages)]
        for link in comparison.links:
            spans += getattr(link, side)
            edited = [getattr(edit, side) for edit in link.edits]
            assert edited == sorted(edited)
            assert all(
                s.start <= e.start and e.end <= s.end for s in getattr(link, side) for e in edited
            )
        assert all(0 <= span.start <= span.end <= len(text) for span in spans)
        assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert [link.a for link in comparison.links] == sorted(link.a for link in comparison.links)


@given(texts, texts)
@example(f"{SENTENCES[0]} {SENTENCES[1]}", f"{SENTENCES[0]} {SENTENCES[0]}")
@settings(max_examples=150)
def test_the_other_way_round_is_the_mirror_image(a: str, b: str) -> None:
    assert compare_texts(b, a) == mirrored(compare_texts(a, b))


@given(texts)
def test_a_text_and_itself_are_the_same_throughout(text: str) -> None:
    comparison = compare_texts(text, text)
    assert all(link.kind is LinkKind.SAME and not link.moved for link in comparison.links)
    if words(text).folded:
        assert comparison.coverage_a == comparison.coverage_b == Coverage(1.0, 0.0, 0.0, 0.0)
        assert comparison.only_a == comparison.only_b == ()


@given(texts, texts)
@settings(max_examples=150)
def test_b_is_rebuilt_from_a_and_the_edits(a: str, b: str) -> None:
    for link in compare_texts(a, b).links:
        if link.kind is not LinkKind.REWORDED:
            assert rebuilt(a, b, link) == list(words(link.b[0].of(b)).folded)


def rebuilt(a: str, b: str, link: Link) -> list[str]:
    """The words of A's side with the edits applied."""
    done, text = link.a[0].start, []
    for edit in link.edits:
        assert (edit.op is EditOp.INSERT) == (edit.a.start == edit.a.end)
        assert (edit.op is EditOp.DELETE) == (edit.b.start == edit.b.end)
        text += [a[done : edit.a.start], edit.b.of(b)]
        done = edit.a.end
    text.append(a[done : link.a[0].end])
    return [word for piece in text for word in words(piece).folded]


@given(texts, texts)
@settings(max_examples=150)
def test_coverage_sums_to_one_and_agrees_with_what_is_only_here(a: str, b: str) -> None:
    comparison = compare_texts(a, b)
    for text, coverage, only in (
        (a, comparison.coverage_a, comparison.only_a),
        (b, comparison.coverage_b, comparison.only_b),
    ):
        assert sum(asdict(coverage).values()) == pytest.approx(1.0)
        found = words(text)
        free = sum(any(span.contains(start) for span in only) for start in found.starts)
        if found.folded:
            assert coverage.only == pytest.approx(free / len(found))


@given(texts, texts)
def test_every_link_is_in_one_passage_at_most(a: str, b: str) -> None:
    comparison = compare_texts(a, b)
    counts = Counter(n for passage in comparison.passages for n in passage.links)
    assert all(count == 1 and n < len(comparison.links) for n, count in counts.items())


_PROGRAM = """
import json, sys
from dataclasses import asdict
from newsreader.compare.compare_steps import compare_texts
print(json.dumps(asdict(compare_texts(*json.load(sys.stdin)))))
"""


def test_the_same_bytes_come_out_under_another_hash_seed() -> None:
    pair = json.dumps([" ".join(SENTENCES), " ".join(reversed(SENTENCES))])
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            input=pair,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["links"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0",
        "!!!",
        "\ud800 lone",
        "\u202eright to left\u202c",
        "👩‍👩‍👧 emoji",
        "the " * 20_000,
        "x" * 500_000,
    ],
)
def test_any_string_returns(text: str) -> None:
    assert compare_texts(text, "The ferry left. " + text).complete


def test_a_passed_deadline_gives_what_is_known_and_says_so() -> None:
    text = " ".join(SENTENCES)
    comparison = compare_texts(text, text + " One more thing happened.", deadline=Deadline.after(0))
    assert not comparison.complete
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
