"""Tells which links stand in another order in the two articles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsreader.compare.found import Found


def out_of_order(links: Sequence[Found]) -> list[bool]:
    """For each of ``links``, which are in A's order, whether it is outside the main chain.

    The main chain is the set of links, heaviest by words, that keep their order on both sides:
    a heaviest increasing subsequence over a Fenwick tree of prefix maxima, O(n log n).
    """
    if all(link.b <= following.b for link, following in pairwise(links)):
        return [False] * len(links)
    starts = sorted({link.b for link in links})
    rank = {start: number for number, start in enumerate(starts, 1)}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(starts) + 1)
    previous = [-1] * len(links)
    best = (0, -1)
    for index, link in enumerate(links):
        place = rank[link.b]
        weight, previous[index] = _highest(tree, place)
        total = (weight + link.a_end - link.a + link.b_end - link.b, index)
        _raise(tree, place, total)
        if total[0] > best[0]:
            best = total
    moved = [True] * len(links)
    index = best[1]
    while index >= 0:
        moved[index] = False
        index = previous[index]
    return moved


def _highest(tree: list[tuple[int, int]], place: int) -> tuple[int, int]:
    best = (0, -1)
    while place > 0:
        if tree[place][0] > best[0]:
            best = tree[place]
        place -= place & -place
    return best


def _raise(tree: list[tuple[int, int]], place: int, total: tuple[int, int]) -> None:
    while place < len(tree):
        if total[0] > tree[place][0]:
            tree[place] = total
        place += place & -place
