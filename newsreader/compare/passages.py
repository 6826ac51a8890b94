"""Gathers neighbouring links into passages, the blocks that the eye sees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsreader.compare.found import Found
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Passage

# Units without a link that may stand between two links of one passage.
_WIDEST_GAP = 3
# A shorter block is not seen as one: its links stand alone.
_LEAST_WORDS = 24
# Nor is a block in which no link scores as much as this.
_SURE = 0.9


def passages(a: PreparedText, b: PreparedText, links: Sequence[Found]) -> tuple[Passage, ...]:
    """The blocks that neighbouring links make, in A's order; ``links`` are in A's order, too.

    Two links are neighbours when they are near one another on both sides at once, in whatever
    order.  A passage has at least two dozen words on both sides, about two lines of print, and one
    link that is sure; other links belong to none.
    """
    groups = []
    for group in _groups(links):
        members = [links[n] for n in group]
        a_words = min(link.a for link in members), max(link.a_end for link in members)
        b_words = min(link.b for link in members), max(link.b_end for link in members)
        words = min(a_words[1] - a_words[0], b_words[1] - b_words[0])
        if words >= _LEAST_WORDS and max(link.score for link in members) >= _SURE:
            groups.append((a_words, b_words, tuple(group)))
    ranges = np.array([[*a_words, *b_words] for a_words, b_words, _ in groups], np.int64)
    a_first, a_last, b_first, b_last = ranges.reshape(-1, 4).T
    found = map(
        Passage, a.spans(a_first, a_last), b.spans(b_first, b_last), (group[2] for group in groups)
    )
    return tuple(sorted(found, key=lambda passage: (passage.a, passage.b)))


def _groups(links: Sequence[Found]) -> list[list[int]]:
    """Numbers of links, those together that a chain of neighbours joins."""
    chief = list(range(len(links)))

    def chief_of(number: int) -> int:
        while chief[number] != number:
            chief[number] = number = chief[chief[number]]
        return number

    for number, link in enumerate(links):
        for other in range(number + 1, len(links)):
            if links[other].unit_a - link.unit_a > _WIDEST_GAP + 1:
                break
            if abs(links[other].unit_b - link.unit_b) <= _WIDEST_GAP + 1:
                chief[chief_of(other)] = chief_of(number)
    groups: dict[int, list[int]] = {}
    for number in range(len(links)):
        groups.setdefault(chief_of(number), []).append(number)
    return list(groups.values())
