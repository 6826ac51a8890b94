"""Counts how much of an article has a counterpart, and finds what has none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Coverage, LinkKind
from newsreader.domain.span import Span

#: A half-open range of words and the kind of its link.
LinkedWords = tuple[int, int, LinkKind]

_CLOSEST_LAST = (LinkKind.REWORDED, LinkKind.EDITED, LinkKind.SAME)


def coverage(
    text: PreparedText, linked: Sequence[LinkedWords]
) -> tuple[Coverage, tuple[Span, ...]]:
    """Shares of words by the closest link that each has, and the runs of words without any link.

    These are in order, with the punctuation around them.  A text without words is all "only".
    """
    if not len(text):
        return Coverage(0.0, 0.0, 0.0, 1.0), ()
    closest = bytearray(len(text))
    for mark, kind in enumerate(_CLOSEST_LAST, 1):
        for first, last, which in linked:
            if which is kind:
                closest[first:last] = bytes([mark]) * (last - first)
    only, reworded, edited, same = (closest.count(mark) / len(text) for mark in range(4))
    # With something that is no word of the text at either end.
    told = np.ones(len(text) + 2, bool)
    told[1:-1] = np.frombuffer(closest, np.uint8)
    edges = np.flatnonzero(told[1:] != told[:-1])
    return Coverage(same, edited, reworded, only), tuple(text.spans(edges[::2], edges[1::2]))
