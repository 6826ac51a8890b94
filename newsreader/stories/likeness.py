"""Orders the articles of a story so that those that share most stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence


def by_likeness(shares: Sequence[Sequence[float | None]]) -> tuple[int, ...]:
    """The articles in a chain: the two that share most first, then always the nearest to an end.

    ``shares[i][j]`` is the share of the words of article i that have a counterpart in article j;
    None, for two that were not compared, counts as nothing.
    """
    left = list(range(len(shares)))
    if len(left) < 3:
        return tuple(left)

    def alike(i: int, j: int) -> float:
        return (shares[i][j] or 0.0) + (shares[j][i] or 0.0)

    chain = list(max(((i, j) for i in left for j in left if i < j), key=lambda pair: alike(*pair)))
    left = [number for number in left if number not in chain]
    while left:
        end, number = max(
            ((end, number) for end in (0, -1) for number in left),
            key=lambda found: alike(chain[found[0]], found[1]),
        )
        left.remove(number)
        chain.insert(0 if end == 0 else len(chain), number)
    return tuple(chain)
