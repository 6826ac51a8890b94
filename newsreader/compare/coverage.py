"""Counts how much of an article has a counterpart, and finds what has none."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Coverage, LinkKind
from newsreader.domain.span import Span

#: A half-open range of words and the kind of its link.
LinkedWords = tuple[int, int, LinkKind]

_CLOSEST_LAST = (LinkKind.REWORDED, LinkKind.EDITED, LinkKind.SAME)


def coverage(text: PreparedText, linked: Iterable[LinkedWords]) -> Coverage:
    """Shares of words by the closest link that each has; a text without words is all "only"."""
    if not len(text):
        return Coverage(0.0, 0.0, 0.0, 1.0)
    closest = np.zeros(len(text), np.int8)
    for first, last, kind in sorted(linked, key=lambda words: _CLOSEST_LAST.index(words[2])):
        closest[first:last] = _CLOSEST_LAST.index(kind) + 1
    only, reworded, edited, same = (np.bincount(closest, minlength=4) / len(text)).tolist()
    return Coverage(same, edited, reworded, only)


def only_here(text: PreparedText, linked: Iterable[LinkedWords]) -> tuple[Span, ...]:
    """The runs of words without any link, with the punctuation around them, in order."""
    free = np.ones(len(text) + 2, bool)
    free[[0, -1]] = False
    for first, last, _ in linked:
        free[first + 1 : last + 1] = False
    edges = np.flatnonzero(free[1:] != free[:-1])
    return tuple(text.spans(edges[::2], edges[1::2]))
