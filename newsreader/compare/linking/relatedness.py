"""Tells how much two articles are about one thing, apart from what one copied from the other."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import IntArray, Mask
from newsreader.compare.linking.lexicon import Lexicon

# So many pairs of neighbours without a counterpart are added: short texts prove little.
_DOUBT = 10


def relatedness(lexicon: Lexicon, copied: tuple[Mask, Mask]) -> float:
    """About .1 for two reports of one event, 0 for unrelated articles, of whatever length.

    The lesser of the two shares of neighbouring words, stop words and ``copied`` words aside, that
    are neighbours in the other article, too.
    """
    pairs_a, pairs_b = (
        _neighbours(text.terms[~(copies | text.hollow)], len(lexicon.weights))
        for text, copies in zip((lexicon.a, lexicon.b), copied, strict=True)
    )
    both = set(pairs_a) & set(pairs_b)
    return min(sum(map(both.__contains__, own)) / (len(own) + _DOUBT) for own in (pairs_a, pairs_b))


def _neighbours(terms: IntArray, size: int) -> list[int]:
    pairs: list[int] = (terms[:-1].astype(np.int64) * size + terms[1:]).tolist()
    return pairs
