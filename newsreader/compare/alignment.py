"""Lays pairs of units beside each other and finds the clauses that answer each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.lexicon import Lexicon, NumberedText
from newsreader.compare.segments import (
    NOTHING,
    Partners,
    Ranges,
    UnitTable,
    batches,
    heaviest_segments,
    partners_of,
)

# A clause of up to so many words is always linked as a whole, …
_SHORT_CLAUSE = 16
# … a longer one when no more than so many words are missing at that end.
_LITTLE = 4
# So few words left of a sentence are linked with the rest.
_REST = 3
# Words in the tables of units that are held at a time.
_CELLS = 100_000


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


def align(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    """Aligns each of ``pairs``, shape (n, 2) and not empty, of a unit of A and a unit of B.

    The segments are those that share most and add least, grown to the bounds of their clauses.
    """
    bounds_a, bounds_b = lexicon.a.text.bounds, lexicon.b.text.bounds
    lengths_a = bounds_a[pairs[:, 0] + 1] - bounds_a[pairs[:, 0]]
    lengths_b = bounds_b[pairs[:, 1] + 1] - bounds_b[pairs[:, 1]]
    lengths = np.maximum(lengths_a, lengths_b).astype(np.int64)
    order = np.argsort(lengths, kind="stable")
    blocks = [_align_block(lexicon, pairs[order[rows]]) for rows in batches(lengths[order], _CELLS)]
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    found = joined(blocks)
    return Alignments(*(getattr(found, name)[place] for name in Alignments.__slots__))


def joined(parts: Sequence[Alignments]) -> Alignments:
    """All of ``parts``, not none, one after the other."""
    columns = ([getattr(part, name) for part in parts] for name in Alignments.__slots__)
    return Alignments(*map(np.concatenate, columns))


def _align_block(lexicon: Lexicon, pairs: LongArray) -> Alignments:
    a = UnitTable.of(lexicon.a, pairs[:, 0], -1)
    b = UnitTable.of(lexicon.b, pairs[:, 1], -2)
    partners = partners_of(a, b)
    segment_a, segment_b = heaviest_segments(a, b, partners)
    clause_a, clause_b = _clauses(lexicon.a, a, segment_a), _clauses(lexicon.b, b, segment_b)
    shared_a, told_a, shared_b, told_b = _told(
        a, b, partners, (segment_a, clause_a, a.whole), (segment_b, clause_b, b.whole)
    )
    in_segments, in_clauses, in_units = (shared_a + shared_b) / np.maximum(NOTHING, told_a + told_b)
    evidence = np.minimum(shared_a[0], shared_b[0])
    return Alignments(
        *_grown(a, segment_a, clause_a),
        *_grown(b, segment_b, clause_b),
        evidence,
        in_segments,
        in_clauses,
        in_units,
        evidence / np.maximum(NOTHING, np.minimum(told_a[2], told_b[2])),
    )


def _clauses(text: NumberedText, table: UnitTable, segments: Ranges) -> Ranges:
    """From where the clause of a segment's first word begins to where that of its last ends."""
    clauses = np.append(text.text.clauses, len(text.terms))
    first, last = table.first + segments[0], table.first + np.maximum(segments[0] + 1, segments[1])
    begins = clauses[np.searchsorted(clauses, first, side="right") - 1]
    ends = clauses[np.searchsorted(clauses, last, side="left")]
    return begins - table.first, ends - table.first


def _grown(table: UnitTable, segments: Ranges, clauses: Ranges) -> Ranges:
    """The segments, grown to their clause or unit where little is missing, in words of the text."""
    short = clauses[1] - clauses[0] <= _SHORT_CLAUSE
    start = np.where(short | (segments[0] - clauses[0] <= _LITTLE), clauses[0], segments[0])
    end = np.where(short | (clauses[1] - segments[1] <= _LITTLE), clauses[1], segments[1])
    start = np.where(start <= _REST, 0, start)
    end = np.where(table.lengths - end <= _REST, table.lengths, end)
    return table.first + start, table.first + end


def _told(
    a: UnitTable,
    b: UnitTable,
    partners: Partners,
    ranges_a: Sequence[Ranges],
    ranges_b: Sequence[Ranges],
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """What is shared and what is told in all, in nats, in each kind of range, shape (kinds, n).

    Shared of A, all of A, shared of B, all of B.
    """
    told: list[FloatArray] = []
    masks = [
        table.within(*(np.stack(edges) for edges in zip(*ranges, strict=True)))
        for table, ranges in ((a, ranges_a), (b, ranges_b))
    ]
    inside = [mask.reshape(len(mask), -1)[:, at] for mask, at in zip(masks, partners, strict=True)]
    kind, number = np.nonzero(inside[0] & inside[1])
    for table, mask, at in zip((a, b), masks, partners, strict=True):
        shared = np.zeros(mask.shape, bool)
        shared.reshape(len(mask), -1)[kind, at[number]] = True
        told += [(table.news * shared).sum(2), (table.news * mask).sum(2)]
    return told[0], told[1], told[2], told[3]
