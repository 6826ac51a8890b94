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

    for number, link in enumerate(links):
        for other in range(number + 1, len(links)):
            if links[other].unit_a - link.unit_a > WIDEST_GAP + 1:
                break
            if abs(links[other].unit_b - link.unit_b) <= WIDEST_GAP + 1:
                chief[chief_of(other)] = chief_of(number)
    groups: dict[int, list[int]] = {}
    for number in range(len(links)):
        groups.setdefault(chief_of(number), []).append(number)
    return list(groups.values())
