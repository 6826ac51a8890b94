"""Tells how much two articles are about one thing, apart from what one copied from the other."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import LongArray
from newsreader.compare.copies import Copies
from newsreader.compare.lexicon import Lexicon, NumberedText

# So many pairs of neighbours without a counterpart are added: short texts prove little.
_DOUBT = 10


def relatedness(lexicon: Lexicon, copies: Copies) -> float:
    """About .1 for two reports of one event, 0 for unrelated articles, of whatever length.

    The lesser of the two shares of neighbouring words, stop words and copies aside, that are
    neighbours in the other article, too.
    """
    runs = [run for found in copies.values() for run in found]
    copied_a = copied_words(lexicon.a, [(run.a, run.length) for run in runs])
    copied_b = copied_words(lexicon.b, [(run.b, run.length) for run in runs])
    pairs_a, pairs_b = (
        _neighbours(text.terms[~(copied | lexicon.common[text.terms])], len(lexicon.weights))
        for text, copied in ((lexicon.a, copied_a), (lexicon.b, copied_b))
    )
    return min(
        float(np.isin(own, other).sum()) / (len(own) + _DOUBT)
        for own, other in ((pairs_a, pairs_b), (pairs_b, pairs_a))
    )


def copied_words(
    text: NumberedText, ranges: list[tuple[int, int]]
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Marks the words in ``ranges`` (first word, length)."""
    marks = np.zeros(len(text.words), bool)
    for first, length in ranges:
        marks[first : first + length] = True
    return marks


def _neighbours(terms: np.ndarray[tuple[int], np.dtype[np.int32]], size: int) -> LongArray:
    return terms[:-1].astype(np.int64) * size + terms[1:]
