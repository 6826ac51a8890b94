"""Lays pairs of units beside each other and finds the clauses that answer each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

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
# So few words left of a sentence are linked with the rest.
_REST = 3
# Cells of the tables of words against words that are held at a time.
_CELLS = 1_000_000

_NOTHING = 1e-9

Mask = NDArray[np.bool_]
# Where ranges of words begin and where they end, counted from the first word of their unit.
Ranges = tuple[LongArray, LongArray]
# What is shared and what is told in all, in nats: shared of A, shared of B, all of A, all of B.
Told = tuple[FloatArray, FloatArray, FloatArray, FloatArray]


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
    lengths: LongArray
    terms: LongArray
    news: FloatArray

    @classmethod
    def of(cls, text: NumberedText, units: LongArray, filler: int) -> _Table:
        first = text.text.bounds[units].astype(np.int64)
        lengths = text.text.bounds[units + 1] - first
        places = np.arange(int(lengths.max()))
        inside = places < lengths[:, None]
        at = np.minimum(first[:, None] + places, len(text.terms) - 1)
        terms = np.where(inside, text.terms[at], filler)
        return cls(first, lengths, terms, np.where(inside, text.news[at], 0.0))

    @property
    def whole(self) -> Ranges:
        """All words of each unit."""
        return np.zeros_like(self.lengths), self.lengths

    def within(self, ranges: Ranges) -> Mask:
        places = np.arange(self.terms.shape[1])
        return (places >= ranges[0][:, None]) & (places < ranges[1][:, None])


def align(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    """Aligns each of ``pairs``, shape (n, 2) and not empty, of a unit of A and a unit of B.

    The segments are those that share most and add least, whatever their order: on each side in
    turn the maximum-sum segment (Kadane, in Bentley 1984) of the words that the other side's
    segment has, until both stand still; then they grow to the bounds of their clauses.
    """
    lengths_a, lengths_b = np.diff(lexicon.a.text.bounds), np.diff(lexicon.b.text.bounds)
    lengths = np.maximum(lengths_a[pairs[:, 0]], lengths_b[pairs[:, 1]]).astype(np.int64)
    order = np.argsort(lengths, kind="stable")
    blocks = [_align_block(lexicon, pairs[order[rows]]) for rows in _batches(lengths[order])]
    place = np.argsort(order, kind="stable")
    return Alignments(
        **{
            field.name: np.concatenate([getattr(block, field.name) for block in blocks])[place]
            for field in fields(Alignments)
        }
    )


def _batches(lengths: LongArray) -> Iterator[slice]:
    """Rows that are worth one table; ``lengths`` ascend, so that little room is filled up."""
    start = 0
    while start < len(lengths):
        most = max(1, _CELLS // int(lengths[start]) ** 2)
        costs = np.arange(1, most + 1)[: len(lengths) - start] * lengths[start : start + most] ** 2
        end = start + max(1, int(np.searchsorted(costs, _CELLS, side="right")))
        yield slice(start, end)
        start = end


def _align_block(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    a = _Table.of(lexicon.a, pairs[:, 0], -1)
    b = _Table.of(lexicon.b, pairs[:, 1], -2)
    equal = a.terms[:, :, None] == b.terms[:, None, :]
    segments = _segments(a, b, equal)
    clauses = _clauses(lexicon.a, a, segments[0]), _clauses(lexicon.b, b, segments[1])
    of_units = _told(equal, a, b, a.whole, b.whole)
    of_segments = _told(equal, a, b, *segments)
    evidence = np.minimum(of_segments[0], of_segments[1])
    grown_a, grown_b = _grown(a, segments[0], clauses[0]), _grown(b, segments[1], clauses[1])
    return Alignments(
        *grown_a,
        *grown_b,
        evidence,
        _likeness(of_segments),
        _likeness(_told(equal, a, b, *clauses)),
        _likeness(of_units),
        evidence / np.maximum(_NOTHING, np.minimum(of_units[2], of_units[3])),
    )


def _segments(a: _Table, b: _Table, equal: Mask) -> tuple[Ranges, Ranges]:
    inside_b = np.ones(b.terms.shape, bool)
    for _ in range(_ROUNDS):
        range_a = _heaviest(a.news, np.any(equal & inside_b[:, None, :], axis=2))
        inside_a = a.within(range_a)
        range_b = _heaviest(b.news, np.any(equal & inside_a[:, :, None], axis=1))
        inside_b = b.within(range_b)
    return range_a, range_b


def _heaviest(news: FloatArray, partnered: Mask) -> Ranges:
    """Each row's maximum-sum segment, by prefix sums."""
    gain = np.where(partnered, news, -_COST * news)
    sums = np.zeros((len(gain), gain.shape[1] + 1))
    np.cumsum(gain, axis=1, out=sums[:, 1:])
    lowest = np.minimum.accumulate(sums, axis=1)
    end = np.argmax(sums - lowest, axis=1)
    low = sums <= np.take_along_axis(lowest, end[:, None], axis=1) + _NOTHING
    low &= np.arange(sums.shape[1]) <= end[:, None]
    # The last of equally low places: words that tell nothing are left out.
    start = sums.shape[1] - 1 - np.argmax(low[:, ::-1], axis=1)
    return start, end


def _clauses(text: NumberedText, table: _Table, segments: Ranges) -> Ranges:
    """From where the clause of a segment's first word begins to where that of its last ends."""
    clauses = np.append(text.text.clauses, len(text.terms)).astype(np.int64)
    first, last = table.first + segments[0], table.first + np.maximum(segments[0] + 1, segments[1])
    begins = clauses[np.searchsorted(clauses, first, side="right") - 1]
    ends = clauses[np.searchsorted(clauses, last, side="left")]
    return begins - table.first, ends - table.first


def _grown(table: _Table, segments: Ranges, clauses: Ranges) -> Ranges:
    """The segments, grown to their clause or unit where little is missing, in words of the text."""
    short = clauses[1] - clauses[0] <= _SHORT_CLAUSE
    start = np.where(short | (segments[0] - clauses[0] <= _LITTLE), clauses[0], segments[0])
    end = np.where(short | (clauses[1] - segments[1] <= _LITTLE), clauses[1], segments[1])
    start = np.where(start <= _REST, 0, start)
    end = np.where(table.lengths - end <= _REST, table.lengths, end)
    return table.first + start, table.first + end


def _told(equal: Mask, a: _Table, b: _Table, range_a: Ranges, range_b: Ranges) -> Told:
    inside_a, inside_b = a.within(range_a), b.within(range_b)
    both = equal & inside_a[:, :, None] & inside_b[:, None, :]
    news_a, news_b = a.news * inside_a, b.news * inside_b
    shared_a = (news_a * np.any(both, axis=2)).sum(1)
    shared_b = (news_b * np.any(both, axis=1)).sum(1)
    return shared_a, shared_b, news_a.sum(1), news_b.sum(1)


def _likeness(told: Told) -> FloatArray:
    return (told[0] + told[1]) / np.maximum(_NOTHING, told[2] + told[3])
