"""The run of lines that holds the most prose."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.importing.lines.story_run import heaviest_run


@given(st.lists(st.integers(-20, 20), max_size=12))
def test_no_run_weighs_more_than_the_one_found(weights: list[int]) -> None:
    run = heaviest_run(weights)
    found = sum(weights[run.start : run.stop])
    runs = combinations(range(len(weights) + 1), 2)
    assert found == max([0, *(sum(weights[a:b]) for a, b in runs)])


def test_without_any_prose_there_is_no_run() -> None:
    assert not heaviest_run([-8, -8, -30])
