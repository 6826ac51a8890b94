"""Runs are the word sequences that two articles share, wherever they stand."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsreader.compare.arrays import IntArray
from newsreader.compare.linking.runs import Run, common_runs


def numbers(*values: int) -> IntArray:
    return np.array(values, np.int32)


def test_a_moved_block_is_found_at_its_full_length() -> None:
    a = numbers(*range(20), *range(100, 112))
    b = numbers(*range(100, 112), *range(20))
    assert common_runs(a, b) == [Run(0, 12, 20), Run(20, 0, 12)]


def test_a_block_that_stands_twice_on_one_side_is_found_twice() -> None:
    a = numbers(*range(8))
    b = numbers(*range(8), 50, *range(8))
    assert common_runs(a, b) == [Run(0, 0, 8), Run(0, 9, 8)]


def test_fewer_than_five_equal_words_are_no_run() -> None:
    assert common_runs(numbers(1, 2, 3, 4, 9), numbers(1, 2, 3, 4, 8)) == []


def test_a_block_repeated_forty_times_is_paired_in_order() -> None:
    block = list(range(60))
    runs = common_runs(numbers(*block * 40, 99), numbers(*block * 40, 98))
    assert runs == [Run(0, 0, 2400)]


def test_one_word_repeated_without_end_is_one_run() -> None:
    assert common_runs(numbers(*[7] * 20_000), numbers(*[7] * 15_000)) == [Run(0, 0, 15_000)]


def test_no_words_have_no_runs() -> None:
    assert common_runs(numbers(), numbers()) == []
    assert common_runs(numbers(1), numbers()) == []


@given(st.randoms(use_true_random=False), st.integers(1, 6))
def test_every_run_is_equal_and_cannot_be_lengthened(chance: random.Random, words: int) -> None:
    a, b = ([chance.randrange(words) for _ in range(chance.randrange(60))] for _ in range(2))
    for run in common_runs(numbers(*a), numbers(*b)):
        end_a, end_b = run.a + run.length, run.b + run.length
        assert a[run.a : end_a] == b[run.b : end_b]
        assert run.a == 0 or run.b == 0 or a[run.a - 1] != b[run.b - 1]
        assert end_a == len(a) or end_b == len(b) or a[end_a] != b[end_b]
