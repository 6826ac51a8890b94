"""Decides which pairs of units say the same, in which clauses, and how closely."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from newsreader.compare.arrays import FloatArray, LongArray, Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.linking.alignment import Alignments, align
from newsreader.compare.linking.candidates import LEAST_HOPE, candidate_pairs
from newsreader.compare.linking.copies import Copies, copied_words
from newsreader.compare.linking.kinds import LEAST_WORDS, judged, same
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.compare.linking.meaning import likeness
from newsreader.compare.linking.runs import Run
from newsreader.compare.linking.scoring import nearness, scores
from newsreader.compare.linking.support import support

# Articles that are less about one event are not searched for other words of one meaning.
_NEAR_ENOUGH = 0.05
# Scores by the words alone, beside their neighbours, that no likeness of meaning would change much.
_HOPELESS, _SETTLED = 0.03, 0.97
# Clauses that score less are not linked.
_LEAST_SCORE = 0.5
# Fewer words of a longer copy that reaches into a unit are not worth a link.
_LEAST_PIECE = 3
# A unit with such a share of copied words needs no other counterpart.
_NEARLY_ALL = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A close look at pairs of units: shape (n, 2), how they align, how likely each is a link."""

    pairs: LongArray
    aligned: Alignments
    alone: FloatArray


def look_at(lexicon: Lexicon, pairs: LongArray, related: float, deadline: Deadline = NEVER) -> Look:
    """Aligns each of ``pairs``, not none, and scores it without regard to the others.

    When the deadline passes, the last of the pairs are left out.
    """
    aligned = align(lexicon, pairs, deadline)
    return Look(pairs[: len(aligned.a)], aligned, scores(aligned, related))


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


def with_copies(lexicon: Lexicon, copies: Copies, links: Iterable[Found]) -> list[Found]:
    """``links`` and the copies that none of them says already."""
    found = list(links)
    linked_units = {(link.unit_a, link.unit_b): link for link in found}
    sizes_a, sizes_b = _sizes(lexicon)
    for (i, j), runs in copies.items():
        link = linked_units.get((i, j))
        found += [
            same((i, j), run.a, run.b, run.length)
            for run in runs
            if (run.length >= _LEAST_PIECE or run.length in {sizes_a[i], sizes_b[j]})
            and not (link and _holds(link, run))
        ]
    return found


def partly_copied(lexicon: Lexicon, copies: Copies) -> LongArray:
    """The pairs of units of which one copies a part of the other."""
    sizes_a, sizes_b = _sizes(lexicon)
    parts = sorted(
        (i, j) for (i, j), runs in copies.items() if not runs[0].length == sizes_a[i] == sizes_b[j]
    )
    return np.array(parts, np.int64).reshape(-1, 2)


def similar_pairs(
    lexicon: Lexicon,
    copies: Copies,
    related: float,
    least_hope: float = LEAST_HOPE,
    deadline: Deadline = NEVER,
) -> LongArray:
    """Pairs of units that may say the same, but for those that both have their copy already.

    When the deadline passes, the last of them are left out.
    """
    copied_a, copied_b = copied_words(lexicon, copies)
    done_a, done_b = _mostly(copied_a, lexicon.a), _mostly(copied_b, lexicon.b)
    if done_a.all() and done_b.all():
        return np.zeros((0, 2), np.int64)
    pairs = candidate_pairs(lexicon, related, least_hope, deadline)
    pairs = pairs[~(done_a[pairs[:, 0]] & done_b[pairs[:, 1]])]
    new = [pair not in copies for pair in zip(*pairs.T.tolist(), strict=True)]
    return np.asarray(pairs[np.array(new, bool)])


def _mostly(copied: Mask, text: NumberedText) -> Mask:
    """Marks the units whose words are nearly all copied."""
    bounds = text.text.bounds
    before = np.zeros(len(copied) + 1, np.int64)
    np.cumsum(copied, out=before[1:])
    return np.asarray(np.diff(before[bounds]) >= _NEARLY_ALL * np.diff(bounds), bool)


def _sizes(lexicon: Lexicon) -> tuple[list[int], list[int]]:
    """The numbers of words of the units of A and of B."""
    a: list[int] = np.diff(lexicon.a.text.bounds).tolist()
    b: list[int] = np.diff(lexicon.b.text.bounds).tolist()
    return a, b


def _holds(link: Found, run: Run) -> bool:
    """True when the link already says something of the run on both sides."""
    return (
        link.a < run.a + run.length
        and run.a < link.a_end
        and link.b < run.b + run.length
        and run.b < link.b_end
    )
