"""Finds the word sequences that two articles share, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.arrays import IntArray, LongArray
from newsreader.compare.deadline import NEVER, Deadline

#: Words in a seed.
SEED = 5
#: Runs between two glances at the clock: those of an article of ordinary length are always found.
AT_A_TIME = 1_000
# A sequence that is repeated more often than this, or equally often on both sides, is paired in
# order, first with first.
_MOST_PAIRS = 4
_MULTIPLIERS = (
    0x9E3779B97F4A7C15,
    0xBF58476D1CE4E5B9,
    0x94D049BB133111EB,
    0xD6E8FEB86659FD93,
    0xA0761D6478BD642F,
)
# Slots of a table of seeds for each seed of the longer article, at least.
_ROOM = 4

HashArray = NDArray[np.uint64]


class Run(NamedTuple):
    """``length`` equal words, from word ``a`` of one article and word ``b`` of the other."""

    a: int
    b: int
    length: int


def common_runs(a: IntArray, b: IntArray, deadline: Deadline = NEVER) -> list[Run]:
    """Maximal runs of at least five equal words, in A's order; they may overlap.

    Seeds of five words are looked up by hash and lengthened, as in greedy string tiling
    (Wise 1993) but without claiming a word for one run alone: news repeats itself.  When the
    deadline passes, the rest is left out.
    """
    if np.array_equal(a, b):
        return [Run(0, 0, len(a))] if len(a) else []
    if min(len(a), len(b)) < SEED:
        return []
    first, second = _seed_pairs(a, b)
    if not len(first):
        return []
    runs: list[Run] = []
    last: Run | None = None
    words_a, words_b = a.data, b.data
    for number, seeds in enumerate(_chains(first, second, len(a)), 1):
        if number % AT_A_TIME == 0 and deadline.passed():
            break
        if last and seeds.b - seeds.a == last.b - last.a and seeds.a < last.a + last.length:
            continue
        last = _lengthened(words_a, words_b, seeds)
        runs.append(last)
    return sorted(runs)


def _chains(first: LongArray, second: LongArray, length: int) -> Iterator[Run]:
    """The runs that seeds make where they touch on one diagonal, diagonal by diagonal."""
    diagonals, first = np.divmod(np.sort((second - first + length) * length + first), length)
    breaks = (first[1:] - first[:-1] > SEED) | (diagonals[1:] != diagonals[:-1])
    edges = np.concatenate([[0], np.flatnonzero(breaks) + 1, [len(first)]])
    starts, ends = first[edges[:-1]].tolist(), (first[edges[1:] - 1] + SEED).tolist()
    for start, end, diagonal in zip(starts, ends, diagonals[edges[:-1]].tolist(), strict=True):
        yield Run(start, start + diagonal - length, end - start)


def _lengthened(a: memoryview[int], b: memoryview[int], run: Run) -> Run:
    i, j = run.a, run.b
    start, end = 0, run.length
    while i > start and j > start and a[i - start - 1] == b[j - start - 1]:
        start += 1
    while i + end < len(a) and j + end < len(b) and a[i + end] == b[j + end]:
        end += 1
    return Run(i - start, j - start, start + end)


def _seed_pairs(a: IntArray, b: IntArray) -> tuple[LongArray, LongArray]:
    """Places in A and in B where the same five words begin."""
    hashes_a, hashes_b = _seed_hashes(a), _seed_hashes(b)
    bits = (_ROOM * max(len(hashes_a), len(hashes_b))).bit_length()
    slots_a, slots_b = ((h >> np.uint64(64 - bits)).astype(np.int64) for h in (hashes_a, hashes_b))
    table_a, table_b = _table(slots_a, bits), _table(slots_b, bits)
    seeds_a, seeds_b = np.flatnonzero(table_b[slots_a]), np.flatnonzero(table_a[slots_b])
    slots_a, slots_b = slots_a[seeds_a], slots_b[seeds_b]
    # Most seeds are alone in their slots on both sides: these need no sorting.
    crowded = np.zeros(1 << bits, bool)
    crowded[slots_a[table_a[slots_a] != seeds_a + 1]] = True
    crowded[slots_b[table_b[slots_b] != seeds_b + 1]] = True
    crowd_a, crowd_b = crowded[slots_a], crowded[slots_b]
    first, second = seeds_a[~crowd_a], table_b[slots_a[~crowd_a]] - np.int64(1)
    if len(first) < len(seeds_a):
        seeds_a, seeds_b = seeds_a[crowd_a], seeds_b[crowd_b]
        more_a, more_b = _paired(hashes_a[seeds_a], hashes_b[seeds_b])
        first = np.concatenate([first, seeds_a[more_a]])
        second = np.concatenate([second, seeds_b[more_b]])
    real = np.ones(len(first), bool)
    for k in range(SEED):
        real &= a[first + k] == b[second + k]
    return first[real], second[real]


def _table(slots: LongArray, bits: int) -> IntArray:
    """One more than the last place with each slot, 0 for none."""
    table = np.zeros(1 << bits, np.int32)
    table[slots] = np.arange(1, len(slots) + 1)
    return table


def _paired(hashes_a: HashArray, hashes_b: HashArray) -> tuple[LongArray, LongArray]:
    """Indices of equal hashes: all pairs of a few, else the first with the first, and so on."""
    hashes = np.concatenate([hashes_a, hashes_b])
    order = hashes.argsort(kind="stable")
    new = hashes[order[1:]] != hashes[order[:-1]]
    numbers = np.zeros(len(hashes), np.int64)
    numbers[order[1:]] = new.cumsum()
    in_a, in_b = numbers[: len(hashes_a)], numbers[len(hashes_a) :]
    size = int(numbers.max(initial=0)) + 1
    count_a, count_b = np.bincount(in_a, minlength=size), np.bincount(in_b, minlength=size)
    places_a, places_b = order[order < len(in_a)], order[order >= len(in_a)] - len(in_a)
    first_a, first_b = count_a.cumsum() - count_a, count_b.cumsum() - count_b

    seed = in_a[places_a]
    rank = np.arange(len(seed)) - first_a[seed]
    few = (count_a != count_b)[seed] & (count_a * count_b <= _MOST_PAIRS)[seed]
    partners = np.where(few, count_b[seed], rank < count_b[seed])
    base = first_b[seed] + np.where(few, 0, rank)
    offset = np.arange(int(partners.sum())) - np.repeat(partners.cumsum() - partners, partners)
    return places_a.repeat(partners), places_b[base.repeat(partners) + offset]


def _seed_hashes(ids: IntArray) -> HashArray:
    """A polynomial of each five words, modulo 2^64; its high bits are the well-mixed ones."""
    words = ids.astype(np.uint64) + np.uint64(1)
    length = len(ids) - SEED + 1
    hashes = np.zeros(length, np.uint64)
    for k, multiplier in enumerate(_MULTIPLIERS):
        hashes += words[k : k + length] * np.uint64(multiplier)
    return hashes
