"""Keeps the page furniture of one article from being linked with that of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.prepared import PreparedText
from newsreader.domain.span import Span


def with_furniture(text: PreparedText, spans: Sequence[Span]) -> PreparedText:
    """``text`` with its units marked of which every word lies in one of ``spans``."""
    if not spans:
        return text
    inside = np.zeros(len(text) + 1, np.int64)
    for span in spans:
        first, last = np.searchsorted(text.starts, (span.start, span.end))
        inside[first + 1 : last + 1] = 1
    before = np.cumsum(inside)
    furniture = before[text.bounds[1:]] - before[text.bounds[:-1]] == np.diff(text.bounds)
    return replace(text, furniture=furniture)


def without_furniture(a: PreparedText, b: PreparedText, found: Sequence[Found]) -> list[Found]:
    """``found`` but for the links between units that are page furniture on both sides.

    They are dropped in the end only: a headline is still believed for the caption under it.  Of
    two equal texts nothing is dropped.
    """
    in_a, in_b = a.furniture, b.furniture
    if in_a is None or in_b is None or a.text == b.text:
        return list(found)
    return [link for link in found if not (in_a[link.unit_a] and in_b[link.unit_b])]
