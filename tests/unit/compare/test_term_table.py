"""An article's terms are counted once, in its own numbers."""

from __future__ import annotations

from newsreader.compare.prepared import prepare

TEXT = "The ship sank. Ships sink, and the ship sank again."


def test_terms_are_numbered_in_the_order_in_which_they_first_stand() -> None:
    table = prepare(TEXT, "en").table
    assert list(table.numbers) == ["the", "ship", "sank", "sink", "and", "again"]
    assert table.of_words.tolist() == [0, 1, 2, 1, 3, 4, 0, 1, 2, 5]
    assert table.common.tolist() == [True, False, False, False, True, False]


def test_terms_are_counted_by_place_and_by_unit() -> None:
    table = prepare(TEXT, "en").table
    assert table.counts.tolist() == [2, 3, 2, 1, 1, 1]
    assert table.frequency.tolist() == [2, 2, 2, 1, 1, 1]
    pairs = list(zip(table.units.tolist(), table.unit_terms.tolist(), strict=True))
    assert pairs == [(0, 0), (0, 1), (0, 2), *((1, term) for term in range(6))]
    firsts = table.first_posting.tolist()
    assert [table.postings[n] for n in range(firsts[1], firsts[2])] == [0, 1]


def test_neighbours_are_counted() -> None:
    table = prepare(TEXT, "en").table
    ship_sank = table.pairs.tolist().index(1 * len(table.numbers) + 2)
    assert table.pair_counts[ship_sank] == 2
    assert [n for n, pair in enumerate(table.pair_of.tolist()) if pair == ship_sank] == [1, 7]


def test_a_text_without_words_has_an_empty_table() -> None:
    assert prepare("…").table.numbers == {}
