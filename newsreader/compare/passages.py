"""Gathers neighbouring links into passages, the blocks that the eye sees."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Passage

# Units without a link that may stand between two links of one passage.
_WIDEST_GAP = 3
# A shorter block is not seen as one: its links stand alone.
_LEAST_WORDS = 24


def passages(a: PreparedText, b: PreparedText, links: Sequence[Found]) -> tuple[Passage, ...]:
    """The blocks that neighbouring links make, in A's order; ``links`` are in A's order, too.

    Groups are cut at wide gaps on one side, then on the other, until nothing more is cut
    (the clustering of Sanchez-Perez, Sidorov and Gelbukh 2014).  A passage has at least two dozen
    words on both sides, about two lines of print; smaller links belong to none.
    """
    groups = []
    for group in _groups(list(range(len(links))), links):
        members = [links[n] for n in group]
        a_words = min(link.a for link in members), max(link.a_end for link in members)
        b_words = min(link.b for link in members), max(link.b_end for link in members)
        if min(a_words[1] - a_words[0], b_words[1] - b_words[0]) >= _LEAST_WORDS:
            groups.append((a_words, b_words, tuple(sorted(group))))
    ranges = np.array([[*a_words, *b_words] for a_words, b_words, _ in groups], np.int64)
    a_first, a_last, b_first, b_last = ranges.reshape(-1, 4).T
    found = map(
        Passage, a.spans(a_first, a_last), b.spans(b_first, b_last), (group[2] for group in groups)
    )
    return tuple(sorted(found, key=lambda passage: (passage.a, passage.b)))


def _groups(members: list[int], links: Sequence[Found]) -> list[list[int]]:
    finished: list[list[int]] = []
    units_a, units_b = [link.unit_a for link in links], [link.unit_b for link in links]

    waiting = [(members, units_a, units_b, False)] if members else []
    while waiting:
        group, units, others, settled = waiting.pop()
        parts = _cut(group, units)
        if len(parts) == 1 and settled:
            finished.append(group)
        else:
            waiting.extend((part, others, units, len(parts) == 1) for part in parts)
    return finished


def _cut(group: list[int], units: Sequence[int]) -> list[list[int]]:
    ordered = sorted(group, key=lambda n: units[n])
    parts = [[ordered[0]]]
    for before, after in pairwise(ordered):
        if units[after] - units[before] > _WIDEST_GAP + 1:
            parts.append([])
        parts[-1].append(after)
    return parts
