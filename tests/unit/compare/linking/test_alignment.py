"""Alignment finds the clause of each sentence that answers the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.deadline import Deadline
from newsreader.compare.linking import alignment
from newsreader.compare.linking.alignment import Alignments, align
from newsreader.compare.linking.lexicon import Lexicon, common_lexicon
from newsreader.compare.prepared import prepare

LONG = (
    "Fishermen, who have protested for weeks against quotas and blocked the harbour of Skarvik "
    "on Sunday with forty boats, will meet the minister"
)


def aligned(a: str, b: str) -> tuple[str, str, Alignments]:
    lexicon: Lexicon = common_lexicon(prepare(a, "en"), prepare(b, "en"))
    found = align(lexicon, np.array([[0, 0]]))
    texts = []
    for text, start, end in (
        (lexicon.a.text, found.a, found.a_end),
        (lexicon.b.text, found.b, found.b_end),
    ):
        texts.append(text.spans(start, end)[0].of(text.text))
    return texts[0], texts[1], found


def test_the_clause_of_a_long_sentence_is_found() -> None:
    short = "Forty boats blocked the harbour of Skarvik on Sunday"
    clause, whole, found = aligned(LONG, short)
    assert clause == "blocked the harbour of Skarvik on Sunday with forty boats"
    assert whole == short
    assert found.in_segments[0] > 0.9
    assert found.in_units[0] < 0.8


def test_order_does_not_matter() -> None:
    _, _, found = aligned("A storm tore the roof off", "The roof a storm tore off")
    assert found.in_units[0] == pytest.approx(1.0)


def test_a_short_clause_is_taken_as_a_whole() -> None:
    clause, _, _ = aligned(
        "An eyewitness told us that the old theatre in Hallby burnt down, as we all knew",
        "Hallby theatre burnt",
    )
    assert clause == "that the old theatre in Hallby burnt down"


def test_sentences_with_nothing_in_common_share_nothing() -> None:
    _, _, found = aligned("Prices rose", "Nobody came")
    assert found.evidence[0] == found.in_units[0] == found.of_lighter[0] == 0.0


def test_a_passed_deadline_leaves_out_the_last_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_AT_A_TIME", 2)
    text = prepare("The ferry sank. The ferry sailed. The harbour slept.", "en")
    pairs = np.array([[i, j] for i in range(3) for j in range(3)])
    lexicon = common_lexicon(text, text)
    assert len(align(lexicon, pairs).a) == 9
    assert len(align(lexicon, pairs, Deadline.after(0)).a) == 2


sentences = st.lists(
    st.sampled_from("the ship sank off Orvik , because rocks were near it 12".split(" ")),  # noqa: SIM905
    min_size=1,
    max_size=40,
).map(lambda words: " ".join(["Then", *words]))


@given(st.lists(st.tuples(sentences, sentences), min_size=1, max_size=5))
def test_many_pairs_at_once_give_what_each_gives_alone(pairs: list[tuple[str, str]]) -> None:
    a, b = (
        prepare("\n".join(p[0] for p in pairs), "en"),
        prepare("\n".join(p[1] for p in pairs), "en"),
    )
    lexicon = common_lexicon(a, b)
    every = np.array([[i, j] for i in range(a.units) for j in range(b.units)])
    together = align(lexicon, every)
    for n in range(0, len(every), 3):
        alone = align(lexicon, every[n : n + 1])
        for name in Alignments.__dataclass_fields__:
            assert getattr(together, name)[n] == pytest.approx(getattr(alone, name)[0])
        i, j = every[n]
        assert a.bounds[i] <= together.a[n] <= together.a_end[n] <= a.bounds[i + 1]
        assert b.bounds[j] <= together.b[n] <= together.b_end[n] <= b.bounds[j + 1]
