"""Tells how much two articles are about one thing, apart from what one copied from the other."""

from __future__ import annotations

import numpy as np

from newsreader.compare.arrays import IntArray, Mask
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
    both = set(pairs_a) & set(pairs_b)
    return min(sum(map(both.__contains__, own)) / (len(own) + _DOUBT) for own in (pairs_a, pairs_b))


def copied_words(text: NumberedText, ranges: list[tuple[int, int]]) -> Mask:
    """Marks the words in ``ranges`` (first word, length)."""
    marks = np.zeros(len(text.words), bool)
    for first, length in ranges:
        marks[first : first + length] = True
    return marks


def _neighbours(terms: IntArray, size: int) -> list[int]:
    pairs: list[int] = (terms[:-1].astype(np.int64) * size + terms[1:]).tolist()
    return pairs
