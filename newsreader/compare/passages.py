"""Gathers neighbouring links into passages, the blocks that the eye sees."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Passage

#: Units without a link that may stand inside a passage.
WIDEST_GAP = 3


def passages(a: PreparedText, b: PreparedText, links: Sequence[Found]) -> tuple[Passage, ...]:
    """Every link in one passage; ``links`` are in A's order, as are the passages.

    Groups are cut at wide gaps on one side, then on the other, until nothing more is cut
    (the clustering of Sanchez-Perez, Sidorov and Gelbukh 2014).
    """
    found = [
        Passage(
            a.span(min(links[n].a for n in group), max(links[n].a_end for n in group)),
            b.span(min(links[n].b for n in group), max(links[n].b_end for n in group)),
            tuple(sorted(group)),
        )
        for group in _clusters(list(range(len(links))), links)
    ]
    return tuple(sorted(found, key=lambda passage: (passage.a, passage.b)))


def _clusters(group: list[int], links: Sequence[Found]) -> list[list[int]]:
    finished: list[list[int]] = []
    waiting = [(group, 0, 0)] if group else []
    while waiting:
        members, side, uncut = waiting.pop()
        parts = _cut(members, [(f.unit_a, f.unit_b)[side] for f in links], uncut_gap=WIDEST_GAP + 1)
        if len(parts) == 1:
            if uncut:
                finished.append(parts[0])
                continue
            waiting.append((parts[0], 1 - side, 1))
        else:
            waiting.extend((part, 1 - side, 0) for part in parts)
    return finished


def _cut(members: list[int], units: Sequence[int], uncut_gap: int) -> list[list[int]]:
    ordered = sorted(members, key=lambda n: units[n])
    parts = [[ordered[0]]]
    for before, after in zip(ordered, ordered[1:], strict=False):
        if units[after] - units[before] > uncut_gap:
            parts.append([])
        parts[-1].append(after)
    return parts
