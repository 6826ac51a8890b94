"""Two units have their heaviest segments where they share most and add least."""

from __future__ import annotations

import numpy as np

from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.partners import Side, partnered, shared_words
from newsreader.compare.linking.segments import heaviest_segments
from newsreader.compare.prepared import prepare

A = "Yesterday morning everybody slept late while the ferry Halden struck a hidden reef."
B = "The ferry Halden struck a hidden reef after leaving harbour with forty lorries aboard."


def sides() -> tuple[Side, Side]:
    lexicon = common_lexicon(prepare(A, "en"), prepare(B, "en"))
    return partnered(*shared_words(lexicon), np.zeros((1, 2), np.int64))


def test_the_heaviest_segments_are_what_both_tell() -> None:
    (start_a, end_a), (start_b, end_b) = heaviest_segments(*sides())
    assert (int(end_a[0]), int(end_b[0])) == (13, 7)
    assert (int(start_a[0]) - 6, int(start_b[0])) in {(0, 0), (1, 1)}
