"""Finds passages of one article that draw together what stands far apart in the other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.compare.neighbours import WIDEST_GAP

# So many statements in a row make a digest …
_LEAST_LINKS = 4
# … when they have so many words, …
_LEAST_WORDS = 50
# … so much of which is linked, …
_LINKED = 0.6
# … and their counterparts so many times more from the first to the last, …
_TIMES_LONGER = 2.5
# … this share of which stand apart from the one before, …
_APART = 0.5
# … and most of which keep their order.
_IN_ORDER = 0.6


def digests(
    links: Sequence[Found], new: Sequence[bool], groups: Sequence[list[int]]
) -> list[list[int]]:
    """``groups`` of numbers of ``links``; those that make up one digest are joined to one group.

    A digest is a run of statements on one side, with nothing else around it that is linked, whose
    counterparts are scattered over the other, in order.  ``new`` tells which links say something
    that others do not.
    """
    joined = [sorted(group) for group in groups]
    for side in (_SIDE_A, _SIDE_B):
        for run in _runs(links, side):
            if _is_digest(links, [n for n in run if new[n]], side):
                inside = set(run)
                rest = [group for group in joined if not inside.intersection(group)]
                joined = [*rest, sorted(inside)]
    return joined


_SIDE_A, _SIDE_B = 0, 1


def _runs(links: Sequence[Found], side: int) -> list[list[int]]:
    """Numbers of links that follow one another on one side, with small gaps at most."""
    runs: list[list[int]] = []
    last = 0
    for number in sorted(range(len(links)), key=lambda n: _unit(links[n], side)):
        unit = _unit(links[number], side)
        if not runs or unit - last > WIDEST_GAP + 1:
            runs.append([])
        runs[-1].append(number)
        last = unit
    return runs


def _is_digest(links: Sequence[Found], run: Sequence[int], side: int) -> bool:
    if len(run) < _LEAST_LINKS:
        return False
    starts, ends = zip(*(_words(links[n], side) for n in run), strict=True)
    starts_there, ends_there = zip(*(_words(links[n], 1 - side) for n in run), strict=True)
    length, reach = max(ends) - min(starts), max(ends_there) - min(starts_there)
    return (
        length >= _LEAST_WORDS
        and reach >= _TIMES_LONGER * length
        and sum(ends) - sum(starts) >= _LINKED * length
        and _is_scattered([_unit(links[n], 1 - side) for n in run])
    )


def _is_scattered(units: Sequence[int]) -> bool:
    """True for units that mostly go on from one to the next, but not to the very next."""
    steps = [unit - before for before, unit in itertools.pairwise(units)]
    apart = sum(abs(step) > 1 for step in steps)
    onwards = sum(step >= 0 for step in steps)
    return apart >= _APART * len(steps) and onwards >= _IN_ORDER * len(steps)


def _unit(link: Found, side: int) -> int:
    return link.unit_b if side else link.unit_a


def _words(link: Found, side: int) -> tuple[int, int]:
    return (link.b, link.b_end) if side else (link.a, link.a_end)
