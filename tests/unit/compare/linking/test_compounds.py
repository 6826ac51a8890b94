"""Rewordings hold whole compounds, and with them the facts in those."""

from __future__ import annotations

from newsreader.compare.compare_steps import compare_texts
from newsreader.domain.comparison import FactKind, LinkKind

A = (
    "The minister also had a five-and-a-half-hour conversation with the harbour master Colm "
    "Hadderley on Sunday."
)
B = (
    "In the first round of talks on Sunday, the minister met for about six hours with the harbour "
    "master Colm Hadderley, and said nothing to the press."
)


def test_a_length_of_time_in_a_compound_is_part_of_the_link() -> None:
    comparison = compare_texts(A, B)
    (link,) = comparison.links
    assert link.kind is LinkKind.REWORDED
    assert "five-and-a-half-hour" in link.a[0].of(A)
    durations = [fact for fact in comparison.facts if fact.kind is FactKind.DURATION]
    assert [(f.a.of(A), f.conflict) for f in durations] == [("five-and-a-half-hour", True)]
