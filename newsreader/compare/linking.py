"""Decides which pairs of units say the same, in which clauses, and how closely."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from newsreader.compare.alignment import Alignments, align
from newsreader.compare.arrays import FloatArray, LongArray
from newsreader.compare.candidates import LEAST_HOPE, candidate_pairs
from newsreader.compare.copies import Copies
from newsreader.compare.found import Found
from newsreader.compare.kinds import LEAST_WORDS, judged, same
from newsreader.compare.lexicon import Lexicon, NumberedText
from newsreader.compare.meaning import likeness
from newsreader.compare.relatedness import copied_words
from newsreader.compare.runs import Run
from newsreader.compare.scoring import nearness, scores
from newsreader.compare.support import support

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


def look_at(lexicon: Lexicon, pairs: LongArray, related: float) -> Look:
    """Aligns each of ``pairs`` and scores it without regard to the others."""
    aligned = align(lexicon, pairs)
    return Look(pairs, aligned, scores(aligned, related))


def linked(
    lexicon: Lexicon, looks: Sequence[Look], copies: Copies, related: float
) -> Iterator[Found]:
    """The links between the units of the pairs in ``looks``, none where too little is shared."""
    for look, score in zip(looks, _judged_together(lexicon, looks, copies, related), strict=True):
        aligned = look.aligned
        length = np.minimum(aligned.a_end - aligned.a, aligned.b_end - aligned.b)
        for n in np.flatnonzero((score >= _LEAST_SCORE) & (length >= LEAST_WORDS)).tolist():
            unit_a, unit_b = look.pairs[n].tolist()
            a = lexicon.a.tidied(int(aligned.a[n]), int(aligned.a_end[n]))
            b = lexicon.b.tidied(int(aligned.b[n]), int(aligned.b_end[n]))
            yield judged(lexicon, (unit_a, unit_b), a, b, float(score[n]))


def _judged_together(
    lexicon: Lexicon, looks: Sequence[Look], copies: Copies, related: float
) -> list[FloatArray]:
    """The final scores of each look; what the words leave open is decided by the meaning."""
    supports = supported_by(looks, copies)
    by_words = [
        scores(look.aligned, related, beside) for look, beside in zip(looks, supports, strict=True)
    ]
    if nearness(related) < _NEAR_ENOUGH:
        return by_words
    unsettled = [(score > _HOPELESS) & (score < _SETTLED) for score in by_words]
    meant = meant_alike(lexicon, looks, unsettled)
    if meant is None:
        return by_words
    return [
        np.where(part, scores(look.aligned, related, beside, alike), score)
        for look, beside, alike, score, part in zip(
            looks, supports, meant, by_words, unsettled, strict=True
        )
    ]


def supported_by(looks: Sequence[Look], copies: Copies) -> list[FloatArray]:
    """The support of each pair of each look, by the likely pairs around it and by copies."""
    copied = np.array(list(copies), np.int64).reshape(-1, 2)
    among = np.concatenate([copied, *(look.pairs for look in looks)])
    alone = np.concatenate([np.ones(len(copied)), *(look.alone for look in looks)])
    return [support(look.pairs, among, alone) for look in looks]


def meant_alike(
    lexicon: Lexicon, looks: Sequence[Look], parts: Sequence[NDArray[np.bool_]]
) -> list[FloatArray] | None:
    """How near the pairs of each look are in meaning, 0 outside its part; None if not known."""
    chosen = [look.pairs[part] for look, part in zip(looks, parts, strict=True)]
    alike = likeness(lexicon, np.concatenate([np.zeros((0, 2), np.int64), *chosen]))
    if alike is None:
        return None
    found = []
    start = 0
    for part, pairs in zip(parts, chosen, strict=True):
        column = np.zeros(len(part))
        column[part] = alike[start : start + len(pairs)]
        start += len(pairs)
        found.append(column)
    return found


def with_copies(lexicon: Lexicon, copies: Copies, links: Iterable[Found]) -> list[Found]:
    """``links`` and the copies that none of them says already."""
    found = list(links)
    linked_units = {(link.unit_a, link.unit_b): link for link in found}
    for pair, runs in copies.items():
        link = linked_units.get(pair)
        found += [
            same(pair, run.a, run.b, run.length)
            for run in runs
            if not (link and _holds(link, run)) and _is_enough(lexicon, pair, run)
        ]
    return found


def partly_copied(lexicon: Lexicon, copies: Copies) -> LongArray:
    """The pairs of units of which one copies a part of the other."""
    parts = sorted(pair for pair in copies if not _is_whole(lexicon, copies, pair))
    return np.array(parts, np.int64).reshape(-1, 2)


def similar_pairs(
    lexicon: Lexicon, copies: Copies, related: float, least_hope: float = LEAST_HOPE
) -> LongArray:
    """Pairs of units that may say the same, but for those that both have their copy already."""
    runs = [run for found in copies.values() for run in found]
    done_a = _copied(lexicon.a, [(run.a, run.length) for run in runs])
    done_b = _copied(lexicon.b, [(run.b, run.length) for run in runs])
    if done_a.all() and done_b.all():
        return np.zeros((0, 2), np.int64)
    pairs = [
        (i, j)
        for i, j in candidate_pairs(lexicon, related, least_hope).tolist()
        if (i, j) not in copies and not (done_a[i] and done_b[j])
    ]
    return np.array(pairs, np.int64).reshape(-1, 2)


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
