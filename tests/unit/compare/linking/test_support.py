"""A possible link is supported by likely links near it on both sides."""

from __future__ import annotations

import numpy as np

from newsreader.compare.linking.support import support


def supported(pair: tuple[int, int], among: dict[tuple[int, int], float]) -> float:
    others = np.array(list(among), np.int64).reshape(-1, 2)
    scores = np.array(list(among.values()), float)
    return float(support(np.array([pair], np.int64), others, scores)[0])


def test_the_best_neighbour_on_both_sides_counts() -> None:
    assert supported((5, 9), {(4, 8): 0.3, (6, 10): 0.8, (7, 7): 0.5}) == 0.8


def test_order_does_not_matter() -> None:
    assert supported((5, 9), {(4, 10): 0.7}) == 0.7


def test_neither_itself_nor_its_own_row_or_column_nor_what_is_far_counts() -> None:
    assert supported((5, 9), {(5, 9): 0.9, (5, 8): 0.9, (4, 9): 0.9, (8, 10): 0.9}) == 0.0


def test_the_end_of_one_row_is_no_neighbour_of_the_start_of_the_next() -> None:
    assert supported((3, 0), {(1, 9): 0.9, (2, 9): 0.9, (4, 9): 0.9}) == 0.0


def test_of_a_pair_that_was_scored_twice_the_better_score_counts() -> None:
    pairs = np.array([[1, 1], [1, 1]], np.int64)
    found = support(np.array([[2, 2]], np.int64), pairs, np.array([0.9, 0.4]))
    assert found.tolist() == [0.9]


def test_nothing_supports_nothing() -> None:
    assert supported((0, 0), {}) == 0.0
    none = np.zeros((0, 2), np.int64)
    assert support(none, none, np.zeros(0)).tolist() == []
