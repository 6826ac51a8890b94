"""A digest draws together on one side what stands far apart on the other."""

from __future__ import annotations

from newsreader.compare.found import Found
from newsreader.compare.gathering.digests import digests
from newsreader.domain.comparison import LinkKind

# Words in a unit.
_WORDS = 12


def link(unit_a: int, unit_b: int) -> Found:
    a, b = _WORDS * unit_a, _WORDS * unit_b
    return Found(a, a + _WORDS, b, b + _WORDS, unit_a, unit_b, LinkKind.REWORDED, 0.9)


def joined(*links: Found) -> list[list[int]]:
    alone = [[number] for number in range(len(links))]
    return sorted(digests(links, [True] * len(links), alone))


SCATTERED = (0, 9, 17, 30, 42)


def test_statements_in_a_row_from_all_over_the_other_article_are_one_digest() -> None:
    in_b = [link(unit, SCATTERED[unit]) for unit in range(5)]
    in_a = [link(SCATTERED[unit], unit) for unit in range(5)]
    assert joined(*in_b) == joined(*in_a) == [[0, 1, 2, 3, 4]]


def test_a_moved_block_is_no_digest() -> None:
    assert joined(*(link(unit, 30 + unit) for unit in range(5))) == [[0], [1], [2], [3], [4]]


def test_two_blocks_that_stand_apart_are_no_digest() -> None:
    blocks = [link(unit, unit if unit < 4 else 60 + unit) for unit in range(8)]
    assert joined(*blocks) == [[n] for n in range(8)]


def test_a_shuffled_article_is_no_digest() -> None:
    assert joined(*(link(unit, 50 - 10 * unit) for unit in range(5))) == [[0], [1], [2], [3], [4]]


def test_two_articles_that_share_statements_here_and_there_have_no_digest() -> None:
    assert joined(*(link(4 * unit, 12 * unit) for unit in range(6))) == [[n] for n in range(6)]
