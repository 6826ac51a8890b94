"""Decides which pairs of units say the same, in which clauses, and how closely."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from newsreader.compare.alignment import align
from newsreader.compare.candidates import candidate_pairs
from newsreader.compare.copies import Copies
from newsreader.compare.found import Found
from newsreader.compare.lexicon import Lexicon, LongArray
from newsreader.compare.scoring import scores
from newsreader.compare.word_differences import word_order_likeness
from newsreader.domain.comparison import LinkKind

# Clauses that score less are not linked.
_LEAST_SCORE = 0.5
# Fewer words make no clause, …
_LEAST_WORDS = 4
# … and fewer words of a longer copy that reaches into a unit are not worth a link.
_LEAST_PIECE = 3
# Clauses whose words agree in this share, in order, are one sentence with edits.
_EDITED = 0.6


def linked_copies(lexicon: Lexicon, copies: Copies) -> list[Found]:
    """Links between units that copy one another; all that they share, not only the copied words."""
    pairs = np.array(sorted(copies), np.int64).reshape(-1, 2)
    whole = {pair for pair in copies if _is_whole(lexicon, copies, pair)}
    found = {(f.unit_a, f.unit_b): [f] for f in linked_pairs(lexicon, pairs)}
    for pair, runs in copies.items():
        if pair in whole or pair not in found:
            found[pair] = [
                _same(pair, r.a, r.b, r.length)
                for r in runs
                if r.length >= _LEAST_PIECE or pair in whole or _fills(lexicon, pair, r.length)
            ]
    return [link for links in found.values() for link in links]


def similar_pairs(lexicon: Lexicon, copies: Copies) -> LongArray:
    """Pairs of units that may say the same, but for those that both have their copy already."""
    whole = [pair for pair in copies if _is_whole(lexicon, copies, pair)]
    done_a, done_b = {i for i, _ in whole}, {j for _, j in whole}
    pairs = [
        (i, j)
        for i, j in candidate_pairs(lexicon).tolist()
        if (i, j) not in copies and not (i in done_a and j in done_b)
    ]
    return np.array(pairs, np.int64).reshape(-1, 2)


def linked_pairs(lexicon: Lexicon, pairs: LongArray) -> Iterator[Found]:
    """The links between the units of each pair, shape (n, 2), none where too little is shared."""
    if not len(pairs):
        return
    aligned = align(lexicon, pairs)
    score = scores(aligned, lexicon.relatedness)
    length = np.minimum(aligned.a_end - aligned.a, aligned.b_end - aligned.b)
    for n in np.flatnonzero((score >= _LEAST_SCORE) & (length >= _LEAST_WORDS)).tolist():
        a, a_end, b, b_end = (
            int(side[n]) for side in (aligned.a, aligned.a_end, aligned.b, aligned.b_end)
        )
        unit_a, unit_b = pairs[n].tolist()
        words_a, words_b = lexicon.a.words[a:a_end].tolist(), lexicon.b.words[b:b_end].tolist()
        if words_a == words_b:
            yield _same((unit_a, unit_b), a, b, len(words_a))
        else:
            edited = word_order_likeness(words_a, words_b) >= _EDITED
            kind = LinkKind.EDITED if edited else LinkKind.REWORDED
            yield Found(a, b, a_end, b_end, unit_a, unit_b, kind, float(score[n]))


def _same(pair: tuple[int, int], a: int, b: int, length: int) -> Found:
    return Found(a, b, a + length, b + length, *pair, LinkKind.SAME, 1.0)


def _is_whole(lexicon: Lexicon, copies: Copies, pair: tuple[int, int]) -> bool:
    """True when both units are copied in one piece."""
    i, j = pair
    size = lexicon.a.text.bounds[i + 1] - lexicon.a.text.bounds[i]
    return bool(copies[pair][0].length == size == lexicon.b.text.bounds[j + 1] - lexicon.b.text.bounds[j])


def _fills(lexicon: Lexicon, pair: tuple[int, int], length: int) -> bool:
    """True when so many words are all of one of the units."""
    bounds_a, bounds_b = lexicon.a.text.bounds, lexicon.b.text.bounds
    i, j = pair
    return length in (bounds_a[i + 1] - bounds_a[i], bounds_b[j + 1] - bounds_b[j])
