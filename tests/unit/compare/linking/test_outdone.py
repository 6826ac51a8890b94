"""A weak link goes when both its statements have closer counterparts."""

from __future__ import annotations

from newsreader.compare.found import Found
from newsreader.compare.linking.outdone import without_outdone
from newsreader.domain.comparison import LinkKind


def link(a: int, b: int, kind: LinkKind) -> Found:
    return Found(a, a + 10, b, b + 10, a // 10, b // 10, kind, 0.9)


SAME, EDITED = link(0, 0, LinkKind.SAME), link(10, 10, LinkKind.EDITED)
CROSS = link(0, 10, LinkKind.REWORDED)


def test_a_rewording_between_two_closely_linked_statements_goes() -> None:
    assert without_outdone([SAME, CROSS, EDITED], 30, 30) == [SAME, EDITED]


def test_it_stays_when_one_of_them_has_no_other_counterpart() -> None:
    headline = link(20, 10, LinkKind.REWORDED)
    assert without_outdone([SAME, EDITED, headline], 30, 30) == [SAME, EDITED, headline]
    assert without_outdone([CROSS], 30, 30) == [CROSS]


def test_close_links_always_stay() -> None:
    twice = link(0, 10, LinkKind.SAME)
    assert without_outdone([SAME, EDITED, twice], 30, 30) == [SAME, EDITED, twice]
