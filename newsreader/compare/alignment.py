"""Lays pairs of units beside each other and finds the clauses that answer each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.lexicon import FloatArray, Lexicon, LongArray, NumberedText

# A word without a partner costs this part of what a word with one brings.
_COST = 0.35
_ROUNDS = 3
# A clause of up to so many words is always linked as a whole, …
_SHORT_CLAUSE = 16
# … a longer one when no more than so many words are missing at that end.
_LITTLE = 4
# Cells of the tables of words against words that are held at a time.
_CELLS = 1_000_000

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Alignments:
    """For each pair of units the words ``[a, a_end)`` and ``[b, b_end)`` and how alike they are.

    ``evidence`` is what the segments share, in nats.  The others are shared parts of all that is
    told, 0 to 1: in the segments, in the clauses around them, in both units, in the lighter unit.
    """

    a: LongArray
    a_end: LongArray
    b: LongArray
    b_end: LongArray
    evidence: FloatArray
    in_segments: FloatArray
    in_clauses: FloatArray
    in_units: FloatArray
    of_lighter: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """Units of one side as rows of words, filled up with words of no weight."""

    first: LongArray
    terms: LongArray
    news: FloatArray
    places: LongArray

    @classmethod
    def of(cls, text: NumberedText, units: LongArray, filler: int) -> _Table:
        first, end = text.text.bounds[units].astype(np.int64), text.text.bounds[units + 1]
        places = np.arange(int((end - first).max()))
        inside = places < (end - first)[:, None]
        at = np.minimum(first[:, None] + places, len(text.terms) - 1)
        return cls(
            first,
            np.where(inside, text.terms[at], filler),
            np.where(inside, text.news[at], 0.0),
            places,
        )

    def within(self, start: LongArray, end: LongArray) -> Mask:
        return (self.places >= start[:, None]) & (self.places < end[:, None])


def align(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    """Aligns each of ``pairs``, shape (n, 2), of a unit of A and a unit of B.

    The segments are those that share most and add least, whatever their order: on each side in
    turn the maximum-sum segment (Kadane, in Bentley 1984) of the words that the other side's
    segment has, until both stand still; then they grow to the bounds of their clauses.
    """
    lengths = np.maximum(
        np.diff(lexicon.a.text.bounds)[pairs[:, 0]], np.diff(lexicon.b.text.bounds)[pairs[:, 1]]
    ).astype(np.int64)
    order = np.argsort(lengths, kind="stable")
    parts = []
    start = 0
    while start < len(order):
        # Sorted by length, a block is padded little; its last pair is its longest.
        block = order[start : start + max(1, _CELLS // int(lengths[order[start]]) ** 2)]
        fitting = np.cumsum(np.ones(len(block))) * lengths[block] ** 2 <= 2 * _CELLS
        block = block[: max(1, int(fitting.sum()))]
        parts.append(_align_block(lexicon, pairs[block]))
        start += len(block)
    return _in_order(parts, order)


def _in_order(parts: list[Alignments], order: LongArray) -> Alignments:
    place = np.argsort(order, kind="stable")
    names = Alignments.__dataclass_fields__
    empty = np.zeros(0, np.int64)
    return Alignments(
        **{
            name: np.concatenate([empty, *(getattr(p, name) for p in parts)])[place]
            for name in names
        }
    )


def _align_block(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    a = _Table.of(lexicon.a, pairs[:, 0], -1)
    b = _Table.of(lexicon.b, pairs[:, 1], -2)
    equal = a.terms[:, :, None] == b.terms[:, None, :]
    of_units = _shared(a.news, b.news, np.any(equal, axis=2), np.any(equal, axis=1))
    start_a, end_a, start_b, end_b = _segments(a, b, equal)
    clause_a, clause_a_end = _clauses(lexicon.a, a.first + start_a, a.first + end_a)
    clause_b, clause_b_end = _clauses(lexicon.b, b.first + start_b, b.first + end_b)
    in_clauses = _inside(
        equal,
        a,
        b,
        clause_a - a.first,
        clause_a_end - a.first,
        clause_b - b.first,
        clause_b_end - b.first,
    )
    in_segments = _inside(equal, a, b, start_a, end_a, start_b, end_b)
    grown_a, grown_a_end = _grown(a.first + start_a, a.first + end_a, clause_a, clause_a_end)
    grown_b, grown_b_end = _grown(b.first + start_b, b.first + end_b, clause_b, clause_b_end)
    evidence = np.minimum(in_segments[0], in_segments[1])
    return Alignments(
        grown_a,
        grown_a_end,
        grown_b,
        grown_b_end,
        evidence,
        _likeness(in_segments),
        _likeness(in_clauses),
        _likeness(of_units),
        evidence / np.maximum(1e-9, np.minimum(of_units[2], of_units[3])),
    )


def _segments(
    a: _Table, b: _Table, equal: Mask
) -> tuple[LongArray, LongArray, LongArray, LongArray]:
    inside_b = np.ones(b.terms.shape, bool)
    for _ in range(_ROUNDS):
        start_a, end_a = _heaviest(a.news, np.any(equal & inside_b[:, None, :], axis=2))
        inside_a = a.within(start_a, end_a)
        start_b, end_b = _heaviest(b.news, np.any(equal & inside_a[:, :, None], axis=1))
        inside_b = b.within(start_b, end_b)
    return start_a, end_a, start_b, end_b


def _heaviest(news: FloatArray, partnered: Mask) -> tuple[LongArray, LongArray]:
    """Start and end of each row's maximum-sum segment, by prefix sums."""
    gain = np.where(partnered, news, -_COST * news)
    sums = np.zeros((len(gain), gain.shape[1] + 1))
    np.cumsum(gain, axis=1, out=sums[:, 1:])
    lowest = np.minimum.accumulate(sums, axis=1)
    end = np.argmax(sums - lowest, axis=1)
    rows = np.arange(len(gain))
    # The last of equally low places: words that tell nothing are left out.
    before = np.arange(sums.shape[1]) <= end[:, None]
    low = (sums <= lowest[rows, end][:, None] + 1e-12) & before
    start = sums.shape[1] - 1 - np.argmax(low[:, ::-1], axis=1)
    return start, end


def _clauses(text: NumberedText, start: LongArray, end: LongArray) -> tuple[LongArray, LongArray]:
    """Where the clause of word ``start`` begins and that of word ``end - 1`` ends."""
    clauses = text.text.clauses
    begins = clauses[np.maximum(0, np.searchsorted(clauses, start, side="right") - 1)]
    following = np.append(clauses, len(text.terms))
    ends = following[np.searchsorted(following, np.maximum(start + 1, end), side="left")]
    return begins.astype(np.int64), ends.astype(np.int64)


def _grown(
    start: LongArray, end: LongArray, clause: LongArray, clause_end: LongArray
) -> tuple[LongArray, LongArray]:
    short = clause_end - clause <= _SHORT_CLAUSE
    return (
        np.where(short | (start - clause <= _LITTLE), clause, start),
        np.where(short | (clause_end - end <= _LITTLE), clause_end, end),
    )


def _inside(
    equal: Mask,
    a: _Table,
    b: _Table,
    start_a: LongArray,
    end_a: LongArray,
    start_b: LongArray,
    end_b: LongArray,
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    inside_a, inside_b = a.within(start_a, end_a), b.within(start_b, end_b)
    both = equal & inside_a[:, :, None] & inside_b[:, None, :]
    return _shared(a.news * inside_a, b.news * inside_b, np.any(both, axis=2), np.any(both, axis=1))


def _shared(
    news_a: FloatArray, news_b: FloatArray, partnered_a: Mask, partnered_b: Mask
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """What is shared and what is told in all: shared of A, shared of B, all of A, all of B."""
    return (
        (news_a * partnered_a).sum(1),
        (news_b * partnered_b).sum(1),
        news_a.sum(1),
        news_b.sum(1),
    )


def _likeness(told: tuple[FloatArray, FloatArray, FloatArray, FloatArray]) -> FloatArray:
    return (told[0] + told[1]) / np.maximum(1e-9, told[2] + told[3])
