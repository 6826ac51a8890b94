"""Two units have their heaviest segments where they share most and add least."""

from __future__ import annotations

import numpy as np

from newsreader.compare.lexicon import common_lexicon
from newsreader.compare.prepared import prepare
from newsreader.compare.segments import UnitTable, heaviest_segments, partners_of

A = "Yesterday morning everybody slept late while the ferry Halden struck a hidden reef."
B = "The ferry Halden struck a hidden reef after leaving harbour with forty lorries aboard."


def tables() -> tuple[UnitTable, UnitTable]:
    lexicon = common_lexicon(prepare(A, "en"), prepare(B, "en"))
    unit = np.zeros(1, np.int64)
    return UnitTable.of(lexicon.a, unit, -1), UnitTable.of(lexicon.b, unit, -2)


def test_partners_are_all_pairs_of_equal_words() -> None:
    at_a, at_b = partners_of(*tables())
    assert list(zip(at_a.tolist(), at_b.tolist(), strict=True)) == [
        (place, place - 6) for place in range(6, 13)
    ]


def test_the_heaviest_segments_are_what_both_tell() -> None:
    a, b = tables()
    (start_a, end_a), (start_b, end_b) = heaviest_segments(a, b, partners_of(a, b))
    assert (int(end_a[0]), int(end_b[0])) == (13, 7)
    assert (int(start_a[0]) - 6, int(start_b[0])) in {(0, 0), (1, 1)}
