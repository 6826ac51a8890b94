"""Counts how much of an article has a counterpart, and finds what has none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Coverage, LinkKind
from newsreader.domain.span import Span

#: A half-open range of words and the kind of its link.
LinkedWords = tuple[int, int, LinkKind]

_CLOSEST_LAST = (LinkKind.REWORDED, LinkKind.EDITED, LinkKind.SAME)


def coverage(text: PreparedText, linked: Sequence[LinkedWords]) -> Coverage:
    """Shares of words by the closest link that each has; a text without words is all "only"."""
    if not len(text):
        return Coverage(0.0, 0.0, 0.0, 1.0)
    closest = bytearray(len(text))
    for mark, kind in enumerate(_CLOSEST_LAST, 1):
        for first, last, which in linked:
            if which is kind:
                closest[first:last] = bytes([mark]) * (last - first)
    only, reworded, edited, same = (closest.count(mark) / len(text) for mark in range(4))
    return Coverage(same, edited, reworded, only)


def only_here(text: PreparedText, linked: Iterable[LinkedWords]) -> tuple[Span, ...]:
    """The runs of words without any link, with the punctuation around them, in order."""
    # With something that is no word of the text at either end.
    told = bytearray(b"\1") + bytes(len(text)) + b"\1"
    for first, last, _ in linked:
        told[first + 1 : last + 1] = b"\1" * (last - first)
    marks = np.frombuffer(told, np.int8)
    edges = np.flatnonzero(marks[1:] != marks[:-1])
    return tuple(text.spans(edges[::2], edges[1::2]))
