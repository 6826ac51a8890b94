"""Gathers neighbouring links into passages, the blocks that the eye sees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsreader.compare.found import Found
from newsreader.compare.gathering.digests import digests
from newsreader.compare.gathering.neighbours import neighbours
from newsreader.compare.gathering.novelty import telling_new
from newsreader.compare.prepared import PreparedText
from newsreader.domain.comparison import Passage

# A shorter block is not seen as one: its links stand alone.
_LEAST_WORDS = 24
# Nor is a block in which no link scores as much as this.
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class _Block:
    """Words ``[a, a_end)`` and ``[b, b_end)`` and the numbers of the links inside."""

    a: int
    a_end: int
    b: int
    b_end: int
    links: tuple[int, ...]


def passages(a: PreparedText, b: PreparedText, links: Sequence[Found]) -> tuple[Passage, ...]:
    """The blocks that neighbouring links make, in A's order; ``links`` are in A's order, too.

    Two links are neighbours when they are near one another on both sides at once, in whatever
    order; or when one side is a digest of the other.  A passage has at least two dozen words on
    both sides, about two lines of print, and one link that is sure, or is all of both articles;
    other links belong to none.
    """
    new = telling_new(links, len(a), len(b))
    groups = digests(links, new, neighbours(links))
    blocks = [
        block
        for group in groups
        if (block := _block(links, group, new)) is not None
        and (_is_seen(links, block) or _is_all(block, len(a), len(b)))
    ]
    found = map(
        Passage,
        a.spans([block.a for block in blocks], [block.a_end for block in blocks]),
        b.spans([block.b for block in blocks], [block.b_end for block in blocks]),
        (block.links for block in blocks),
    )
    return tuple(sorted(found, key=lambda passage: (passage.a, passage.b)))


def _block(links: Sequence[Found], group: Iterable[int], new: Sequence[bool]) -> _Block | None:
    """From the first to the last word of what is told anew; repetitions outside are left out."""
    members = [links[n] for n in group if new[n]]
    if not members:
        return None
    starts_a, ends_a, starts_b, ends_b, *_ = zip(*members, strict=True)
    a, a_end, b, b_end = min(starts_a), max(ends_a), min(starts_b), max(ends_b)
    inside = (
        n
        for n in group
        if a <= links[n].a
        and links[n].a_end <= a_end
        and b <= links[n].b
        and links[n].b_end <= b_end
    )
    return _Block(a, a_end, b, b_end, tuple(inside))


def _is_all(block: _Block, words_a: int, words_b: int) -> bool:
    return (block.a, block.a_end, block.b, block.b_end) == (0, words_a, 0, words_b)


def _is_seen(links: Sequence[Found], block: _Block) -> bool:
    words = min(block.a_end - block.a, block.b_end - block.b)
    return words >= _LEAST_WORDS and max(links[n].score for n in block.links) >= _SURE
