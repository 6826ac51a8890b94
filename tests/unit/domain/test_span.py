"""The laws of spans."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.domain.span import Span, gaps, union

SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(0, 20)
)


def _characters(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {position for span in spans for position in range(span.start, span.end)}


def test_a_span_never_ends_before_it_starts() -> None:
    with pytest.raises(ValueError, match="no such span"):
        Span(3, 2)


@given(SPANS, SPANS)
def test_overlap_is_what_both_cover(a: Span, b: Span) -> None:
    shared = a.overlap(b)
    assert _characters([shared] if shared else []) == _characters([a]) & _characters([b])


@given(st.lists(SPANS))
def test_union_covers_the_same_characters_in_order_without_touching(spans: list[Span]) -> None:
    joined = union(spans)
    assert _characters(joined) == _characters(spans)
    assert all(left.end < right.start for left, right in pairwise(joined))


@given(st.lists(SPANS))
def test_gaps_are_all_the_rest(spans: list[Span]) -> None:
    whole = Span(0, 80)
    assert _characters(gaps(spans, whole)) == _characters([whole]) - _characters(spans)
