"""Groups links that are near one another on both sides."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.compare.found import Found

#: Units without a link that may stand between two links of one passage.
WIDEST_GAP = 3


def neighbours(links: Sequence[Found]) -> list[list[int]]:
    """Numbers of links, those together that a chain of neighbours joins.

    ``links`` are in A's order; so are the groups and the numbers in each.
    """
    chief = list(range(len(links)))

    def chief_of(number: int) -> int:
        while chief[number] != number:
            chief[number] = number = chief[chief[number]]
        return number

    # The last link of each unit of B is the nearest in A: the older ones were joined with it.
    reach = WIDEST_GAP + 1
    last = [-1] * (max((link.unit_b for link in links), default=0) + 2 * reach + 1)
    for number, link in enumerate(links):
        own = number
        for other in last[link.unit_b : link.unit_b + 2 * reach + 1]:
            if other >= 0 and link.unit_a - links[other].unit_a <= reach:
                chief[own] = chief_of(other)
                own = chief[own]
        last[link.unit_b + reach] = number
    groups: dict[int, list[int]] = {}
    for number in range(len(links)):
        groups.setdefault(chief_of(number), []).append(number)
    return list(groups.values())
