"""Decides which articles of a large story to compare first: those that have most in common."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.stories.closeness import Matrix, closeness
from newsreader.stories.rarity import Rarity
from newsreader.stories.signature import Signature


def nearest_first(signatures: Sequence[Signature], rarity: Rarity) -> list[tuple[int, int]]:
    """All pairs (i, j), i < j: each article with its nearest first, then with its second, …

    Near are articles that share rare terms.
    """
    return _by_turns(closeness(signatures, rarity))


def _by_turns(near: Matrix) -> list[tuple[int, int]]:
    """The pairs by the turn in which the more eager of the two would choose the other.

    So that no article goes without a comparison because others are closer to each other.
    """
    count = len(near)
    # A stable sort: of equally near ones the first imported comes first, each time the same.
    turns = [
        {other: turn for turn, other in enumerate((-near[i]).argsort(kind="stable").tolist())}
        for i in range(count)
    ]
    pairs = [(i, j) for i in range(count) for j in range(i + 1, count)]
    return sorted(pairs, key=lambda p: (min(turns[p[0]][p[1]], turns[p[1]][p[0]]), p))
