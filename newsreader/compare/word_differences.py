"""Shows what was changed inside a link, as whole words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

# Equal words between two changes are swallowed when they are as few as this and all common.
_LONGEST_ISLAND = 2
#: More words without a counterpart before or after an edited clause are not part of it.
OVERHANG = 4


class WordEdit(NamedTuple):
    """Words ``[a, a_end)`` became words ``[b, b_end)``, counted from the start of the link."""

    a: int
    a_end: int
    b: int
    b_end: int


def word_order_likeness(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of both sides' words that stand in the same order on both, 0 to 1."""
    return 2 * LCSseq.similarity(a, b) / (len(a) + len(b)) if a or b else 1.0


class Core(NamedTuple):
    """What is left of a link when the ends that only one side has are cut; edits count from it."""

    a: int
    a_end: int
    b: int
    b_end: int
    edits: tuple[WordEdit, ...]


def core_of(edits: Sequence[WordEdit], length_a: int, length_b: int) -> Core:
    """Cuts what hangs over at the ends of an edited clause.

    A few words added there are part of the edit, a whole clause added is not:
    "*The ship, which was launched last year,* sank off the coast" answers "It sank off the coast"
    from "sank" on.
    """
    kept = list(edits)
    a = b = 0
    if kept and kept[0].a == kept[0].b == 0 and _overhangs(kept[0]):
        a, b = kept[0].a_end, kept[0].b_end
        del kept[0]
    a_end, b_end = length_a, length_b
    if kept and (kept[-1].a_end, kept[-1].b_end) == (length_a, length_b) and _overhangs(kept[-1]):
        a_end, b_end = kept[-1].a, kept[-1].b
        del kept[-1]
    moved = tuple(WordEdit(e.a - a, e.a_end - a, e.b - b, e.b_end - b) for e in kept)
    return Core(a, a_end, b, b_end, moved)


def _overhangs(edit: WordEdit) -> bool:
    return max(edit.a_end - edit.a, edit.b_end - edit.b) > OVERHANG


def word_edits(a: Sequence[int], b: Sequence[int], common: Collection[int]) -> list[WordEdit]:
    """What turns the words of A into those of B, cleaned up for reading.

    A longest common subsequence of words stays.  Then words from ``common`` that stand alone
    between two changes are swallowed: "*saved the crew of the ship*", not "*saved* the *crew* of
    the *ship*".  (diff-match-patch on one character a word finds the same edits in ten times the
    time; its semantic clean-up gives up half a dozen equal words beside a long insertion.)
    """
    edits: list[WordEdit] = []
    i = j = 0
    for kept in LCSseq.editops(a, b).as_matching_blocks():
        if (kept.a, kept.b) != (i, j):
            edits.append(WordEdit(i, kept.a, j, kept.b))
        i, j = kept.a + kept.size, kept.b + kept.size
    return _without_islands(_slid(edits, a, b), a, common)


def _slid(edits: list[WordEdit], a: Sequence[int], b: Sequence[int]) -> list[WordEdit]:
    """Moves words added or dropped over the equal words beside them, when that joins two edits.

    "The *largest employer, the* cannery" becomes "*The largest employer,* the cannery".
    """
    slid: list[WordEdit] = []
    for edit in edits:
        end_a, end_b = (slid[-1].a_end, slid[-1].b_end) if slid else (0, 0)
        words, last = (a, edit.a_end) if edit.b == edit.b_end else (b, edit.b_end)
        kept = edit.a - end_a
        if (
            (edit.a == edit.a_end or edit.b == edit.b_end)
            and 0 < kept <= edit.a_end - edit.a + edit.b_end - edit.b
            and words[last - kept : last] == a[end_a : edit.a]
        ):
            if slid:
                end_a, end_b = slid[-1].a, slid[-1].b
                del slid[-1]
            else:
                end_a = end_b = 0
            slid.append(WordEdit(end_a, edit.a_end - kept, end_b, edit.b_end - kept))
        else:
            slid.append(edit)
    return slid


def _without_islands(
    edits: list[WordEdit], a: Sequence[int], common: Collection[int]
) -> list[WordEdit]:
    cleaned: list[WordEdit] = []
    for edit in edits:
        last = cleaned[-1] if cleaned else None
        if (
            last
            and edit.a - last.a_end <= _LONGEST_ISLAND
            and all(word in common for word in a[last.a_end : edit.a])
        ):
            cleaned[-1] = WordEdit(last.a, edit.a_end, last.b, edit.b_end)
        else:
            cleaned.append(edit)
    return cleaned
