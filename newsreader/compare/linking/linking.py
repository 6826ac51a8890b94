"""Decides which pairs of units say the same, in which clauses, and how closely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray, Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.linking.alignment import Alignments, align
from newsreader.compare.linking.candidates import LEAST_HOPE, candidate_pairs
from newsreader.compare.linking.copies import Copies
from newsreader.compare.linking.kinds import LEAST_WORDS, judged
from newsreader.compare.linking.lexicon import Lexicon
from newsreader.compare.linking.meaning import likeness
from newsreader.compare.linking.scoring import nearness, scores
from newsreader.compare.linking.support import support

# Articles that are less about one event are not searched for other words of one meaning.
_NEAR_ENOUGH = 0.05
# Scores by the words alone, beside their neighbours, that no likeness of meaning would change much.
_HOPELESS, _SETTLED = 0.03, 0.97
# Clauses that score less are not linked.
_LEAST_SCORE = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A close look at pairs of units: shape (n, 2), how they align, how likely each is a link."""

    pairs: LongArray
    aligned: Alignments
    alone: FloatArray


def look_at(
    lexicon: Lexicon,
    pairs: Sequence[tuple[int, int]],
    related: float,
    deadline: Deadline = NEVER,
) -> Look:
    """Aligns each of ``pairs``, not none, and scores it without regard to the others.

    When the deadline passes, the last of the pairs are left out.
    """
    units = np.array(pairs, np.int64)
    aligned = align(lexicon, units, deadline)
    return Look(units[: len(aligned.a)], aligned, scores(aligned, related))


def linked(
    lexicon: Lexicon, look: Look, copies: Copies, related: float, deadline: Deadline = NEVER
) -> Iterator[Found]:
    """The links between the units of the pairs in ``look``, none where too little is shared.

    When the deadline passes, the last of them are left out.
    """
    aligned = look.aligned
    score = _judged_together(lexicon, look, copies, related)
    length = np.minimum(aligned.a_end - aligned.a, aligned.b_end - aligned.b)
    for n in np.flatnonzero((score >= _LEAST_SCORE) & (length >= LEAST_WORDS)).tolist():
        if deadline.passed():
            return
        unit_a, unit_b = look.pairs[n].tolist()
        a = lexicon.a.tidied(int(aligned.a[n]), int(aligned.a_end[n]))
        b = lexicon.b.tidied(int(aligned.b[n]), int(aligned.b_end[n]))
        yield judged(lexicon, (unit_a, unit_b), a, b, float(score[n]))


def _judged_together(lexicon: Lexicon, look: Look, copies: Copies, related: float) -> FloatArray:
    """The final scores of ``look``; what the words leave open is decided by the meaning."""
    beside = supported(look, copies)
    score = scores(look.aligned, related, beside)
    if nearness(related) < _NEAR_ENOUGH:
        return score
    open_yet = (score > _HOPELESS) & (score < _SETTLED)
    alike = np.zeros(len(score))
    found = likeness(lexicon, look.pairs[open_yet])
    if found is None:
        return score
    alike[open_yet] = found
    return np.where(open_yet, scores(look.aligned, related, beside, alike), score)


def supported(look: Look, copies: Copies) -> FloatArray:
    """The support of each pair of ``look``, by the likely pairs around it and by copies."""
    copied = np.array(list(copies), np.int64).reshape(-1, 2)
    among = np.concatenate([copied, look.pairs])
    return support(look.pairs, among, np.concatenate([np.ones(len(copied)), look.alone]))


def similar_pairs(
    lexicon: Lexicon,
    copies: Copies,
    told: tuple[Mask, Mask],
    related: float,
    least_hope: float = LEAST_HOPE,
    deadline: Deadline = NEVER,
) -> list[tuple[int, int]]:
    """Pairs of units that may say the same, but for copies and those that are both ``told``.

    When the deadline passes, the last of them are left out.
    """
    pairs = candidate_pairs(lexicon, told, related, least_hope, deadline)
    return [pair for pair in zip(*pairs.T.tolist(), strict=True) if pair not in copies]
