"""Decides which pairs of units say the same, in which clauses, and how closely."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.alignment import align
from newsreader.compare.arrays import LongArray
from newsreader.compare.candidates import candidate_pairs
from newsreader.compare.copies import Copies
from newsreader.compare.found import Found
from newsreader.compare.kinds import LEAST_WORDS, judged, same
from newsreader.compare.lexicon import Lexicon, NumberedText
from newsreader.compare.relatedness import copied_words
from newsreader.compare.runs import Run
from newsreader.compare.scoring import scores

# Clauses that score less are not linked.
_LEAST_SCORE = 0.5
# Fewer words of a longer copy that reaches into a unit are not worth a link.
_LEAST_PIECE = 3
# A unit with such a share of copied words needs no other counterpart.
_NEARLY_ALL = 0.8


def linked_copies(lexicon: Lexicon, copies: Copies, related: float) -> list[Found]:
    """Links between units that copy one another; all that they share, not only the copied words."""
    parts = np.array(sorted(p for p in copies if not _is_whole(lexicon, copies, p)), np.int64)
    found = list(linked_pairs(lexicon, parts.reshape(-1, 2), related))
    linked = {(link.unit_a, link.unit_b): link for link in found}
    for pair, runs in copies.items():
        link = linked.get(pair)
        found += [
            same(pair, run.a, run.b, run.length)
            for run in runs
            if not (link and _holds(link, run)) and _is_enough(lexicon, pair, run)
        ]
    return found


def similar_pairs(lexicon: Lexicon, copies: Copies, related: float) -> LongArray:
    """Pairs of units that may say the same, but for those that both have their copy already."""
    runs = [run for found in copies.values() for run in found]
    done_a = _copied(lexicon.a, [(run.a, run.length) for run in runs])
    done_b = _copied(lexicon.b, [(run.b, run.length) for run in runs])
    if done_a.all() and done_b.all():
        return np.zeros((0, 2), np.int64)
    pairs = [
        (i, j)
        for i, j in candidate_pairs(lexicon, related).tolist()
        if (i, j) not in copies and not (done_a[i] and done_b[j])
    ]
    return np.array(pairs, np.int64).reshape(-1, 2)


def linked_pairs(lexicon: Lexicon, pairs: LongArray, related: float) -> Iterator[Found]:
    """The links between the units of each pair, shape (n, 2), none where too little is shared."""
    if not len(pairs):
        return
    aligned = align(lexicon, pairs)
    score = scores(aligned, related)
    length = np.minimum(aligned.a_end - aligned.a, aligned.b_end - aligned.b)
    for n in np.flatnonzero((score >= _LEAST_SCORE) & (length >= LEAST_WORDS)).tolist():
        unit_a, unit_b = pairs[n].tolist()
        a = lexicon.a.tidied(int(aligned.a[n]), int(aligned.a_end[n]))
        b = lexicon.b.tidied(int(aligned.b[n]), int(aligned.b_end[n]))
        yield judged(lexicon, (unit_a, unit_b), a, b, float(score[n]))


def _copied(text: NumberedText, ranges: list[tuple[int, int]]) -> NDArray[np.bool_]:
    """Marks the units whose words are nearly all in ``ranges`` (first word, length)."""
    before = np.concatenate([[0], np.cumsum(copied_words(text, ranges))])
    bounds = text.text.bounds
    share = (before[bounds[1:]] - before[bounds[:-1]]) / np.diff(bounds)
    marks: NDArray[np.bool_] = share >= _NEARLY_ALL
    return marks


def _is_whole(lexicon: Lexicon, copies: Copies, pair: tuple[int, int]) -> bool:
    """True when both units are copied in one piece."""
    i, j = pair
    size = lexicon.a.text.bounds[i + 1] - lexicon.a.text.bounds[i]
    return bool(
        copies[pair][0].length == size == lexicon.b.text.bounds[j + 1] - lexicon.b.text.bounds[j]
    )


def _holds(link: Found, run: Run) -> bool:
    """True when the link already says something of the run on both sides."""
    return (
        link.a < run.a + run.length
        and run.a < link.a_end
        and link.b < run.b + run.length
        and run.b < link.b_end
    )


def _is_enough(lexicon: Lexicon, pair: tuple[int, int], run: Run) -> bool:
    """True for a piece of some words, or of all words of a unit."""
    sizes = (
        text.text.bounds[unit + 1] - text.text.bounds[unit]
        for text, unit in zip((lexicon.a, lexicon.b), pair, strict=True)
    )
    return run.length >= _LEAST_PIECE or run.length in sizes
