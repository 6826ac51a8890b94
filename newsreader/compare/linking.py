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
from newsreader.compare.lexicon import Lexicon, NumberedText
from newsreader.compare.relatedness import copied_words
from newsreader.compare.runs import Run
from newsreader.compare.scoring import scores
from newsreader.compare.word_differences import Core, core_of, word_edits, word_order_likeness
from newsreader.domain.comparison import LinkKind

# Clauses that score less are not linked.
_LEAST_SCORE = 0.5
# Fewer words make no clause, …
_LEAST_WORDS = 4
# … and fewer words of a longer copy that reaches into a unit are not worth a link.
_LEAST_PIECE = 3
# Clauses whose words agree in this share, in order, are one sentence with edits.
_EDITED = 0.6
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
            _same(pair, run.a, run.b, run.length)
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
    for n in np.flatnonzero((score >= _LEAST_SCORE) & (length >= _LEAST_WORDS)).tolist():
        unit_a, unit_b = pairs[n].tolist()
        a = lexicon.a.tidied(int(aligned.a[n]), int(aligned.a_end[n]))
        b = lexicon.b.tidied(int(aligned.b[n]), int(aligned.b_end[n]))
        yield _judged(lexicon, (unit_a, unit_b), a, b, float(score[n]))


def _judged(
    lexicon: Lexicon, pair: tuple[int, int], a: tuple[int, int], b: tuple[int, int], score: float
) -> Found:
    """The link between these words, with its kind; what hangs over at the ends of edits is cut."""
    words_a, words_b = lexicon.a.words[slice(*a)].tolist(), lexicon.b.words[slice(*b)].tolist()
    if words_a == words_b:
        return _same(pair, a[0], b[0], len(words_a))
    if word_order_likeness(words_a, words_b) >= _EDITED:
        hollow = {
            w for w, h in zip(words_a, lexicon.a.hollow[slice(*a)].tolist(), strict=True) if h
        }
        core = core_of(word_edits(words_a, words_b, hollow), len(words_a), len(words_b))
        if min(core.a_end - core.a, core.b_end - core.b) >= _LEAST_WORDS:
            return _edited(pair, a[0], b[0], core, score)
    return Found(*a, *b, *pair, LinkKind.REWORDED, score)


def _edited(pair: tuple[int, int], a: int, b: int, core: Core, score: float) -> Found:
    """The link of the core of two clauses that begin at ``a`` and ``b``."""
    if not core.edits:
        return _same(pair, a + core.a, b + core.b, core.a_end - core.a)
    words_a, words_b = (a + core.a, a + core.a_end), (b + core.b, b + core.b_end)
    return Found(*words_a, *words_b, *pair, LinkKind.EDITED, score, core.edits)


def _copied(text: NumberedText, ranges: list[tuple[int, int]]) -> NDArray[np.bool_]:
    """Marks the units whose words are nearly all in ``ranges`` (first word, length)."""
    before = np.concatenate([[0], np.cumsum(copied_words(text, ranges))])
    bounds = text.text.bounds
    share = (before[bounds[1:]] - before[bounds[:-1]]) / np.diff(bounds)
    marks: NDArray[np.bool_] = share >= _NEARLY_ALL
    return marks


def _same(pair: tuple[int, int], a: int, b: int, length: int) -> Found:
    return Found(a, a + length, b, b + length, *pair, LinkKind.SAME, 1.0)


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
