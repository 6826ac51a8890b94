"""Equal words of two units are partners, wherever they stand."""

from __future__ import annotations

import numpy as np

from newsreader.compare.linking.lexicon import common_lexicon
from newsreader.compare.linking.partners import GRAINS, partnered, shared_words, unit_table
from newsreader.compare.prepared import prepare

A = "Yesterday morning everybody slept late. The ferry Halden struck a reef, a hidden reef."
B = "A reef struck the tug Orvik. The ferry sank."


def test_partners_are_all_pairs_of_equal_words() -> None:
    lexicon = common_lexicon(prepare(A, "en"), prepare(B, "en"))
    a, b = partnered(*shared_words(lexicon), np.array([[1, 0], [0, 0], [1, 1]], np.int64))
    found = {
        (row, lexicon.a.text.vocabulary[lexicon.a.words[place]], there)
        for row, place, there in zip(
            a.rows[a.numbers].tolist(),
            a.places[a.numbers].tolist(),
            b.places[b.numbers].tolist(),
            strict=True,
        )
    }
    assert found == {
        (0, "the", 3),
        (0, "struck", 2),
        (0, "a", 0),
        (0, "reef", 1),
        (2, "the", 6),
        (2, "ferry", 7),
    }
    assert a.rows.tolist() == [0, 0, 0, 0, 0, 0, 2, 2]
    assert a.places.tolist() == [5, 8, 9, 10, 11, 13, 5, 6]


def test_what_the_words_tell_is_counted_in_grains() -> None:
    lexicon = common_lexicon(prepare(A, "en"), prepare(B, "en"))
    a, _ = partnered(*shared_words(lexicon), np.array([[1, 0]], np.int64))
    assert abs(int(a.told[-1]) / GRAINS - float(lexicon.a.news.sum())) < 1e-4


def test_units_are_the_rows_of_a_table() -> None:
    words = np.arange(10, 16, dtype=np.int32)
    first, last = np.array([0, 4]), np.array([3, 6])
    assert unit_table(words, first, last, -1).tolist() == [[10, 11, 12], [14, 15, -1]]
