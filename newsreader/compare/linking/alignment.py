"""Lays pairs of units beside each other and finds the clauses that answer each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.linking.partners import GRAINS, Ranges, Side, partnered, shared_words
from newsreader.compare.linking.segments import heaviest_segments

# A clause of up to so many words is always linked as a whole, …
_SHORT_CLAUSE = 16
# … a longer one when no more than so many words are missing at that end.
_LITTLE = 4
# So few words left of a sentence are linked with the rest.
_REST = 3
# Pairs that are aligned between two glances at the clock.
_AT_A_TIME = 2_000


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


def align(lexicon: Lexicon, pairs: LongArray, deadline: Deadline = NEVER) -> Alignments:
    """Aligns each of ``pairs``, shape (n, 2) and not empty, of a unit of A and a unit of B.

    The segments are those that share most and add least, grown to the bounds of their clauses.
    When the deadline passes, the last of the pairs are left out.
    """
    shared_a, shared_b = shared_words(lexicon)
    parts: list[Alignments] = []
    for start in range(0, len(pairs), _AT_A_TIME):
        if parts and deadline.passed():
            break
        a, b = partnered(shared_a, shared_b, pairs[start : start + _AT_A_TIME])
        parts.append(_aligned(lexicon, a, b))
    columns = ([getattr(part, name) for part in parts] for name in Alignments.__slots__)
    return Alignments(*map(np.concatenate, columns))


def _aligned(lexicon: Lexicon, a: Side, b: Side) -> Alignments:
    segment_a, segment_b = heaviest_segments(a, b)
    clause_a, clause_b = _clauses(lexicon.a, segment_a), _clauses(lexicon.b, segment_b)
    told_a, told_b = _told(a, segment_a, clause_a), _told(b, segment_b, clause_b)
    shared_a, shared_b = _shared(a, b, (segment_a, clause_a), (segment_b, clause_b))
    in_segments, in_clauses, in_units = (shared_a + shared_b) / np.maximum(1, told_a + told_b)
    lighter = np.minimum(shared_a[0], shared_b[0])
    return Alignments(
        *_grown(a, segment_a, clause_a),
        *_grown(b, segment_b, clause_b),
        lighter / GRAINS,
        in_segments,
        in_clauses,
        in_units,
        lighter / np.maximum(1, np.minimum(told_a[2], told_b[2])),
    )


def _clauses(text: NumberedText, segments: Ranges) -> Ranges:
    """From where the clause of a segment's first word begins to where that of its last ends."""
    clauses = np.append(text.text.clauses, len(text.terms))
    first, last = segments[0], np.maximum(segments[0] + 1, segments[1])
    begins = clauses[clauses.searchsorted(first, side="right") - 1]
    return begins, clauses[clauses.searchsorted(last, side="left")]


def _grown(side: Side, segments: Ranges, clauses: Ranges) -> Ranges:
    """The segments, grown to their clause or unit where little is missing."""
    short = clauses[1] - clauses[0] <= _SHORT_CLAUSE
    start = np.where(short | (segments[0] - clauses[0] <= _LITTLE), clauses[0], segments[0])
    end = np.where(short | (clauses[1] - segments[1] <= _LITTLE), clauses[1], segments[1])
    start = np.where(start - side.first <= _REST, side.first, start)
    return start, np.where(side.last - end <= _REST, side.last, end)


def _told(side: Side, segments: Ranges, clauses: Ranges) -> LongArray:
    """What is told in the segments, in the clauses and in the units, in grains, shape (3, n)."""
    ranges = (segments, clauses, (side.first, side.last))
    return np.stack([side.told[ends] - side.told[starts] for starts, ends in ranges])


def _shared(
    a: Side, b: Side, ranges_a: tuple[Ranges, Ranges], ranges_b: tuple[Ranges, Ranges]
) -> Iterator[FloatArray]:
    """What A shares with B, and B with A, in the same places: of segments, clauses and units.

    A word is as far inside as the partner that is furthest inside with it.
    """
    inside_a, inside_b = (
        side.within(segments).astype(np.int64) + side.within(clauses)
        for side, (segments, clauses) in ((a, ranges_a), (b, ranges_b))
    )
    inside = np.minimum(inside_a[a.numbers], inside_b[b.numbers])
    for side in (a, b):
        depth = np.zeros(len(side.places), np.int64)
        for deeper in (1, 2):
            depth[side.numbers[inside >= deeper]] = deeper
        news = side.told[side.places + 1] - side.told[side.places]
        size = len(side.first)
        told = np.bincount((2 - depth) * size + side.rows, news, 3 * size).reshape(3, size)
        yield told.cumsum(axis=0)
