"""Shows what was changed inside a link, as whole words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import LCSseq

# Words become characters from here on: letters without case, which the library treats alike.
_FIRST_CHARACTER = 0x4E00
# Equal words between two changes are swallowed when they are as few as this and all common.
_LONGEST_ISLAND = 2
# More words without a counterpart before or after an edited clause are not part of it.
_OVERHANG = 4


@dataclass(frozen=True, slots=True, order=True)
class WordEdit:
    """Words ``[a, a_end)`` became words ``[b, b_end)``, counted from the start of the link."""

    a: int
    a_end: int
    b: int
    b_end: int


def word_order_likeness(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of both sides' words that stand in the same order on both, 0 to 1."""
    return 2 * LCSseq.similarity(a, b) / (len(a) + len(b)) if a or b else 1.0


@dataclass(frozen=True, slots=True)
class Core:
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
    return max(edit.a_end - edit.a, edit.b_end - edit.b) > _OVERHANG


def word_edits(a: Sequence[int], b: Sequence[int], common: Collection[int]) -> list[WordEdit]:
    """What turns the words of A into those of B, cleaned up for reading.

    diff-match-patch on one character a word.  Then words from ``common`` that stand alone between
    two changes are swallowed: "*saved the crew of the ship*", not "*saved* the *crew* of the
    *ship*".  The library's own semantic clean-up is not used: beside a long insertion it gives up
    half a dozen equal words.
    """
    characters = {
        word: chr(_FIRST_CHARACTER + number) for number, word in enumerate(dict.fromkeys([*a, *b]))
    }
    texts = ["".join(characters[word] for word in side) for side in (a, b)]
    matcher = diff_match_patch()
    # Without a time-out: the same input must always give the same edits.
    matcher.Diff_Timeout = 0
    differences = matcher.diff_main(texts[0], texts[1], False)
    return _without_islands(_edits(differences), a, common)


def _edits(differences: Sequence[tuple[int, str]]) -> list[WordEdit]:
    edits: list[WordEdit] = []
    i = j = start_i = start_j = 0
    for operation, words in [*differences, (0, "")]:
        if operation < 0:
            i += len(words)
        elif operation > 0:
            j += len(words)
        else:
            if (i, j) != (start_i, start_j):
                edits.append(WordEdit(start_i, i, start_j, j))
            i, j = i + len(words), j + len(words)
            start_i, start_j = i, j
    return edits


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
