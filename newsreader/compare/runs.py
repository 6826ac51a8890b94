"""Finds the word sequences that two articles share, wherever they stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.prepared import IntArray

#: Words in a seed.
SEED = 5
# A sequence that is repeated more often than this, or equally often on both sides, is paired in
# order, first with first.
_MOST_PAIRS = 4
_MULTIPLIERS = np.array(
    [
        0x9E3779B97F4A7C15,
        0xBF58476D1CE4E5B9,
        0x94D049BB133111EB,
        0xD6E8FEB86659FD93,
        0xA0761D6478BD642F,
    ],
    np.uint64,
)


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """``length`` equal words, from word ``a`` of one article and word ``b`` of the other."""

    a: int
    b: int
    length: int


def common_runs(a: IntArray, b: IntArray) -> list[Run]:
    """Maximal runs of at least five equal words, in A's order; they may overlap.

    Seeds of five words are looked up by hash and lengthened, as in greedy string tiling
    (Wise 1993) but without claiming a word for one run alone: news repeats itself.
    """
    if np.array_equal(a, b):
        return [Run(0, 0, len(a))] if len(a) else []
    first, second = _seed_pairs(a, b)
    order = np.lexsort((first, second - first))
    runs: list[Run] = []
    last: Run | None = None
    words_a, words_b = a.tolist(), b.tolist()
    for i, j in zip(first[order].tolist(), second[order].tolist(), strict=True):
        if last and j - i == last.b - last.a and i < last.a + last.length:
            continue
        last = _lengthened(words_a, words_b, i, j)
        runs.append(last)
    return sorted(runs)


def _lengthened(a: list[int], b: list[int], i: int, j: int) -> Run:
    start = 0
    while i - start > 0 and j - start > 0 and a[i - start - 1] == b[j - start - 1]:
        start += 1
    end = SEED
    while i + end < len(a) and j + end < len(b) and a[i + end] == b[j + end]:
        end += 1
    return Run(i - start, j - start, start + end)


def _seed_pairs(a: IntArray, b: IntArray) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places in A and in B where the same five words begin."""
    hashes_a, hashes_b = _seed_hashes(a), _seed_hashes(b)
    _, numbers = np.unique(np.concatenate([hashes_a, hashes_b]), return_inverse=True)
    in_a, in_b = numbers[: len(hashes_a)], numbers[len(hashes_a) :]
    size = int(numbers.max(initial=0)) + 1
    count_a, count_b = np.bincount(in_a, minlength=size), np.bincount(in_b, minlength=size)
    places_a, places_b = np.argsort(in_a, kind="stable"), np.argsort(in_b, kind="stable")
    first_a, first_b = np.cumsum(count_a) - count_a, np.cumsum(count_b) - count_b

    seed = in_a[places_a]
    rank = np.arange(len(seed)) - first_a[seed]
    few = (count_a != count_b)[seed] & (count_a * count_b <= _MOST_PAIRS)[seed]
    partners = np.where(few, count_b[seed], rank < count_b[seed])
    base = first_b[seed] + np.where(few, 0, rank)
    offset = np.arange(int(partners.sum())) - np.repeat(np.cumsum(partners) - partners, partners)
    first = np.repeat(places_a, partners)
    second = places_b[np.repeat(base, partners) + offset]
    real = np.ones(len(first), bool)
    for k in range(SEED):
        real &= a[first + k] == b[second + k]
    return first[real], second[real]


def _seed_hashes(ids: IntArray) -> NDArray[np.uint64]:
    length = max(0, len(ids) - SEED + 1)
    hashes = np.zeros(length, np.uint64)
    for k in range(SEED):
        hashes += (ids[k : k + length].astype(np.uint64) + np.uint64(1)) * _MULTIPLIERS[k]
        hashes ^= hashes >> np.uint64(29)
    return hashes
