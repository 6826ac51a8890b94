"""Makes links of what one article copies of the other, also where it changed a few words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from newsreader.compare.arrays import Mask
from newsreader.compare.deadline import NEVER, Deadline
from newsreader.compare.found import Found
from newsreader.compare.linking.copies import Copies
from newsreader.compare.linking.kinds import judged
from newsreader.compare.linking.lexicon import Lexicon, NumberedText
from newsreader.domain.comparison import LinkKind

# Fewer words of a longer copy that reaches into a unit are not worth a link.
_LEAST_PIECE = 3
# A unit with such a share of copied words needs no other counterpart.
_NEARLY_ALL = 0.8


def edited_copies(
    lexicon: Lexicon, copies: Copies, deadline: Deadline = NEVER
) -> tuple[list[Found], list[tuple[int, int]]]:
    """Links between units of which one is a copy of the other but for a few words.

    What they share needs no weighing.  With them the pairs that copy a part of each other and may
    share more than that: those of which neither stands as a whole in the other.  When the deadline
    passes, the last are left out.
    """
    edited, left = [], []
    sizes_a, sizes_b = _sizes(lexicon)
    for i, j in partly_copied(lexicon, copies):
        if deadline.passed():
            break
        link = judged(lexicon, (i, j), lexicon.a.unit(i), lexicon.b.unit(j), 1.0)
        if link.kind is LinkKind.EDITED:
            edited.append(link)
        elif _length(copies[i, j][0]) not in {sizes_a[i], sizes_b[j]}:
            left.append((i, j))
    return edited, left


def partly_copied(lexicon: Lexicon, copies: Copies) -> list[tuple[int, int]]:
    """The pairs of units of which one copies a part of the other, in order."""
    sizes_a, sizes_b = _sizes(lexicon)
    return sorted(
        (i, j)
        for (i, j), found in copies.items()
        if not _length(found[0]) == sizes_a[i] == sizes_b[j]
    )


def told_units(
    lexicon: Lexicon, copied: tuple[Mask, Mask], edited: Iterable[Found] = ()
) -> tuple[Mask, Mask]:
    """Marks the units of A and of B whose words are nearly all ``copied``, or in ``edited`` links.

    They need no other counterpart.
    """
    marks_a, marks_b = copied[0].copy(), copied[1].copy()
    for link in edited:
        marks_a[link.a : link.a_end] = True
        marks_b[link.b : link.b_end] = True
    return _mostly(marks_a, lexicon.a), _mostly(marks_b, lexicon.b)


def with_copies(lexicon: Lexicon, copies: Copies, links: Sequence[Found]) -> list[Found]:
    """``links`` and the copies that none of them says already."""
    found = list(links)
    linked_units = {(link.unit_a, link.unit_b): link for link in found}
    sizes_a, sizes_b = _sizes(lexicon)
    for (i, j), pieces in copies.items():
        link = linked_units.get((i, j))
        found += [
            piece
            for piece in pieces
            if (_length(piece) >= _LEAST_PIECE or _length(piece) in {sizes_a[i], sizes_b[j]})
            and not (link and _overlap(link, piece))
        ]
    return found


def _mostly(marked: Mask, text: NumberedText) -> Mask:
    first, last = text.text.bounds[:-1], text.text.bounds[1:]
    before = np.zeros(len(marked) + 1, np.int64)
    marked.cumsum(out=before[1:])
    return np.asarray(before[last] - before[first] >= _NEARLY_ALL * (last - first), bool)


def _sizes(lexicon: Lexicon) -> tuple[list[int], list[int]]:
    """The numbers of words of the units of A and of B."""
    bounds_a, bounds_b = lexicon.a.text.bounds, lexicon.b.text.bounds
    return (bounds_a[1:] - bounds_a[:-1]).tolist(), (bounds_b[1:] - bounds_b[:-1]).tolist()


def _length(copy: Found) -> int:
    return copy.a_end - copy.a


def _overlap(one: Found, other: Found) -> bool:
    """True when both say something of the same words on both sides."""
    return (
        one.a < other.a_end and other.a < one.a_end and one.b < other.b_end and other.b < one.b_end
    )
