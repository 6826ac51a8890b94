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


@dataclass(frozen=True, slots=True)
class WordEdit:
    """Words ``[a, a_end)`` became words ``[b, b_end)``, counted from the start of the link."""

    a: int
    a_end: int
    b: int
    b_end: int


def word_order_likeness(a: Sequence[int], b: Sequence[int]) -> float:
    """The share of both sides' words that stand in the same order on both, 0 to 1."""
    return 2 * LCSseq.similarity(a, b) / (len(a) + len(b)) if a or b else 1.0


def word_edits(a: Sequence[int], b: Sequence[int], common: Collection[int]) -> list[WordEdit]:
    """What turns the words of A into those of B, cleaned up for reading.

    diff-match-patch on one character a word, with its semantic clean-up; then lone words from
    ``common`` between two changes go: "was *seen by the crew*", not "*seen* by the *crew*".
    """
    numbers: dict[int, str] = {}
    texts = [
        "".join(numbers.setdefault(word, chr(_FIRST_CHARACTER + len(numbers))) for word in side)
        for side in (a, b)
    ]
    matcher = diff_match_patch()
    # Without a time-out: the same input must always give the same edits.
    matcher.Diff_Timeout = 0
    differences = matcher.diff_main(texts[0], texts[1], False)
    matcher.diff_cleanupSemantic(differences)
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
        if last and edit.a - last.a_end <= _LONGEST_ISLAND and all(
            word in common for word in a[last.a_end : edit.a]
        ):
            cleaned[-1] = WordEdit(last.a, edit.a_end, last.b, edit.b_end)
        else:
            cleaned.append(edit)
    return cleaned
