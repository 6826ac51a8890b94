"""Passages gather neighbouring links into the blocks that the eye sees."""

from __future__ import annotations

from newsreader.compare.found import Found
from newsreader.compare.gathering.passages import passages
from newsreader.compare.prepared import prepare
from newsreader.domain.comparison import LinkKind

# Forty sentences of ten words each.
_TEXT = prepare(" ".join(f"S{n} one two three four five six seven eight nine." for n in range(40)))


def link(unit_a: int, unit_b: int, score: float = 1.0) -> Found:
    a, b = 10 * unit_a, 10 * unit_b
    return Found(a, a + 10, b, b + 10, unit_a, unit_b, LinkKind.REWORDED, score)


def blocks(*links: Found) -> list[tuple[int, ...]]:
    return [passage.links for passage in passages(_TEXT, _TEXT, sorted(links))]


def test_neighbouring_links_make_one_block_across_a_small_gap() -> None:
    assert blocks(link(0, 0), link(1, 1), link(4, 3)) == [(0, 1, 2)]


def test_a_wide_gap_on_either_side_cuts() -> None:
    assert blocks(link(0, 0), link(1, 1), link(2, 2), link(3, 30), link(4, 31), link(5, 32)) == [
        (0, 1, 2),
        (3, 4, 5),
    ]


def test_crossing_links_of_one_neighbourhood_are_one_block() -> None:
    assert blocks(link(0, 2), link(1, 1), link(2, 0)) == [(0, 1, 2)]


def test_a_block_reaches_from_its_first_word_to_its_last() -> None:
    found = passages(_TEXT, _TEXT, [link(3, 10), link(5, 12)])
    assert found[0].a.of(_TEXT.text).startswith("S3 ")
    assert found[0].a.of(_TEXT.text).endswith("nine.")
    assert found[0].b.of(_TEXT.text).startswith("S10 ")


def test_a_lone_short_link_is_no_block() -> None:
    assert blocks(link(0, 0), link(20, 20)) == []
    assert blocks() == []


def test_weak_links_make_a_block_only_beside_a_sure_one() -> None:
    weak = [link(0, 0, 0.6), link(1, 1, 0.6), link(2, 2, 0.6)]
    assert blocks(*weak) == []
    assert blocks(*weak, link(3, 3, 0.95)) == [(0, 1, 2, 3)]
