"""Tells how much two articles are about one thing, apart from what one copied from the other."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import IntArray
from newsreader.compare.linking.copies import Copies, copied_words
from newsreader.compare.linking.lexicon import Lexicon

# So many pairs of neighbours without a counterpart are added: short texts prove little.
_DOUBT = 10


def relatedness(lexicon: Lexicon, copies: Copies) -> float:
    """About .1 for two reports of one event, 0 for unrelated articles, of whatever length.

    The lesser of the two shares of neighbouring words, stop words and copies aside, that are
    neighbours in the other article, too.
    """
    copied_a, copied_b = copied_words(lexicon, copies)
    pairs_a, pairs_b = (
        _neighbours(text.terms[~(copied | lexicon.common[text.terms])], len(lexicon.weights))
        for text, copied in ((lexicon.a, copied_a), (lexicon.b, copied_b))
    )
    both = set(pairs_a) & set(pairs_b)
    return min(sum(map(both.__contains__, own)) / (len(own) + _DOUBT) for own in (pairs_a, pairs_b))


def _neighbours(terms: IntArray, size: int) -> list[int]:
    pairs: list[int] = (terms[:-1].astype(np.int64) * size + terms[1:]).tolist()
    return pairs
