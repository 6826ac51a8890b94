"""Finds passages of one article that draw together what stands far apart in the other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from newsreader.compare.found import Found
from newsreader.compare.gathering.neighbours import WIDEST_GAP

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

# The unit of one side of a link, its first word and the one after its last.
_Place = tuple[int, int, int]


def digests(
    links: Sequence[Found], new: Sequence[bool], groups: Sequence[list[int]]
) -> list[list[int]]:
    """``groups`` of numbers of ``links``; those that make up one digest are joined to one group.

    A digest is a run of statements on one side, with nothing else around it that is linked, whose
    counterparts are scattered over the other, in order.  ``new`` tells which links say something
    that others do not.
    """
    joined = [sorted(group) for group in groups]
    in_a = [(link.unit_a, link.a, link.a_end) for link in links]
    in_b = [(link.unit_b, link.b, link.b_end) for link in links]
    for own, there in ((in_a, in_b), (in_b, in_a)):
        for run in _runs([unit for unit, _, _ in own]):
            told = [n for n in run if new[n]]
            if len(told) >= _LEAST_LINKS and _is_digest(
                [own[n] for n in told], [there[n] for n in told]
            ):
                inside = set(run)
                rest = [group for group in joined if not inside.intersection(group)]
                joined = [*rest, sorted(inside)]
    return joined


def _runs(units: Sequence[int]) -> list[list[int]]:
    """Numbers of links, in ``units``, that follow one another with small gaps at most."""
    runs: list[list[int]] = []
    last = 0
    for number in sorted(range(len(units)), key=units.__getitem__):
        if not runs or units[number] - last > WIDEST_GAP + 1:
            runs.append([])
        runs[-1].append(number)
        last = units[number]
    return runs


def _is_digest(own: Sequence[_Place], there: Sequence[_Place]) -> bool:
    _, starts, ends = zip(*own, strict=True)
    units_there, starts_there, ends_there = zip(*there, strict=True)
    length, reach = max(ends) - min(starts), max(ends_there) - min(starts_there)
    return (
        length >= _LEAST_WORDS
        and reach >= _TIMES_LONGER * length
        and sum(ends) - sum(starts) >= _LINKED * length
        and _is_scattered(units_there)
    )


def _is_scattered(units: Sequence[int]) -> bool:
    """True for units that mostly go on from one to the next, but not to the very next."""
    steps = [unit - before for before, unit in itertools.pairwise(units)]
    apart = sum(abs(step) > 1 for step in steps)
    onwards = sum(step >= 0 for step in steps)
    return apart >= _APART * len(steps) and onwards >= _IN_ORDER * len(steps)
