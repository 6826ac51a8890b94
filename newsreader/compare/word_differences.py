"""Shows what was changed inside a link, as whole words."""

from __future__ import annotations

from collections.abc import Sequence
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
    if a or b:
        kept = [WordEdit(e.a - a, e.a_end - a, e.b - b, e.b_end - b) for e in kept]
    return Core(a, a_end, b, b_end, tuple(kept))


def _overhangs(edit: WordEdit) -> bool:
    return max(edit.a_end - edit.a, edit.b_end - edit.b) > OVERHANG


def word_edits(a: Sequence[int], b: Sequence[int], common: frozenset[int]) -> list[WordEdit]:
    """What turns the words of A into those of B, cleaned up for reading.

    A longest common subsequence of words stays.  Then words from ``common`` that stand alone
    between two changes are swallowed: "*saved the crew of the ship*", not "*saved* the *crew* of
    the *ship*".  (diff-match-patch on one character a word finds the same edits in ten times the
    time; its semantic clean-up gives up half a dozen equal words beside a long insertion.)
    """
    edits: list[WordEdit] = []
    i = j = 0
    for kept in LCSseq.editops(a, b).as_matching_blocks():
        at_a, at_b, size = kept.a, kept.b, kept.size
        if (at_a, at_b) != (i, j):
            edits.append(WordEdit(i, at_a, j, at_b))
        i, j = at_a + size, at_b + size
    return _without_islands(_slid(edits, a, b), a, common)


def _slid(edits: list[WordEdit], a: Sequence[int], b: Sequence[int]) -> list[WordEdit]:
    """Moves words added or dropped over the equal words beside them, when that joins two edits.

    "The *largest employer, the* cannery" becomes "*The largest employer,* the cannery".
    """
    slid: list[WordEdit] = []
    done = 0
    for edit in edits:
        start_a, end_a, start_b, end_b = edit
        kept = start_a - done
        changed = max(end_a - start_a, end_b - start_b)
        words, last = (a, end_a) if start_b == end_b else (b, end_b)
        if (
            (start_a == end_a or start_b == end_b)
            and 0 < kept <= changed
            and words[last - kept : last] == a[done:start_a]
        ):
            start_a, _, start_b, _ = slid.pop() if slid else (0, 0, 0, 0)
            end_a, end_b = end_a - kept, end_b - kept
        slid.append(WordEdit(start_a, end_a, start_b, end_b))
        done = end_a
    return slid


def _without_islands(
    edits: list[WordEdit], a: Sequence[int], common: frozenset[int]
) -> list[WordEdit]:
    cleaned = edits[:1]
    for edit in edits[1:]:
        last = cleaned[-1]
        if edit.a - last.a_end <= _LONGEST_ISLAND and common.issuperset(a[last.a_end : edit.a]):
            cleaned[-1] = WordEdit(last.a, edit.a_end, last.b, edit.b_end)
        else:
            cleaned.append(edit)
    return cleaned
